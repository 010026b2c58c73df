using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Site;

/// <summary>What holds on every kind of page, in a real browser, however it is looked at.</summary>
public sealed class EveryLookTests(BrowserFixture browser, SampleSite site)
{
    public static TheoryData<string, bool> PagesWithAndWithoutScripts =>
        [
            .. SampleSite.PagePaths.SelectMany(path =>
                new[] { true, false }.Select(hasScript => new TheoryDataRow<string, bool>(path, hasScript))
            ),
        ];

    /// <summary>Every two of phone or desktop, with or without scripts, day or night meet on every page: four of the eight looks.</summary>
    [Theory]
    [MemberData(nameof(PagesWithAndWithoutScripts))]
    public async Task Has_no_accessibility_violation_by_day_or_night_and_the_console_stays_silent(string path, bool hasScript)
    {
        var (onPhone, onDesktop) = hasScript ? (ColorScheme.Light, ColorScheme.Dark) : (ColorScheme.Dark, ColorScheme.Light);
        await using var visit = await Visit.OpenAsync(browser, site, path, new Look(Visit.Phone, hasScript));

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = onPhone });
        var phone = await visit.Page.AccessibilityViolationsAsync();
        await visit.ResizeAsync(Visit.Desktop);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = onDesktop });
        var desktop = await visit.Page.AccessibilityViolationsAsync();

        Assert.Equal(("", ""), (phone, desktop));
        Assert.Empty(visit.Complaints);
    }
}
