using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Site;

/// <summary>What holds on every kind of page, in a real browser.</summary>
public sealed class EveryPageTests(BrowserFixture browser, SampleSite site)
{
    private const string ScrollThrough = """
        async () => {
          for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
            scrollTo(0, y);
            await new Promise(requestAnimationFrame);
          }
        }
        """;

    private const string TwoFrames = "async () => { for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame); }";

    public static TheoryData<string> Pages => SampleSite.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Asks_nothing_of_another_origin_and_nothing_moves_when_pictures_arrive_late(string path)
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/robots.txt", Visit.Phone);
        var letPicturesCome = await visit.Page.HoldAsync("**/images/**");

        await visit.Page.GotoAsync(SampleSite.Origin + path, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        await visit.Page.AskAsync(TwoFrames);
        letPicturesCome();
        await visit.Page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await visit.Page.AskAsync(ScrollThrough);
        await visit.SettleAsync();
        var shifts = await visit.Page.AskAsync<double>("() => window.shifts");

        Assert.Empty(visit.Strangers);
        Assert.Empty(visit.Complaints);
        Assert.Equal(0, shifts);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Never_scrolls_sideways_on_a_narrow_phone_nor_with_letters_twice_as_large(string path)
    {
        await using var visit = await Visit.OpenAsync(browser, site, path, 320);

        var narrow = await OverflowAsync(visit.Page);
        await visit.Page.AskAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        var large = await OverflowAsync(visit.Page);

        Assert.Equal((0, 0), (narrow, large));
    }

    private static Task<int> OverflowAsync(IPage page) =>
        page.AskAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
