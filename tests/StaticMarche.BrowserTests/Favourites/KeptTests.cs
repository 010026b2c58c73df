using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Favourites;

/// <summary>What the device keeps, at its limits.</summary>
public sealed class KeptTests(BrowserFixture browser, SampleSite site)
{
    private const int Most = 200;

    [Fact]
    public async Task The_two_hundredth_piece_is_kept_and_one_more_is_refused_in_words()
    {
        await using var visit = await Shelf.OpenAsync(
            browser,
            site,
            "",
            [.. Enumerable.Range(0, Most - 1).Select(i => Shelf.Piece($"parti/piece-{i}"))]
        );
        await visit.Page.GotoAsync(SampleSite.Origin + "/produits/");
        var hearts = visit.Page.Locator(".card .heart");

        await hearts.Nth(0).ClickAsync();
        await Assertions.Expect(hearts.Nth(0)).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(visit.Page.Locator(".heart-lost")).ToHaveCountAsync(0);
        await hearts.Nth(1).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".heart-lost")).ToContainTextAsync("pleine");
        await Assertions.Expect(hearts.Nth(1)).ToHaveAttributeAsync("aria-pressed", "false");
        var kept = await Shelf.KeptAsync(visit.Page);
        Assert.Equal((Most, "parti/piece-198"), (kept.Length, kept[^1]));
    }

    [Fact]
    public async Task When_the_device_is_full_the_hearts_of_this_page_are_counted_all_the_same()
    {
        await using var visit = await Shelf.OpenAsync(browser, site, "", Shelf.Piece("terre-et-braise/vase-celadon"));
        await visit.Page.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        await visit.Page.GotoAsync(SampleSite.Origin + "/createurs/tourneur-du-clain/");
        var hearts = visit.Page.Locator(".card .heart");

        await hearts.Nth(0).ClickAsync();
        await hearts.Nth(1).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("[data-favourites-count]")).ToHaveTextAsync("3");
        await Assertions.Expect(hearts.Nth(0)).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(visit.Page.Locator(".heart-lost")).ToContainTextAsync("tant que cette page est ouverte");
    }
}
