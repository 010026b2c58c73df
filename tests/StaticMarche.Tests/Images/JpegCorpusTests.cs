using NetVips;
using StaticMarche.Content.Photos;
using StaticMarche.Diagnostics;
using StaticMarche.Images;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Images;

/// <summary>
/// Healthy and damaged photos made by bytes, of each way a JPEG is written: what every viewer shows is taken, what lost a part is not.
/// </summary>
public sealed class JpegCorpusTests
{
    private static readonly Dictionary<string, Func<Image, byte[]>> Ways = new()
    {
        ["baseline"] = image => image.JpegsaveBuffer(q: 80),
        ["baseline, full chroma"] = image => image.JpegsaveBuffer(q: 95, optimizeCoding: true),
        ["baseline with restarts"] = image => image.JpegsaveBuffer(q: 80, restartInterval: 7),
        ["baseline, grey"] = image =>
            image.ExtractBand(0).Copy(interpretation: Enums.Interpretation.Bw).JpegsaveBuffer(q: 80, restartInterval: 5),
        ["progressive"] = image => image.JpegsaveBuffer(q: 80, interlace: true),
        ["progressive, optimised"] = image => image.JpegsaveBuffer(q: 90, interlace: true, trellisQuant: true, optimizeScans: true),
        ["progressive with restarts"] = image => image.JpegsaveBuffer(q: 80, interlace: true, restartInterval: 60),
        ["progressive, grey"] = image =>
            image.ExtractBand(0).Copy(interpretation: Enums.Interpretation.Bw).JpegsaveBuffer(q: 80, interlace: true),
    };

    private static readonly Dictionary<string, Func<byte[], byte[]>> Healthy = new()
    {
        ["as it is"] = photo => photo,
        ["without its end"] = TestJpeg.WithoutEnd,
        ["FF before the end"] = photo => TestJpeg.WithBeforeEnd(photo, 0xFF, 0xFF, 0xFF),
        ["00 before the end"] = photo => TestJpeg.WithBeforeEnd(photo, 0, 0, 0, 0),
        ["many 00 before the end"] = photo => TestJpeg.WithBeforeEnd(photo, new byte[2000]),
        ["a stray byte before the end"] = photo => TestJpeg.WithBeforeEnd(photo, 0x1F),
        ["stray bytes before the end"] = photo => TestJpeg.WithBeforeEnd(photo, [.. "SEFH stray bytes"u8]),
        ["as many stray bytes as a camera leaves"] = photo => TestJpeg.WithBeforeEnd(photo, [.. Enumerable.Repeat((byte)0xEE, 64)]),
        ["FF after each scan"] = photo => TestJpeg.WithAfterEachScan(photo, 0xFF, 0xFF),
        ["00 after each scan"] = photo => TestJpeg.WithAfterEachScan(photo, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        ["00 and FF before each restart"] = photo => TestJpeg.WithBeforeEachRestart(photo, 0, 0, 0, 0xFF),
        ["FF before each restart"] = photo => TestJpeg.WithBeforeEachRestart(photo, 0xFF),
        ["one restart more at the end"] = photo => TestJpeg.WithBeforeEnd(photo, 0xFF, 0xD3),
        ["a film behind it"] = photo => [.. photo, .. "\0\0\0\u0018ftypmp42"u8, .. new byte[300]],
        ["a picture behind it"] = photo => [.. photo, .. photo],
    };

    private static readonly Dictionary<string, Func<byte[], byte[]>> Damaged = new()
    {
        ["cut early"] = photo => TestJpeg.CutAt(photo, photo.Length / 3),
        ["cut late"] = photo => TestJpeg.CutAt(photo, TestJpeg.Scans(photo)[^1].End - 12),
        ["cut without an end"] = photo => photo[..(photo.Length * 9 / 10)],
        ["300 bytes lost"] = photo => [.. photo[..Middle(photo)], .. photo[(Middle(photo) + 300)..]],
        ["300 bytes overwritten"] = photo =>
            [.. photo[..Middle(photo)], .. Enumerable.Repeat((byte)0x5A, 300), .. photo[(Middle(photo) + 300)..]],
        ["more behind the last block than a camera leaves"] = photo =>
            TestJpeg.WithBeforeEnd(photo, [.. Enumerable.Repeat((byte)0xEE, 65)]),
        ["without its last scan"] = photo =>
            TestJpeg.CutAt(photo, TestJpeg.Scans(photo) is [_, .., var before, _] ? before.End : TestJpeg.Scans(photo)[0].Start),
    };

    public static TheoryData<string, string> HealthyPhotos => new MatrixTheoryData<string, string>(Ways.Keys, Healthy.Keys);

    public static TheoryData<string, string> DamagedPhotos => new MatrixTheoryData<string, string>(Ways.Keys, Damaged.Keys);

    [Theory]
    [MemberData(nameof(HealthyPhotos))]
    public void Takes_what_every_viewer_shows_without_loss(string way, string change)
    {
        var photo = Ways[way](TestPhotos.Noise(213, 150));
        var changed = Healthy[change](photo);

        var clean = Clean(changed);

        Assert.Equal(Pixels(photo, Enums.FailOn.Warning), Pixels(changed, Enums.FailOn.None));
        Assert.Equal(Pixels(photo, Enums.FailOn.Warning), Pixels(clean!, Enums.FailOn.Warning));
    }

    [Theory]
    [MemberData(nameof(DamagedPhotos))]
    public void Refuses_what_lost_a_part(string way, string change)
    {
        var changed = Damaged[change](Ways[way](TestPhotos.Noise(213, 150)));

        Assert.Null(Clean(changed));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 2, 3)]
    public void Takes_a_sequential_photo_whatever_its_scan_says_of_bands(byte first, byte last, byte bits)
    {
        var photo = Ways["baseline"](TestPhotos.Noise(213, 150));

        var clean = Clean(TestJpeg.WithScanParameters(photo, first, last, bits));

        Assert.Equal(Clean(photo), clean);
    }

