using System.Text.Json;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Favourites;

/// <summary>Opens the favourites page of a shopper who has set pieces aside before.</summary>
internal static class Shelf
{
    private const string Key = "marche::favourites";

    /// <summary>Pieces of three makers, as they were set aside: one costs more now, one is gone.</summary>
    public static string ThreeMakers { get; } =
        """
            [{"id":"terre-et-braise/vase-celadon","name":"Vase céladon à col étroit","price":"9 €","vendor":"Terre et Braise"},
             {"id":"terre-et-braise/mug-en-gres-bicolore","name":"Mug en grès bicolore","price":"26\u00a0€","vendor":"Terre et Braise"},
             {"id":"tourneur-du-clain/bol-en-noyer","name":"Bol en noyer","price":"à partir de 60 €","vendor":"Le Tourneur du Clain"},
             {"id":"verre-souffle-86/disparu","name":"Pichet bleu","price":"30 €","vendor":"Verre Soufflé 86"}]
            """;

    public static string Piece(string id, string note = "", string price = "74 €") =>
        JsonSerializer.Serialize(
            new
            {
                id,
                name = id.Split('/')[1],
                price,
                note,
            }
        );

    public static async Task<Visit> OpenAsync(BrowserFixture browser, SampleSite site, string fragment, params string[] pieces)
    {
        var visit = await Visit.OpenAsync(browser, site, "/charte/", Visit.Phone);
        await visit.Page.AskAsync("([key, value]) => localStorage.setItem(key, value)", new[] { Key, $"[{string.Join(',', pieces)}]" });
        await visit.Page.GotoAsync(SampleSite.Origin + "/favoris/" + fragment);
        return visit;
    }

    /// <summary>The ids that the device remembers.</summary>
    public static Task<string[]> KeptAsync(IPage page) =>
        page.AskAsync<string[]>("key => JSON.parse(localStorage.getItem(key)).map(piece => piece.id)", Key);

    /// <summary>What a maker's file says in place of the built one.</summary>
    public static Task AnswerAsync(Visit visit, string vendor, string json) =>
        visit.Page.RouteAsync($"**/createurs/{vendor}/pieces.json", route =>
            route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = json })
        );
}
