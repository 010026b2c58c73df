using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Offline;

/// <summary>
/// A visit by phone to a built site over real HTTP, whose service worker keeps what is seen, and that can lose its network.
/// </summary>
internal sealed class OfflineVisit : IAsyncDisposable
{
    /// <summary>Bytes of all that is kept, and how many pages.</summary>
    private const string Kept = """
        async () => {
          let bytes = 0;
          const pages = [];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
              const kept = await cache.match(request);
              bytes += kept ? (await kept.arrayBuffer()).byteLength : 0;
              if (name.endsWith(':pages')) pages.push(new URL(request.url).pathname);
            }
          }
          return { bytes, pages: pages.filter((page) => page.endsWith('/')).sort() };
        }
        """;

    private readonly LoopbackSite _server;
    private readonly IBrowserContext _context;

    private OfflineVisit(LoopbackSite server, IBrowserContext context, IPage page) => (_server, _context, Page) = (server, context, page);

    public IPage Page { get; }

    private static BrowserNewContextOptions Phone =>
        new()
        {
            ViewportSize = new ViewportSize { Width = 360, Height = 740 },
            DeviceScaleFactor = 3,
            Locale = "fr-FR",
        };

    /// <summary>Opens a first page, and waits until the worker has taken over and kept it.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="folder">The built site.</param>
    /// <param name="path">Of the first page.</param>
    /// <param name="below">The path that the site lies under.</param>
    public static async Task<OfflineVisit> OpenAsync(BrowserFixture browser, string folder, string path, string below = "/")
    {
        var context = await browser.Browser.NewContextAsync(Phone);
        var visit = new OfflineVisit(new LoopbackSite(folder, below), context, await context.NewPageAsync());
        await visit.GotoAsync(path);
        await visit.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await visit.UntilKeptAsync(path);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _server.DisposeAsync();
    }

    public Task GotoAsync(string path) => Page.GotoAsync(new Uri(_server.Address, path).AbsoluteUri);

    public Task LoseNetworkAsync() => _context.SetOfflineAsync(true);

    public Task<Shelves> KeptAsync() => Page.AskAsync<Shelves>(Kept);

    public Task UntilKeptAsync(string path) => UntilAsync($"(await ({Kept})()).pages.includes('{path}')");

    public Task UntilForgottenAsync(string path) => UntilAsync($"!(await ({Kept})()).pages.includes('{path}')");

    /// <summary>Asks again until it is so, since the worker works on its own.</summary>
    public Task UntilAsync(string condition) =>
        Page.AskAsync(
            $$"""
            async () => {
              for (let i = 0; i < 200; i++) {
                if ({{condition}}) return;
                await new Promise((resolve) => setTimeout(resolve, 50));
              }
              throw new Error('still not so after ten seconds');
            }
            """
        );
}

/// <summary>What the worker keeps: how many bytes in all, and which pages.</summary>
internal sealed record Shelves
{
    public long Bytes { get; init; }

    public string[] Pages { get; init; } = [];
}
