using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Favourites;

/// <summary>One's own list, while other things happen to it.</summary>
public sealed class OwnListTests(BrowserFixture browser, SampleSite site)
{
    private const string Vase = "terre-et-braise/vase-celadon";

    private const string Mug = "terre-et-braise/mug-en-gres-bicolore";

    private const string Bowl = "tourneur-du-clain/bol-en-noyer";

    [Fact]
    public async Task A_note_goes_on_while_prices_arrive_and_while_another_tab_sets_a_piece_aside()
    {
        await using var visit = await Shelf.OpenAsync(browser, site, "", Shelf.Piece(Vase), Shelf.Piece(Bowl));
        var letPricesCome = await visit.Page.HoldAsync("**/pieces.json");
        await visit.Page.ReloadAsync();

        await visit.Page.Locator(".kept-piece input").First.PressSequentiallyAsync("Pour ");
        letPricesCome();
        await Assertions.Expect(visit.Page.Locator("[data-subtotal]").First).ToHaveTextAsync("74 €");
        await visit.Page.Keyboard.TypeAsync("Mamie");
        await AddInAnotherTabAsync(visit);
        await Assertions.Expect(visit.Page.Locator(".kept-piece")).ToHaveCountAsync(3);
        await visit.Page.Keyboard.TypeAsync(" !");

        await Assertions.Expect(visit.Page.Locator(":focus")).ToHaveValueAsync("Pour Mamie !");
    }

    [Fact]
    public async Task Undo_brings_one_piece_back_and_leaves_what_another_tab_added()
    {
        await using var visit = await Shelf.OpenAsync(browser, site, "", Shelf.Piece(Vase), Shelf.Piece(Bowl));
        await Assertions.Expect(visit.Page.Locator("[data-subtotal]").First).ToHaveTextAsync("74 €");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Retirer Vase" }).ClickAsync();
        await AddInAnotherTabAsync(visit);
        await Assertions.Expect(visit.Page.Locator(".kept-piece")).ToHaveCountAsync(2);
        await visit.Page.ClickAsync("[data-undo]");

        await Assertions.Expect(visit.Page.Locator(".kept-piece")).ToHaveCountAsync(3);
        var kept = await Shelf.KeptAsync(visit.Page);
        Assert.Equal([Vase, Bowl], kept[^2..]);
    }

