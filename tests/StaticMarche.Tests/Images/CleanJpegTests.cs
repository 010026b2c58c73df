using NetVips;
using StaticMarche.Content.Photos;
using StaticMarche.Diagnostics;
using StaticMarche.Images;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Images;

public sealed class CleanJpegTests
{
    [Fact]
    public void Keeps_the_picture_and_its_profile_and_drops_the_rest()
    {
        using var profiled = TestPhotos.Picture(64, 48).IccTransform("p3", inputProfile: "srgb");
        var photo = profiled.JpegsaveBuffer(keep: Enums.ForeignKeep.Icc);
        var noisy = TestExif.WithSegment(
            TestExif.WithSegment([.. photo, .. "<html>"u8], 0xFE, "comment"u8.ToArray()),
            0xE1,
            TestExif.Exif(TestExif.Tiff(6))
        );

        var clean = Clean(noisy)!;

        Assert.Equal(photo, clean);
    }

    [Fact]
    public void Accepts_every_way_a_sequential_photo_is_written()
    {
        using var noise = TestPhotos.Noise(203, 149);
        byte[][] photos =
        [
            noise.JpegsaveBuffer(q: 30),
            noise.JpegsaveBuffer(q: 100),
            noise.JpegsaveBuffer(q: 90, subsampleMode: Enums.ForeignSubsample.Off),
            noise.JpegsaveBuffer(q: 75, optimizeCoding: true, restartInterval: 3),
            noise.JpegsaveBuffer(q: 75, trellisQuant: true, overshootDeringing: true),
            noise.ExtractBand(0).Copy(interpretation: Enums.Interpretation.Bw).JpegsaveBuffer(q: 75, restartInterval: 1),
            noise.IccTransform("cmyk", inputProfile: "srgb").JpegsaveBuffer(q: 75),
            noise.JpegsaveBuffer(q: 75, interlace: true),
        ];

        Assert.All(photos, photo => Assert.NotNull(Clean(photo)));
    }

    [Fact]
    public void Mends_a_sequential_photo_that_lacks_nothing_but_its_end_marker()
    {
        var photo = TestPhotos.Jpeg(64, 48);

        Assert.Equal(Clean(photo), Clean(photo[..^2]));
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.99)]
    public void Refuses_a_photo_that_was_cut(double share)
    {
        var sequential = TestPhotos.Jpeg(TestPhotos.Noise(300, 200));
        var progressive = TestPhotos.Jpeg(TestPhotos.Noise(300, 200), isProgressive: true);

        Assert.Null(Clean(sequential[..(int)(sequential.Length * share)]));
        Assert.Null(Clean(progressive[..(int)(progressive.Length * share)]));
    }

    [Fact]
    public void Refuses_a_photo_with_an_end_marker_too_early()
    {
        var photo = TestPhotos.Jpeg(TestPhotos.Noise(300, 200));

        Assert.Null(Clean([.. photo[..(photo.Length / 2)], 0xFF, 0xD9]));
    }

    [Fact]
    public void Refuses_a_photo_of_which_some_bytes_were_lost_or_overwritten()
    {
        var photo = TestPhotos.Jpeg(TestPhotos.Noise(300, 200));
        var (start, length) = (photo.Length / 3, 64);

        Assert.Null(Clean([.. photo[..start], .. photo[(start + length)..]]));
        Assert.Null(Clean([.. photo[..start], .. Enumerable.Repeat((byte)0x5A, length), .. photo[(start + length)..]]));
    }

    [Fact]
    public void Refuses_a_photo_that_claims_more_lines_than_it_has()
    {
        var photo = TestPhotos.Jpeg(TestPhotos.Noise(300, 200));
        photo[photo.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]) + 5] = 4;

        Assert.Null(Clean(photo));
    }

    [Fact]
    public void Ends_with_any_byte_of_the_file_turned_over()
    {
        var photo = TestPhotos.Jpeg(TestPhotos.Noise(64, 48));

        for (var i = 2; i < photo.Length; i++)
        {
            var damaged = (byte[])photo.Clone();
            damaged[i] ^= 0xFF;
            Clean(damaged);
        }
    }

    /// <summary>Null also when the probe already refuses it.</summary>
    private static byte[]? Clean(byte[] photo)
    {
        var header = PhotoProbe.Read(new PhotoFile("a.jpg", photo), SourceSpan.OfFile("a.md")).Value;
        return header is null ? null : CleanJpeg.Of(photo);
    }
}
