using StaticMarche.Planning;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Pages;

/// <summary>Bytes of the sample market as they travel, compressed: most shoppers come by telephone.</summary>
public sealed class SampleWeightTests(RenderedSample sample)
{
    [Fact]
    public void A_product_page_weighs_at_most_six_kilobytes_compressed()
    {
        var heaviest = sample
            .Results.Where(result => result.File.Subject is Subject.OneProduct)
            .Max(result => Compressed.SizeOf(result.Result.Value!.Content));

        Assert.InRange(heaviest, 1, 6 * 1024);
    }

    [Fact]
    public void The_style_sheet_weighs_at_most_twelve_kilobytes_compressed()
    {
        var style = sample.Renderer.Assets.Single(asset => asset.Path.Value.EndsWith(".css", StringComparison.Ordinal));

        Assert.InRange(Compressed.SizeOf(style.Content), 1, 12 * 1024);
    }
}