    [Fact]
    public async Task Whoever_removes_a_piece_stays_where_it_was()
    {
        await using var visit = await Shelf.OpenAsync(browser, site, "", Shelf.Piece(Vase), Shelf.Piece(Mug), Shelf.Piece(Bowl));
        await Assertions.Expect(visit.Page.Locator("[data-subtotal]").Last).ToContainTextAsync("€");
        var remove = visit.Page.Locator(".kept-piece button").Last;
        await remove.ScrollIntoViewIfNeededAsync();
        var before = await visit.Page.AskAsync<int>("() => scrollY");

        await remove.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-undo]")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("[data-undo]")).ToBeInViewportAsync();
        var after = await visit.Page.AskAsync<int>("() => scrollY");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Retirer Bol en noyer" })).ToBeFocusedAsync();
        Assert.True(before > 0 && before - after < 300);
    }

    [Fact]
    public async Task Makers_and_pieces_that_were_renamed_are_kept_once_with_both_notes()
    {
        await using var visit = await Shelf.OpenAsync(
            browser,
            site,
            "",
            Shelf.Piece(Vase, "bleu"),
            Shelf.Piece("ancien-atelier/vieux-vase", "pour Mamie")
        );
        const string Today =
            """{"name":"Terre et Braise","href":"/createurs/terre-et-braise/","ways":[],"pieces":"""
            + """[{"slug":"vase-celadon","name":"Vase","price":"74 €","cents":7400,"exact":true,"state":"","sold":false,"was":"""
            + """["vieux-vase"]}]}""";
        await Shelf.AnswerAsync(visit, "ancien-atelier", Today);
        await Shelf.AnswerAsync(visit, "terre-et-braise", Today);

        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Page.Locator(".kept-piece")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator(".kept-piece input")).ToHaveValueAsync("bleu · pour Mamie");
        await Assertions.Expect(visit.Page.Locator("[data-subtotal]")).ToHaveTextAsync("74 €");
        Assert.Equal([Vase], await Shelf.KeptAsync(visit.Page));
    }

    [Fact]
    public async Task Without_a_network_names_lead_to_pages_that_the_device_may_have()
    {
        await using var visit = await Shelf.OpenAsync(browser, site, "", Shelf.Piece(Vase));
        await visit.Page.RouteAsync("**/pieces.json", route => route.AbortAsync());

        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Page.Locator("[data-offline]")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".kept-vendor h2 a")).ToHaveAttributeAsync("href", "/createurs/terre-et-braise/");
        await Assertions
            .Expect(visit.Page.Locator(".kept-piece h3 a"))
            .ToHaveAttributeAsync("href", "/createurs/terre-et-braise/vase-celadon/");
    }

    [Fact]
    public async Task A_list_of_what_is_sold_has_no_total_and_an_address_is_no_link()
    {
        await using var visit = await Shelf.OpenAsync(browser, site, "", Shelf.Piece(Vase), Shelf.Piece(Bowl));
        const string Sold =
            """{"name":"A","href":"/createurs/{0}/","ways":[{"label":"À l’atelier","text":"4 rue du Four"}],"pieces":["""
            + """{"slug":"{1}","name":"B","price":"74 €","cents":7400,"exact":true,"state":"vendu","sold":true}]}""";
        await Shelf.AnswerAsync(
            visit,
            "terre-et-braise",
            Sold.Replace("{0}", "terre-et-braise", StringComparison.Ordinal).Replace("{1}", "vase-celadon", StringComparison.Ordinal)
        );
        await Shelf.AnswerAsync(
            visit,
            "tourneur-du-clain",
            Sold.Replace("{0}", "tourneur-du-clain", StringComparison.Ordinal).Replace("{1}", "bol-en-noyer", StringComparison.Ordinal)
        );

        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Page.Locator(".kept-piece.sold-out")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator(".kept-total")).ToHaveTextAsync("");
        await Assertions.Expect(visit.Page.Locator(".ways").First).ToContainTextAsync("4 rue du Four");
        await Assertions.Expect(visit.Page.Locator(".ways a")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("Apple Computer, Inc.", true, true)]
    [InlineData("Apple Computer, Inc.", false, false)]
    [InlineData("Google Inc.", true, false)]
    public async Task A_browser_that_forgets_after_seven_days_says_so_once_there_is_something_to_lose(
        string maker,
        bool hasPieces,
        bool isTold
    )
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/charte/", Visit.Phone);
        await visit.Page.AddInitScriptAsync(
            $"Object.defineProperty(navigator, 'vendor', {{ value: '{maker}' }});"
                + " navigator.share = async (shared) => {{ window.shared = shared.url; }};"
        );
        await visit.Page.AskAsync("list => localStorage.setItem('marche::favourites', list)", hasPieces ? $"[{Shelf.Piece(Vase)}]" : "[]");

        await visit.Page.GotoAsync(SampleSite.Origin + "/favoris/");
        await Assertions.Expect(visit.Page.Locator(hasPieces ? ".kept-piece" : "[data-empty]")).ToBeVisibleAsync();

        await Assertions.Expect(visit.Page.Locator("[data-risk]")).ToBeVisibleAsync(new() { Visible = isTold });
        if (isTold)
        {
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "M’envoyer ma liste" }).ClickAsync();
            Assert.Equal($"{SampleSite.Origin}/favoris/#l={Vase}", await visit.Page.AskAsync<string>("() => window.shared"));
        }
    }

    private static async Task AddInAnotherTabAsync(Visit visit)
    {
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(SampleSite.Origin + "/createurs/verre-souffle-86/");
        await other.Locator(".card .heart").First.ClickAsync();
        await other.CloseAsync();
    }
}
