using System.Text.Json;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>The search of the built sample site, asked as pages ask it: through client.js, answered by the worker.</summary>
internal sealed class SearchInPage(Visit visit) : IAsyncDisposable
{
    public IPage Page => visit.Page;

    public static async Task<SearchInPage> OpenAsync(BrowserFixture browser, SampleSite site, string index = "/recherche/index.json")
    {
        var visit = await Visit.OpenAsync(browser, site, "/charte/", Visit.Phone);
        await visit.Page.EvaluateAsync(
            "async ([client, index]) => { window.search = (await import(client)).openSearch(index); }",
            new[] { site.AddressOfAsset("search/client.js"), index });
        return new SearchInPage(visit);
    }

    /// <param name="request">As client.js describes it.</param>
    public async Task<JsonElement> AskAsync(object request) =>
        (await Page.EvaluateAsync("request => window.search.search(request)", request))!.Value;

    public async Task<IReadOnlyList<string>> IdsAsync(object request) =>
        [.. (await AskAsync(request)).GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!)];

    /// <summary>One part of an answer, as JSON.</summary>
    public Task<string> PartAsync(string name, object request) =>
        Page.EvaluateAsync<string>("([name, request]) => window.search.search(request).then((answer) => JSON.stringify(answer[name]))", new[] { name, request });

    public ValueTask DisposeAsync() => visit.DisposeAsync();
}
