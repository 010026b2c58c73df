using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Favourites;

public sealed class FavouritesTests(BrowserFixture browser, SampleSite site)
{
    private const string Vase = "/createurs/terre-et-braise/vase-celadon/";
    private const string Key = "marche::favourites";

    [Fact]
    public async Task A_heart_sets_a_piece_aside_and_the_masthead_counts_it()
    {
        await using var visit = await Visit.OpenAsync(browser, site, Vase, Visit.Phone);
        var heart = visit.Page.Locator(".gallery .heart");

        await heart.ClickAsync();

        await Assertions.Expect(heart).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(heart).ToHaveAccessibleNameAsync("Mettre de côté : Vase céladon à col étroit");
        await Assertions.Expect(heart).ToHaveTextAsync("De côté");
        await Assertions.Expect(visit.Page.Locator("[data-favourites-count]")).ToHaveTextAsync("1");
        Assert.Equal(Vase, new Uri(visit.Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task The_hearts_of_a_list_lie_above_the_cards_links_are_large_enough_and_move_nothing()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/produits/", Visit.Phone);
        var heart = visit.Page.Locator(".card .heart").First;

        await heart.ClickAsync();
        var box = await heart.BoundingBoxAsync();
        var shift = await visit.Page.AskAsync<double>(
            "() => new Promise((done) => { let sum = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum "
                + "+= entry.value; })).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 200); })"
        );

        await Assertions.Expect(heart).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.True(box is { Width: >= 44, Height: >= 44 });
        Assert.Equal(0, shift);
        Assert.Equal("/produits/", new Uri(visit.Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task What_a_search_finds_has_hearts_too()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/recherche/?q=celadon", Visit.Desktop);
        var heart = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mettre de côté : Vase céladon à col étroit" });

        await heart.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("[data-favourites-count]")).ToHaveTextAsync("1");
        await Assertions.Expect(heart).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task The_page_sums_by_maker_and_says_what_cannot_be_summed()
    {
        await using var visit = await OpenWithAsync(
            Piece("terre-et-braise/vase-celadon", "Vase"),
            Piece("tourneur-du-clain/bol-en-noyer", "Bol")
        );
        var pottery = visit.Page.Locator(".kept-vendor").First;

        await Assertions.Expect(pottery.Locator("h2")).ToHaveTextAsync("Terre et Braise");
        await Assertions.Expect(pottery.Locator("[data-subtotal]")).ToHaveTextAsync("74 €");
        await Assertions.Expect(pottery.Locator(".ways")).ToContainTextAsync("Prochain marché");
        await Assertions.Expect(visit.Page.Locator(".kept-total")).ToHaveTextAsync("Total : à partir de 139 €");
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Strangers);
    }

    [Fact]
    public async Task A_piece_that_left_the_catalogue_keeps_its_name()
    {
        await using var visit = await OpenWithAsync(Piece("terre-et-braise/disparu", "Pichet bleu"), Piece("parti/bol", "Bol de jadis"));

        await Assertions.Expect(visit.Page.Locator(".kept-piece").Nth(0)).ToContainTextAsync("Pichet bleu");
        await Assertions.Expect(visit.Page.Locator(".kept-piece").Nth(0)).ToContainTextAsync("n’est plus au catalogue");
        await Assertions.Expect(visit.Page.Locator(".kept-piece").Nth(1)).ToContainTextAsync("Bol de jadis");
        await Assertions.Expect(visit.Page.Locator(".kept-piece").Nth(1)).ToContainTextAsync("n’est plus au catalogue");
    }

    [Fact]
    public async Task What_is_removed_can_be_brought_back_and_a_note_stays()
    {
        await using var visit = await OpenWithAsync(Piece("terre-et-braise/vase-celadon", "Vase"));
        await Assertions.Expect(visit.Page.Locator(".kept-piece h3 a")).ToHaveAttributeAsync("href", Vase);

        await visit.Page.FillAsync(".kept-piece input", "Pour Mamie");
        await visit.Page.ClickAsync(".kept-piece button");
        await Assertions.Expect(visit.Page.Locator("[data-empty]")).ToBeVisibleAsync();
        await visit.Page.ClickAsync("[data-undo]");

        await Assertions.Expect(visit.Page.Locator(".kept-piece input")).ToHaveValueAsync("Pour Mamie");
    }

    [Fact]
    public async Task A_shared_list_leaves_ones_own_alone_until_it_is_kept()
    {
        await using var visit = await OpenWithAsync(Piece("terre-et-braise/vase-celadon", "Vase"));
        await visit.Page.GotoAsync(SampleSite.Origin + "/favoris/#l=tourneur-du-clain/bol-en-noyer");
        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Page.Locator(".kept-piece h3")).ToHaveTextAsync("Bol en noyer");
        await Assertions.Expect(visit.Page.Locator("[data-shared]")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("[data-favourites-count]")).ToHaveTextAsync("1");
        await visit.Page.ClickAsync("[data-keep-shared]");

        await Assertions.Expect(visit.Page.Locator(".kept-piece")).ToHaveCountAsync(2);
        Assert.Equal(SampleSite.Origin + "/favoris/", visit.Page.Url);
    }

    [Fact]
    public async Task The_link_of_a_list_holds_the_ids_and_nothing_else()
    {
        await using var visit = await OpenWithAsync(
            Piece("terre-et-braise/vase-celadon", "Vase"),
            Piece("tourneur-du-clain/bol-en-noyer", "Bol")
        );
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await visit.Page.ClickAsync("[data-share]");
        await Assertions.Expect(visit.Page.Locator("[data-link-said]")).ToContainTextAsync("copié");
        var link = await visit.Page.AskAsync<string>("() => navigator.clipboard.readText()");

        Assert.Equal(SampleSite.Origin + "/favoris/#l=terre-et-braise/vase-celadon,tourneur-du-clain/bol-en-noyer", link);
    }

    [Theory]
    [InlineData(
        """[{"id":"../../evil","name":"x"},{"id":"a/b/c"},null,7,"""
            + """{"id":"terre-et-braise/vase-celadon","name":"<img src=x onerror=alert(1)>","picture":"//evil.example/x.png"}]""",
        ""
    )]
    [InlineData("not json", "#l=%00<script>,javascript:alert(1),//evil.example/x,terre-et-braise/vase-celadon")]
    [InlineData("""{"id":1}""", "#l=terre-et-braise/vase-celadon,terre-et-braise/vase-celadon")]
    public async Task Hostile_lists_are_data(string stored, string fragment)
    {
        await using var visit = await OpenAsync(stored, fragment);

        await Assertions.Expect(visit.Page.Locator(".kept-piece h3")).ToHaveTextAsync("Vase céladon à col étroit");
        await Assertions.Expect(visit.Page.Locator(".kept-piece")).ToHaveCountAsync(1);
        Assert.Empty(visit.Strangers);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_is_told_kindly()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/", Visit.Phone);
        await visit.Page.AddInitScriptAsync(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
        );
        await visit.Page.GotoAsync(SampleSite.Origin + Vase);

        await visit.Page.ClickAsync(".gallery .heart");

        await Assertions.Expect(visit.Page.Locator(".heart-lost")).ToContainTextAsync("tant que cette page est ouverte");
        await Assertions.Expect(visit.Page.Locator("[data-favourites-count]")).ToHaveTextAsync("1");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Two_tabs_stay_in_step()
    {
        await using var visit = await OpenAsync("[]", "");
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(SampleSite.Origin + Vase);

        await other.ClickAsync(".gallery .heart");

        await Assertions.Expect(visit.Page.Locator(".kept-piece h3")).ToHaveTextAsync("Vase céladon à col étroit");
        await Assertions.Expect(visit.Page.Locator("[data-favourites-count]")).ToHaveTextAsync("1");
    }

    private static string Piece(string id, string name) => $$"""{"id":"{{id}}","name":"{{name}}","price":"74 €"}""";

    private Task<Visit> OpenWithAsync(params string[] pieces) => OpenAsync($"[{string.Join(',', pieces)}]", "");

    private async Task<Visit> OpenAsync(string stored, string fragment)
    {
        var visit = await Visit.OpenAsync(browser, site, "/charte/", Visit.Desktop);
        await visit.Page.AskAsync("([key, value]) => localStorage.setItem(key, value)", new[] { Key, stored });
        await visit.Page.GotoAsync(SampleSite.Origin + "/favoris/" + fragment);
        return visit;
    }
}