    [Fact]
    public void Takes_a_progressive_photo_only_with_all_its_scans()
    {
        var photo = Ways["progressive"](TestPhotos.Noise(213, 150));
        var scans = TestJpeg.Scans(photo);

        var cut = scans.SkipLast(1).Select(scan => TestJpeg.CutAt(photo, scan.End));

        Assert.True(scans.Count > 4);
        Assert.All(cut, item => Assert.Null(Clean(item)));
    }

    [Theory]
    [InlineData("baseline with restarts")]
    [InlineData("progressive with restarts")]
    public void Refuses_a_photo_of_which_an_interval_is_missing(string way)
    {
        var photo = Ways[way](TestPhotos.Noise(213, 150));
        var restarts = TestJpeg.Restarts(photo);

        Assert.Null(Clean([.. photo[..restarts[3]], .. photo[restarts[4]..]]));
    }

    [Fact]
    public void Counts_restarts_anew()
    {
        var photo = Ways["baseline with restarts"](TestPhotos.Noise(213, 150));
        var miscounted = (byte[])photo.Clone();
        foreach (var restart in TestJpeg.Restarts(photo))
        {
            miscounted[restart + 1] = 0xD0;
        }

        Assert.Equal(Clean(photo), Clean(miscounted));
    }

    [Theory]
    [InlineData("baseline")]
    [InlineData("baseline, grey")]
    [InlineData("progressive")]
    public void Tells_a_few_blocks_too_many_from_stray_bytes(string way)
    {
        var photo = Ways[way](TestPhotos.Picture(64, 64));
        var frame = photo.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, way == "progressive" ? (byte)0xC2 : (byte)0xC0]);
        photo[frame + 6] = 48;

        Assert.Null(Clean(photo));
    }

    [Fact]
    public void Ends_with_any_byte_of_a_progressive_photo_turned_over()
    {
        var photo = TestPhotos.Jpeg(TestPhotos.Noise(48, 32), isProgressive: true);

        for (var i = 2; i < photo.Length; i++)
        {
            var damaged = (byte[])photo.Clone();
            damaged[i] ^= 0xFF;
            Clean(damaged);
        }
    }

    private static int Middle(byte[] photo) =>
        TestJpeg.Scans(photo).MaxBy(scan => scan.End - scan.Start) is var longest ? (longest.Start + longest.End) / 2 : 0;

    private static byte[] Pixels(byte[] photo, Enums.FailOn failOn)
    {
        Assert.True(VipsRuntime.IsReady, "It keeps libvips from writing each warning to standard error.");
        using var image = Image.JpegloadBuffer(photo, failOn: failOn);
        var pixels = image.WriteToMemory<byte>();
        // What libvips warned of stays in its buffer until an exception takes it, and would be printed at the end of the run.
        _ = new VipsException("");
        return pixels;
    }

    /// <summary>Null also when the probe already refuses it.</summary>
    private static byte[]? Clean(byte[] photo) =>
        PhotoProbe.Read(new PhotoFile("a.jpg", photo), SourceSpan.OfFile("a.md")).Value is null ? null : CleanJpeg.Of(photo);
}
