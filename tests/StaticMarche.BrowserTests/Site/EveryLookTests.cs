using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Site;

/// <summary>What holds on every kind of page, in a real browser, however it is looked at.</summary>
public sealed class EveryLookTests(BrowserFixture browser, SampleSite site)
{
    public static TheoryData<string, Look> PagesAndLooks => [.. SampleSite.PagePaths.SelectMany(path => Look.All.Select(look => new TheoryDataRow<string, Look>(path, look)))];

    [Theory]
    [MemberData(nameof(PagesAndLooks))]
    public async Task Has_no_accessibility_violation_by_day_or_night_and_the_console_stays_silent(string path, Look look)
    {
        await using var visit = await Visit.OpenAsync(browser, site, path, look);

        var light = await visit.Page.AccessibilityViolationsAsync();
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var dark = await visit.Page.AccessibilityViolationsAsync();

        Assert.Equal(("", ""), (light, dark));
        Assert.Empty(visit.Complaints);
    }
}
