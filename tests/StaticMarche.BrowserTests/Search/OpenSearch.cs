using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>The search of the sample site in one page for a class of tests, which ask one after the other.</summary>
public sealed class OpenSearch(BrowserFixture browser, SampleSite site) : IAsyncLifetime
{
    private SearchInPage? _search;

    internal SearchInPage Search => _search ?? throw new InvalidOperationException("The search is not open.");

    public async ValueTask InitializeAsync() => _search = await SearchInPage.OpenAsync(browser, site);

    public ValueTask DisposeAsync() => Search.DisposeAsync();
}
