using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>What the market has besides products is found, too: events, selections, communes and texts, in a group of their own.</summary>
public sealed class FoundPagesTests(BrowserFixture browser, SampleSite site, OpenSearch open) : IClassFixture<OpenSearch>
{
    private const string Market = "/agenda/marche-de-noel-poitiers-2026/";

    [Theory]
    [InlineData("marché poitiers", Market)]
    [InlineData("marche de noel", Market)]
    [InlineData("marché décembre 2026", Market)]
    [InlineData("poitiers", "/communes/poitiers/", Market)]
    [InlineData("86000", Market, "/communes/poitiers/")]
    [InlineData("st savin marché", "/agenda/marche-de-saint-savin-2026/")]
    [InlineData("porte ouverte", "/agenda/portes-ouvertes-chauvigny-2026/")]
    [InlineData("Noël à moins de 30 €", "/selections/noel-a-moins-de-30-euros/")]
    [InlineData("cadeaux pour enfants", "/selections/cadeaux-pour-les-enfants/")]
    [InlineData("mentions légales", "/mentions-legales/")]
    [InlineData("cookies", "/a-propos/")]
    [InlineData("lusignan", "/communes/lusignan/")]
    public async Task Finds_events_selections_communes_and_texts(string q, params string[] first)
    {
        var pages = await PagesAsync(q);

        Assert.Equal(first, pages.Take(first.Length));
    }

    /// <summary>What texts say of wood or paper is no answer to who looks for things of wood.</summary>
    [Theory]
    [InlineData("bol")]
    [InlineData("bois")]
    [InlineData("papier")]
    [InlineData("bijoux poitiers")]
    [InlineData("m")]
    [InlineData("ma")]
    [InlineData("")]
    public async Task Stays_away_where_products_are_meant(string q)
    {
        Assert.Empty(await PagesAsync(q));
    }

    [Fact]
    public async Task The_next_rendezvous_come_first_and_one_that_is_over_is_said_to_be()
    {
        var kinds = (await open.Search.AskAsync(new { q = "marché" }))
            .GetProperty("pages")
            .EnumerateArray()
            .Select(page => page.GetProperty("kind").GetString());

        Assert.Equal(["event", "event", "event", "past"], kinds);
    }

    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desktop)]
    public async Task Stands_above_the_pieces_with_a_heading_and_links_and_is_announced(int width)
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=march%C3%A9+poitiers", width);
        await shopper.SeesAsync("Aucune pièce pour « marché poitiers », voici celles pour « poitiers »");

        var group = shopper.Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Sur le marché" });
        var (above, below) = (await group.BoundingBoxAsync(), await shopper.Page.Locator(".results .grid").BoundingBoxAsync());
        await shopper
            .Page.Locator("[data-status]")
            .GetByText("Sur le marché\u00A0: Marché de Noël de Poitiers")
            .First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        var accessibility = await shopper.Page.AccessibilityViolationsAsync();
        await group.GetByRole(AriaRole.Link).PressAsync("Enter");

        Assert.True(above!.Y + above.Height <= below!.Y);
        Assert.Equal("", accessibility);
        Assert.Empty(shopper.Complaints);
        await shopper.Page.ArrivesAtAsync($"**{Market}");
    }

    [Theory]
    [InlineData("/recherche/?q=march%C3%A9+poitiers", ".found-page small")]
    [InlineData("/charte/", ".find-page small")]
    public async Task A_rendezvous_that_is_called_off_is_said_to_be(string path, string detail)
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/mentions-legales/", Visit.Desktop);
        await visit.Page.Context.RouteAsync("**/recherche/index.json", async route =>
        {
            var index = await File.ReadAllTextAsync(Path.Combine(site.Folder, "recherche/index.json"));
            await route.FulfillAsync(
                new RouteFulfillOptions
                {
                    ContentType = "application/json",
                    Body = index.Replace($"[\"event\",\"{Market[1..]}\"", $"[\"cancelled\",\"{Market[1..]}\"", StringComparison.Ordinal),
                }
            );
        });

        await visit.Page.GotoAsync(SampleSite.Origin + path);
        if (path == "/charte/")
        {
            await visit.Page.Keyboard.PressAsync("/");
            await visit.Page.Keyboard.TypeAsync("marché poitiers");
        }

        await Assertions
            .Expect(visit.Page.Locator(detail).First)
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Rendez-vous annulé\\s· "));
    }

    [Fact]
    public async Task Follows_the_words_though_the_pieces_stay_the_same()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=march%C3%A9+poitiers");
        await shopper.Page.Locator(".found-pages").WaitForAsync();

        await shopper.Page.FillAsync("#q", "bijoux poitiers");
        await shopper.Page.Locator(".found-pages").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        Assert.NotEmpty(await shopper.NamesAsync());
    }

    [Fact]
    public async Task The_box_of_every_page_offers_it_first_where_no_piece_has_all_the_words()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/charte/");
        await shopper.PressAsync("/");

        await shopper.Page.Keyboard.TypeAsync("marché poitiers");
        await shopper.Page.Locator(".find-page b").GetByText("Marché de Noël de Poitiers").WaitForAsync();
        await shopper.PressAsync("ArrowDown");
        await shopper.PressAsync("Enter");

        await shopper.Page.ArrivesAtAsync($"**{Market}");
    }

    private async Task<IReadOnlyList<string>> PagesAsync(string q) =>
        [
            .. (await open.Search.AskAsync(new { q }))
                .GetProperty("pages")
                .EnumerateArray()
                .Select(page => page.GetProperty("href").GetString()!),
        ];
}
