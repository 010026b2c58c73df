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
        await visit.Page.AskAsync(
            "async ([client, index]) => { window.search = (await import(client)).openSearch(index); }",
            new[] { site.AddressOfAsset("search/client.js"), index }
        );
        return new SearchInPage(visit);
    }

    /// <param name="request">As client.js describes it.</param>
    public Task<JsonElement> AskAsync(object request) => Page.AskAsync<JsonElement>("request => window.search.search(request)", request);

    public async Task<IReadOnlyList<string>> IdsAsync(object request) =>
        [.. (await AskAsync(request)).GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!)];

    /// <summary>For each query the ids found first, all asked in one go.</summary>
    public Task<string[][]> IdsOfEachAsync(IEnumerable<string> queries, int limit) =>
        Page.AskAsync<string[][]>(
            """
            async ([queries, limit]) => {
              const found = [];
              for (const q of queries) found.push((await window.search.search({ q, limit })).hits.map(({ id }) => id));
              return found;
            }
            """,
            new object[] { queries.ToArray(), limit }
        );

    /// <summary>One part of an answer, as JSON.</summary>
    public Task<string> PartAsync(string name, object request) =>
        Page.AskAsync<string>(
            "([name, request]) => window.search.search(request).then((answer) => JSON.stringify(answer[name]))",
            new[] { name, request }
        );

    public ValueTask DisposeAsync() => visit.DisposeAsync();
}
