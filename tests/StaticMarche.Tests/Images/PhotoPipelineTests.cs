using System.Text;
using NetVips;
using StaticMarche.Images;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Images;

public sealed class PhotoPipelineTests : IDisposable
{
    private readonly TestMarket _market = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _market.Dispose();

    [Fact]
    public async Task Names_and_sizes_are_known_before_anything_is_decoded()
    {
        var photo = _market.Photo("bol.jpg", TestPhotos.Jpeg(120, 90), openGraph: true);

        var described = _market.Pipeline().Describe(photo).Value!;
        var rendered = Assert.Single((await _market.Render(photo)).Photos);

        Assert.Equal(rendered.Files.Select(file => (file.Path, file.Size)), described.Files.Select(file => (file.Path, file.Size)));
        Assert.Matches("^images/x/bol-[0-9a-f]{8}-(40|80)\\.(avif|jpg)$", described.Renditions[0].Path.Value);
        Assert.Matches("^images/x/bol-[0-9a-f]{8}-og\\.jpg$", described.OpenGraph!.Path.Value);
        Assert.Equal((Tone.Neutral, false), (described.Tone, described.IsStored));
        Assert.True(rendered.IsStored);
    }

    [Fact]
    public async Task Every_rendition_is_what_it_is_said_to_be()
    {
        var batch = await _market.Render(_market.Photo("a.jpg", TestPhotos.Jpeg(120, 90), openGraph: true));

        var files = await _market.FilesOf(batch);

        Assert.All(batch.Photos[0].Files, file =>
            Assert.Equal(
                (file.Width, file.Height, file.Bytes, file.Format == ImageFormat.Avif ? "heif" : "jpeg"),
                Seen(files[file.Path.Value])
            )
        );
    }

    [Theory]
    [InlineData(30, "30")]
    [InlineData(43, "40")]
    [InlineData(60, "40 60")]
    [InlineData(500, "40 80")]
    public async Task Never_enlarges(int width, string widths)
    {
        var batch = await _market.Render(_market.Photo("a.png", TestPhotos.Png(width, 60)));

        Assert.Equal(
            widths,
            string.Join(' ', batch.Photos[0].Renditions.Where(file => file.Format == ImageFormat.Jpeg).Select(file => file.Width))
        );
    }

