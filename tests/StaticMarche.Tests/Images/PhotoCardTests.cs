using NetVips;
using StaticMarche.Content.Values;
using StaticMarche.Images;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Images;

/// <summary>The picture of 1200 × 630 pixels that messengers show beside a link.</summary>
public sealed class PhotoCardTests : IDisposable
{
    private readonly TestMarket _market = new();

    public void Dispose() => _market.Dispose();

    [Fact]
    public async Task Gives_the_same_bytes_with_and_without_a_card()
    {
        using var other = new TestMarket();
        var panorama = TestPhotos.Jpeg(TestPhotos.Noise(2000, 120));

        var without = await _market.FilesOf(await _market.Render(_market.Photo("a.jpg", panorama)));
        var with = await other.FilesOf(await other.Render(other.Photo("a.jpg", panorama, openGraph: true)));

        Assert.Equal(without, with.Where(file => !file.Key.EndsWith("og.jpg", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_new_focal_point_makes_a_new_card_and_nothing_else()
    {
        var photo = _market.Photo("a.jpg", TestPhotos.Jpeg(1300, 1300), openGraph: true);
        var before = Assert.Single((await _market.Render(photo)).Photos);
        var written = File.GetLastWriteTimeUtc(_market.FileOf(before));

        var after = Assert.Single((await _market.Render(photo with { Focus = new FocalPoint(50, 0) })).Photos);

        Assert.Equal(before.Renditions.Select(file => file.Path), after.Renditions.Select(file => file.Path));
        Assert.NotEqual(before.OpenGraph!.Path, after.OpenGraph!.Path);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_market.FileOf(after)));
    }

    [Fact]
    public async Task The_card_keeps_the_focal_point()
    {
        using var tall = TestPhotos.Picture(1200, 1260);

        var batch = await _market.Render(
            _market.Photo("a.jpg", TestPhotos.Jpeg(tall), openGraph: true) with
            {
                Focus = new FocalPoint(50, 0),
            }
        );
        var files = await _market.FilesOf(batch);
        var seen = TestPhotos.QuartersOf(files[batch.Photos[0].OpenGraph!.Path.Value]);

        Assert.InRange(seen[0][0], 196, 212);
        Assert.InRange(seen[2][0], 196, 212);
    }

    [Fact]
    public async Task The_card_stays_below_what_messengers_show_whatever_the_photo()
    {
        var noise = Enumerable.Range(1, 3).Select(seed => Image.Gaussnoise(1200, 630, sigma: 90, mean: 128, seed: seed)).ToArray();
        using var photo = noise[0]
            .Bandjoin(noise[1], noise[2])
            .Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Srgb);

        var batch = await _market.Render(_market.Photo("a.png", photo.PngsaveBuffer(compression: 1), openGraph: true));

        Assert.InRange(batch.Photos[0].OpenGraph!.Bytes!.Value, ImageRecipe.MaxCardBytes / 3, ImageRecipe.MaxCardBytes);
    }
}
