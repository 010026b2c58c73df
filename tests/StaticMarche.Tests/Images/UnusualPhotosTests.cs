using System.Buffers.Binary;
using System.Text;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Images;

/// <summary>
/// Files that were cut, damaged, misnamed or filled with what no camera writes: refused with a reason, or made into clean pictures.
/// </summary>
public sealed class UnusualPhotosTests : IDisposable
{
    /// <summary>What stands beside the pixels of a file, and in nothing that is published.</summary>
    private const string Trace = "<canari> 3 rue de la Fuite";

    private readonly TestMarket _market = new();

    public void Dispose() => _market.Dispose();

    [Fact]
    public async Task Every_unusual_file_is_refused_or_made_into_a_clean_picture()
    {
        var files = Files();

        var batch = await _market.Render([
            .. files.Select(file => _market.Photo(file.Name, file.Bytes) with { Span = SourceSpan.OfFile(file.Name) }),
        ]);
        var published = await _market.FilesOf(batch);

        var refused = batch.Diagnostics.ToDictionary(finding => finding.Span.File, finding => finding.Id);
        Golden.Match(
            "Images/unusual-photos.golden",
            string.Concat(files.Select(file => $"{file.Name}: {refused.GetValueOrDefault(file.Name, "accepted")}\n"))
        );
        Assert.All(published.Values, file => Assert.DoesNotContain("canari", Encoding.Latin1.GetString(file), StringComparison.Ordinal));
    }

    private static (string Name, byte[] Bytes)[] Files()
    {
        using var noise = TestPhotos.Noise(160, 120);
        var (jpeg, progressive) = (TestPhotos.Jpeg(noise), TestPhotos.Jpeg(noise, isProgressive: true));
        var (png, webp, avif) = (TestPhotos.Png(160, 120), TestPhotos.Webp(160, 120), TestPhotos.Avif(160, 120));
        var trace = Encoding.UTF8.GetBytes(Trace);
        return
        [
            ("avif-bytes-after-the-end.avif", [.. avif, .. trace]),
            ("avif-cut.avif", avif[..(avif.Length / 2)]),
            ("avif-named.png", avif),
            ("jpeg-bytes-after-the-end.jpg", [.. jpeg, .. trace]),
            ("jpeg-colour-profile-broken.jpg", TestExif.WithSegment(jpeg, 0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. trace])),
            ("jpeg-colour-profile-in-parts.jpg", TestExif.WithSegment(jpeg, 0xE2, [.. "ICC_PROFILE\0"u8, 2, 5, .. trace])),
            ("jpeg-comment.jpg", TestExif.WithSegment(jpeg, 0xFE, trace)),
            ("jpeg-cut-at-half.jpg", jpeg[..(jpeg.Length / 2)]),
            ("jpeg-cut-in-its-head.jpg", jpeg[..300]),
            ("jpeg-damaged-pixels.jpg", WithNoiseAt(jpeg, jpeg.Length / 2)),
            ("jpeg-exif-empty.jpg", TestExif.WithSegment(jpeg, 0xE1, TestExif.Exif([]))),
            ("jpeg-exif-entries-outside.jpg", TestExif.WithSegment(jpeg, 0xE1, TestExif.Exif([.. "MM\0*"u8, 0, 0, 0x7F, 0xFF]))),
            ("jpeg-height-of-zero.jpg", WithHeight(jpeg, 0)),
            ("jpeg-named.png", jpeg),
            ("jpeg-named-nothing", jpeg),
            ("jpeg-orientation-9.jpg", TestExif.WithSegment(jpeg, 0xE1, TestExif.Exif(TestExif.Tiff(9)))),
            ("jpeg-orientation-65535.jpg", TestExif.WithSegment(jpeg, 0xE1, TestExif.Exif(TestExif.Tiff(65535)))),
            ("jpeg-progressive-cut.jpg", progressive[..(progressive.Length / 3)]),
            ("jpeg-segments-many.jpg", Enumerable.Range(0, 20).Aggregate(jpeg, (photo, _) => TestExif.WithSegment(photo, 0xED, trace))),
            ("jpeg-start-and-end.jpg", [0xFF, 0xD8, 0xFF, 0xD9]),
            ("jpeg-start.jpg", [0xFF, 0xD8]),
            ("jpeg-taller-than-its-pixels.jpg", WithHeight(jpeg, 480)),
            ("jpeg-without-end.jpg", jpeg[..^2]),
            ("jpeg-xmp.jpg", TestExif.WithSegment(jpeg, 0xE1, TestExif.Xmp(Trace))),
            ("ones.jpg", [.. Enumerable.Repeat((byte)0xFF, 1000)]),
            ("one-byte.jpg", [0]),
            ("png-animated.png", WithChunk(png, TestPng.Frames(2))),
            ("png-cut.png", png[..(png.Length / 2)]),
            ("png-named.jpg", png),
            ("png-signature.png", png[..8]),
            ("png-text.png", WithChunk(png, TestPng.Chunk("tEXt", [.. "Comment\0"u8, .. trace]))),
            ("png-without-end.png", png[..^12]),
            ("png-without-palette.png", WithColourType(png, 3)),
            ("png-wrong-checksum.png", WithNoiseAt(png, png.Length - 17)),
            ("png-wrong-depth.png", WithColourType(png, 5)),
            ("webp-cut.webp", webp[..(webp.Length / 2)]),
            ("webp-named.jpg", webp),
        ];
    }

    private static byte[] WithNoiseAt(byte[] photo, int at)
    {
        var damaged = (byte[])photo.Clone();
        for (var i = 0; i < 60 && at + i < photo.Length; i++)
        {
            damaged[at + i] ^= (byte)((i * 37) | 1);
        }

        return damaged;
    }

    /// <summary>The frame's head of a JPEG that libvips wrote: marker, length, depth, then two bytes of height.</summary>
    private static byte[] WithHeight(byte[] jpeg, short height)
    {
        var changed = (byte[])jpeg.Clone();
        var frame = jpeg.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        BinaryPrimitives.WriteInt16BigEndian(changed.AsSpan(frame + 5), height);
        return changed;
    }

    /// <summary>Right after the header of a PNG: a signature of 8 bytes and a chunk of 25.</summary>
    private static byte[] WithChunk(byte[] png, byte[] chunk) => [.. png.AsSpan(0, 33), .. chunk, .. png.AsSpan(33)];

    private static byte[] WithColourType(byte[] png, byte type)
    {
        var changed = (byte[])png.Clone();
        changed[25] = type;
        return changed;
    }
}