    [Theory]
    [InlineData(1283)]
    [InlineData(641)]
    [InlineData(325)]
    public async Task Reduces_a_jpeg_of_any_width_while_decoding(int width)
    {
        var batch = await _market.Render(_market.Photo("a.jpg", TestPhotos.Jpeg(width, width + 2)));

        var files = await _market.FilesOf(batch);

        Assert.Equal(TestPhotos.Quarters[0][0], TestPhotos.QuartersOf(files[batch.Photos[0].Renditions[^1].Path.Value])[0][0], 8.0);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3000, 2)]
    [InlineData(2, 3000)]
    public async Task Takes_extreme_shapes(int width, int height)
    {
        using var shape = (Image.Black(width, height, bands: 3) + new double[] { 204, 102, 0 }).Cast(Enums.BandFormat.Uchar);

        var batch = await _market.Render(_market.Photo("a.png", shape.PngsaveBuffer(), openGraph: true));

        Assert.Empty(batch.Diagnostics);
        Assert.Equal("c60", Assert.Single(batch.Photos).Tone.Code);
    }

    [Fact]
    public async Task Gives_the_same_bytes_on_any_number_of_cores()
    {
        using var other = new TestMarket();
        var photos = new[]
        {
            TestPhotos.Jpeg(120, 90),
            TestPhotos.Png(90, 120),
            TestPhotos.Webp(100, 100),
            TestPhotos.Avif(64, 64),
            TestPhotos.Jpeg(TestPhotos.Noise(300, 200)),
        };
        var names = new[] { "a.jpg", "b.png", "c.webp", "d.avif", "e.jpg" };

        var one = await _market
            .Pipeline(1)
            .RenderAsync([.. photos.Zip(names, (bytes, name) => _market.Photo(name, bytes, openGraph: true))], null, Stop);
        var four = await other
            .Pipeline(4)
            .RenderAsync([.. photos.Zip(names, (bytes, name) => other.Photo(name, bytes, openGraph: true))], null, Stop);

        Assert.Equal(await _market.FilesOf(one), await other.FilesOf(four));
    }

    [Fact]
    public async Task Nothing_of_the_original_but_its_pixels_is_published()
    {
        string[] words = ["Jeanne Exemple", "<script>alert(1)</script>", "rue de la Fuite"];
        var secret = string.Join(' ', words);
        var photo = TestPhotos.Jpeg(120, 90);
        photo = TestExif.WithSegment(photo, 0xFE, Encoding.UTF8.GetBytes(secret));
        photo = TestExif.WithSegment(photo, 0xED, [.. "Photoshop 3.0\0"u8, .. Encoding.UTF8.GetBytes(secret)]);
        photo = TestExif.WithSegment(photo, 0xE1, TestExif.Xmp(secret));
        photo = TestExif.WithSegment(photo, 0xE1, TestExif.Exif([.. TestExif.Tiff(3), .. Encoding.UTF8.GetBytes(secret)]));
        photo = [.. photo, .. Encoding.UTF8.GetBytes(secret), .. photo];

        var files = await _market.FilesOf(await _market.Render(_market.Photo("a.jpg", photo, openGraph: true)));

        string[] traces = [.. words, "Exif", "Photoshop", "adobe", "ICC_PROFILE"];
        Assert.All(files.Values, file =>
            Assert.DoesNotContain(traces, trace => Encoding.Latin1.GetString(file).Contains(trace, StringComparison.OrdinalIgnoreCase))
        );
    }

    [Fact]
    public async Task A_second_build_decodes_nothing()
    {
        var photos = new[]
        {
            _market.Photo("a.jpg", TestPhotos.Jpeg(120, 90), openGraph: true),
            _market.Photo("b.png", TestPhotos.Png(90, 120)),
        };

        var first = await _market.Render(photos);
        var second = await _market.Render(photos);

        Assert.Equal((0, 2, 0), (first.Statistics.FromStore, first.Statistics.Encoded, first.Statistics.Failed));
        Assert.Equal((2, 0, 0), (second.Statistics.FromStore, second.Statistics.Encoded, second.Statistics.Failed));
        Assert.Equal(first.Statistics.Bytes, second.Statistics.Bytes);
        Assert.Equal(await _market.FilesOf(first), await _market.FilesOf(second));
        Assert.Null(second.Statistics.Slowest);
    }

    [Fact]
    public async Task A_damaged_file_of_the_store_is_made_again()
    {
        var photo = _market.Photo("a.jpg", TestPhotos.Jpeg(120, 90));
        var first = await _market.Render(photo);
        var files = await _market.FilesOf(first);
        var stored = _market.FileOf(first.Photos[0]);
        var bytes = File.ReadAllBytes(stored);
        bytes[^1] ^= 1;
        File.WriteAllBytes(stored, bytes);

        var second = await _market.Render(photo);

        Assert.Equal(1, second.Statistics.Encoded);
        Assert.Equal(files, await _market.FilesOf(second));
    }

    [Fact]
    public async Task A_preview_gets_one_file_without_a_build()
    {
        var pipeline = _market.Pipeline();
        var photo = pipeline.Describe(_market.Photo("a.jpg", TestPhotos.Jpeg(120, 90), openGraph: true)).Value!;

        var small = await pipeline.ReadAsync(photo, photo.Renditions[0], Stop);
        var card = await pipeline.ReadAsync(photo, photo.OpenGraph!, Stop);

        Assert.Equal((40, 30), (Seen(small.Value!).Width, Seen(small.Value!).Height));
        Assert.Equal((1200, 630), (Seen(card.Value!).Width, Seen(card.Value!).Height));
    }

    [Fact]
    public async Task Says_so_when_a_photo_changed_meanwhile()
    {
        var pipeline = _market.Pipeline();
        var photo = pipeline.Describe(_market.Photo("a.jpg", TestPhotos.Jpeg(120, 90))).Value!;
        _market.Photo("a.jpg", TestPhotos.Jpeg(90, 120));

        var read = await pipeline.ReadAsync(photo, photo.Renditions[0], Stop);

        ShownFinding.Match("photo-changed", Assert.Single(read.Diagnostics));
    }

    [Fact]
    public async Task One_bad_photo_does_not_stop_the_others()
    {
        var good = TestPhotos.Jpeg(120, 90);
        var reports = new List<PhotoProgress>();
        var photos = new[]
        {
            _market.Photo("a.jpg", good),
            _market.Photo("b.jpg", good[..(good.Length / 2)]),
            _market.Photo("c.jpg", "no photo"u8.ToArray()),
            TestMarket.Planned("/nowhere/d.jpg"),
        };

        var batch = await _market.Pipeline(1).RenderAsync(photos, new Recorder(reports), Stop);

        Assert.Equal(photos[0], Assert.Single(batch.Photos).Source);
        Assert.Equal(["photo-damaged", "photo-text", "photo-unreachable"], batch.Diagnostics.Select(finding => finding.Id));
        Assert.All(batch.Diagnostics, finding => Assert.Equal(photos[0].Span, finding.Span));
        Assert.Equal(3, batch.Statistics.Failed);
        Assert.Equal([1, 2, 3, 4], reports.Select(report => report.Done));
    }

    [Fact]
    public async Task Stops_when_asked_to()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _market.Pipeline().RenderAsync([_market.Photo("a.jpg", TestPhotos.Jpeg(120, 90))], null, stopped.Token)
        );
    }

    [Fact]
    public void The_encoder_named_in_every_key_is_the_one_that_is_shipped()
    {
        var loaded = $"libvips-{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}";

        Assert.Equal(VipsCodec.Version, loaded);
        Assert.Contains(
            $"\"NetVips.Native\" Version=\"{VipsCodec.Version["libvips-".Length..]}\"",
            File.ReadAllText(Path.Combine(Repository.Root, "Directory.Packages.props")),
            StringComparison.Ordinal
        );
    }

    private static (int Width, int Height, long? Bytes, string Kind) Seen(byte[] file)
    {
        using var image = Image.NewFromBuffer(file);
        return (image.Width, image.Height, file.Length, ((string)image.Get("vips-loader"))[..4]);
    }

    /// <summary>Reports at once, in order.</summary>
    private sealed class Recorder(List<PhotoProgress> reports) : IProgress<PhotoProgress>
    {
        public void Report(PhotoProgress value) => reports.Add(value);
    }
}
