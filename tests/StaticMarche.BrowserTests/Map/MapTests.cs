using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Map;

public sealed class MapTests(BrowserFixture browser, SampleSite site)
{
    [Fact]
    public async Task A_marker_is_a_link_that_the_keyboard_reaches_and_says_who_is_there()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/", Visit.Desktop);
        var marker = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Chauvigny, 1 créateur" });

        await marker.FocusAsync();
        var stroke = await marker.Locator("circle").Last.EvaluateAsync<string>("circle => getComputedStyle(circle).strokeWidth");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.ArrivesAtAsync("**/communes/chauvigny/");

        Assert.Equal("4px", stroke);
    }

    [Fact]
    public async Task No_name_on_the_map_lies_over_another()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/", Visit.Phone);

        var small = await visit.Page.AskAsync<int>(Overlaps);
        await visit.Page.SetViewportSizeAsync(1440, 1000);
        var large = await visit.Page.AskAsync<int>(Overlaps);

        Assert.Equal((0, 0), (small, large));
    }

    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desktop)]
    public async Task A_name_begins_beside_its_own_marker_and_the_largest_town_has_one(int width)
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/", width);

        var touching = await visit.Page.AskAsync<string[]>(
            """
            () => {
              const box = (part) => part.getBoundingClientRect();
              const dots = [...document.querySelectorAll('.map a')]
                .map((link) => ({ link, dot: box(link.querySelector('circle:not(.reach)')) }));
              const touch = (a, b) => a.left < b.right + 2 && b.left - 2 < a.right && a.top < b.bottom && b.top < a.bottom;
              return [...document.querySelectorAll('.map a text')]
                .filter((text) => box(text).width > 0)
                .filter((text) => dots.some(({ link, dot }) => !link.contains(text) && touch(box(text), dot)))
                .map((text) => text.textContent);
            }
            """
        );

        Assert.Empty(touching);
        await Assertions.Expect(visit.Page.Locator(".map a text", new() { HasText = "Châtellerault" })).ToBeVisibleAsync();
    }

    /// <summary>
    /// On a phone the letters are so large that three of the sample's names find no room, in the thick of it; the list has them.
    /// </summary>
    [Theory]
    [InlineData(Visit.Phone, 3)]
    [InlineData(Visit.Desktop, 0)]
    public async Task Communes_have_their_names_beside_them_or_at_the_end_of_a_line(int width, int most)
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/", width);

        var nameless = await visit.Page.AskAsync<string[]>(
            """
            () => [...document.querySelectorAll('.map a')]
              .filter(link => !link.querySelector('text')?.getBoundingClientRect().width)
              .map(link => link.getAttribute('aria-label'))
            """
        );

        Assert.InRange(nameless.Length, 0, most);
    }

    [Fact]
    public async Task Nothing_of_the_map_or_the_list_needs_a_script()
    {
        await using var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await site.ServeAsync(context, []);
        var page = await context.NewPageAsync();

        await page.GotoAsync(SampleSite.Origin + "/carte/");

        await Assertions.Expect(page.Locator(".gazetteer").GetByRole(AriaRole.Link, new() { Name = "Terre et Braise" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#pres")).ToBeHiddenAsync();
    }

    private const string Overlaps = """
        () => {
          const boxes = [...document.querySelectorAll('.map a text')]
            .map((text) => text.getBoundingClientRect())
            .filter((box) => box.width > 0);
          const touch = (a, b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
          return boxes.filter((a, i) => boxes.some((b, j) => j > i && touch(a, b))).length + (boxes.length < 12 ? 100 : 0);
        }
        """;
}
