using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Site;

/// <summary>What holds on every kind of page, in a real browser.</summary>
public sealed class EveryPageTests(BrowserFixture browser, SampleSite site)
{
    public static TheoryData<string> Pages => SampleSite.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Has_no_accessibility_violation_on_a_phone(string path)
    {
        await using var visit = await Visit.OpenAsync(browser, site, path, Visit.Phone);

        var result = await visit.Page.RunAxe();

        Assert.Equal("", Describe(result));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Has_no_accessibility_violation_on_a_wide_dark_screen(string path)
    {
        await using var visit = await Visit.OpenAsync(browser, site, path, Visit.Desktop, ColorScheme.Dark);

        var result = await visit.Page.RunAxe();

        Assert.Equal("", Describe(result));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Asks_nothing_of_another_origin_and_leaves_the_console_silent(string path)
    {
        await using var visit = await Visit.OpenAsync(browser, site, path, Visit.Desktop);

        await visit.Page.EvaluateAsync("() => window.scrollTo(0, document.body.scrollHeight)");
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Empty(visit.Strangers);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Never_scrolls_sideways_on_a_narrow_phone(string path)
    {
        await using var visit = await Visit.OpenAsync(browser, site, path, 320);

        var overflow = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Equal(0, overflow);
    }

    private static string Describe(AxeResult result) => string.Join('\n', result.Violations.Select(violation =>
        $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
}
