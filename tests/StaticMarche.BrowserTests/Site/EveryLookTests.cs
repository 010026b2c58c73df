using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Site;

/// <summary>What holds on every kind of page, in a real browser, however it is looked at.</summary>
public sealed class EveryLookTests(BrowserFixture browser, SampleSite site)
{
    /// <summary>
    /// Each width with each of with and without scripts, day and night: every two of these three meet on every page, in half of all the looks.
    /// </summary>
    public static TheoryData<string, Look, ColorScheme> PagesAndLooks =>
        [.. SampleSite.PagePaths.SelectMany(path => Look.All.Select(look => new TheoryDataRow<string, Look, ColorScheme>(path, look, LightOf(look))))];

    [Theory]
    [MemberData(nameof(PagesAndLooks))]
    public async Task Has_no_accessibility_violation_by_day_or_night_and_the_console_stays_silent(string path, Look look, ColorScheme light)
    {
        await using var visit = await Visit.OpenAsync(browser, site, path, look);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = light });

        var violations = await visit.Page.AccessibilityViolationsAsync();

        Assert.Equal("", violations);
        Assert.Empty(visit.Complaints);
    }

    private static ColorScheme LightOf(Look look) => (look.Width == Visit.Phone) == look.HasScript ? ColorScheme.Light : ColorScheme.Dark;
}
