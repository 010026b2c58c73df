using Microsoft.Playwright;
using StaticMarche.BrowserTests.Favourites;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Agenda;

/// <summary>« Prochain marché » among the ways to reach a maker, on pages that are read long after they were built.</summary>
public sealed class NextMarketTests(BrowserFixture browser, SampleSite site)
{
    private const string Bowl = "/createurs/tourneur-du-clain/bol-en-noyer/";

    [Theory]
    [InlineData("2026-12-05T17:59:00Z", "samedi 5\u00a0décembre")]
    [InlineData("2026-12-05T18:00:00Z", "dimanche 6\u00a0décembre")]
    [InlineData("2026-12-14T09:00:00Z", "vendredi 18\u00a0décembre")]
    public async Task Of_a_piece_it_is_the_first_day_that_is_not_over(string now, string day)
    {
        await using var visit = await OpenAsync(Bowl, now);

        await Assertions.Expect(Shown(visit)).ToHaveCountAsync(1);
        await Assertions.Expect(Shown(visit)).ToContainTextAsync(day);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(Bowl)]
    [InlineData("/createurs/tourneur-du-clain/")]
    public async Task With_no_day_left_the_line_goes_or_says_that_it_is_over_where_it_is_seen(string path)
    {
        await using var visit = await OpenAsync(path, "2027-02-01T09:00:00Z");

        await Assertions.Expect(Shown(visit).And(visit.Page.Locator("li:not(.over)"))).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".ways li:visible").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task As_long_as_the_day_shown_is_to_come_nothing_is_fetched_for_it()
    {
        await using var visit = await OpenAsync(Bowl, "2026-11-24T09:00:00Z");
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.DoesNotContain(visit.Requests, request => request.Contains("/agenda/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_favourites_follow_the_clock_too()
    {
        await using var visit = await Shelf.OpenAsync(
            browser,
            site,
            "",
            Shelf.Piece("tourneur-du-clain/bol-en-noyer"),
            Shelf.Piece("terre-et-braise/vase-celadon")
        );
        await visit.Page.Clock.SetFixedTimeAsync("2026-12-05T18:00:00Z");

        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Page.Locator(".kept-vendor").First.Locator(".ways")).ToContainTextAsync("dimanche 6\u00a0décembre");
        await Assertions.Expect(visit.Page.Locator(".kept-vendor").Last.Locator(".ways")).Not.ToContainTextAsync("Prochain marché");
    }

    private static ILocator Shown(Visit visit) => visit.Page.Locator(".ways li:visible", new() { HasText = "Prochain marché" });

    private Task<Visit> OpenAsync(string path, string now) =>
        Visit.OpenAsync(browser, site, path, new Look(Visit.Phone, HasScript: true) { Now = now });
}
