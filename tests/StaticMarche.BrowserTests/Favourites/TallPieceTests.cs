using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Favourites;

/// <summary>A piece that was photographed upright keeps its head and feet in the list, where it is shown small.</summary>
public sealed class TallPieceTests(BrowserFixture browser, SampleSite site)
{
    [Theory]
    [InlineData("terre-et-braise/vase-celadon", "contain")]
    [InlineData("tourneur-du-clain/bol-en-noyer", "cover")]
    public async Task Is_shown_whole_and_a_wide_one_fills_its_frame(string piece, string fit)
    {
        await using var visit = await Shelf.OpenAsync(browser, site, "", Shelf.Piece(piece));

        var picture = visit.Page.Locator(".kept-piece img");

        await picture.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(picture).ToHaveCSSAsync("object-fit", fit);
    }
}
