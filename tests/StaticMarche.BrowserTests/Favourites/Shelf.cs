using System.Text.Json;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Favourites;

/// <summary>Opens the favourites page of a shopper who has set pieces aside before.</summary>
internal static class Shelf
{
    private const string Key = "marche::favourites";

    public static string Piece(string id, string note = "", string price = "74 €") =>
        JsonSerializer.Serialize(new { id, name = id.Split('/')[1], price, note });

    public static async Task<Visit> OpenAsync(BrowserFixture browser, SampleSite site, string fragment, params string[] pieces)
    {
        var visit = await Visit.OpenAsync(browser, site, "/charte/", Visit.Phone);
        await visit.Page.EvaluateAsync("([key, value]) => localStorage.setItem(key, value)", new[] { Key, $"[{string.Join(',', pieces)}]" });
        await visit.Page.GotoAsync(SampleSite.Origin + "/favoris/" + fragment);
        return visit;
    }

    /// <summary>The ids that the device remembers.</summary>
    public static Task<string[]> KeptAsync(IPage page) =>
        page.EvaluateAsync<string[]>("key => JSON.parse(localStorage.getItem(key)).map(piece => piece.id)", Key);

    /// <summary>What a maker's file says in place of the built one.</summary>
    public static Task AnswerAsync(Visit visit, string vendor, string json) =>
        visit.Page.RouteAsync($"**/createurs/{vendor}/pieces.json", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = json }));
}
