using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;
using StaticMarche.Tests.Support;

namespace StaticMarche.BrowserTests.Offline;

/// <summary>In a market hall without signal: what was visited is still there, and the rest says so.</summary>
public sealed class ServiceWorkerTests(BrowserFixture browser, SampleSite site)
{
    private const string Vendor = "/createurs/terre-et-braise/";
    private const string Product = "/createurs/terre-et-braise/vase-celadon/";

    /// <summary>What the worker may keep: 6 + 2 + 12 + 4 MB.</summary>
    private const long Bound = 24 * 1024 * 1024;

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

    [Fact]
    public async Task Visited_pages_are_there_without_a_network_with_their_pictures()
    {
        await using var server = new LoopbackSite(site.Folder);
        await using var context = await browser.Browser.NewContextAsync(Phone);
        var page = await OpenAsync(context, server, "/");
        await page.GotoAsync(Full(server, Vendor));
        await page.GotoAsync(Full(server, Product));
        await UntilKeptAsync(page, Product);

        await context.SetOfflineAsync(true);
        foreach (var (path, heading) in new[] { ("/", "Fait ici"), (Vendor, "Terre et Braise"), (Product, "Vase") })
        {
            await page.GotoAsync(Full(server, path));

            Assert.Contains(heading, await page.Locator("h1").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
            await page.WaitForFunctionAsync("() => { const first = document.querySelector('main img'); return first.complete && first.naturalWidth > 0; }");
            Assert.True(await page.EvaluateAsync<bool>("() => getComputedStyle(document.body).backgroundColor !== 'rgba(0, 0, 0, 0)'"));
        }
    }

    [Fact]
    public async Task A_page_that_was_never_visited_says_so_and_lists_those_that_were()
    {
        await using var server = new LoopbackSite(site.Folder);
        await using var context = await browser.Browser.NewContextAsync(Phone);
        var page = await OpenAsync(context, server, "/");
        await page.GotoAsync(Full(server, Vendor));
        await UntilKeptAsync(page, Vendor);

        await context.SetOfflineAsync(true);
        await page.GotoAsync(Full(server, "/agenda/"));

        Assert.Contains("Pas de réseau", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        var link = page.Locator($"[data-kept] a[href='{Vendor}']");
        await link.WaitForAsync();
        Assert.Equal("Terre et Braise", await link.InnerTextAsync());
    }

    [Fact]
    public async Task The_way_to_search_is_kept_from_the_second_page_on()
    {
        await using var server = new LoopbackSite(site.Folder);
        await using var context = await browser.Browser.NewContextAsync(Phone);
        var page = await OpenAsync(context, server, "/");
        await page.GotoAsync(Full(server, Vendor));
        await UntilKeptAsync(page, "/recherche/");
        // The last of what is kept for later.
        await UntilAsync(page, "(await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat().some((url) => url.includes('/search/worker-'))");

        await context.SetOfflineAsync(true);
        await page.GotoAsync(Full(server, "/recherche/?q=bol"));

        Assert.Contains("Recherche", await page.TitleAsync(), StringComparison.Ordinal);
        await page.Locator("[data-results] .card a[href$='/bol-en-noyer/']").WaitForAsync();
    }

    [Fact]
    public async Task The_search_that_is_kept_is_the_one_that_was_asked_last()
    {
        using var folder = new TempFolder();
        Copy(site.Folder, folder.Path);
        await using var server = new LoopbackSite(folder.Path);
        await using var context = await browser.Browser.NewContextAsync(Phone);
        var page = await OpenAsync(context, server, "/");
        await page.GotoAsync(Full(server, "/recherche/?q=bol"));
        await UntilAsync(page, "await caches.match('/recherche/index.json')");
        folder.Write("recherche/index.json", File.ReadAllText(folder.Full("recherche/index.json")).Replace("Bol en noyer", "Bol en cerisier", StringComparison.Ordinal));

        await page.GotoAsync(Full(server, "/recherche/?q=bol"));
        await UntilAsync(page, "(await (await caches.match('/recherche/index.json')).text()).includes('Bol en cerisier')");
        await context.SetOfflineAsync(true);
        await page.GotoAsync(Full(server, "/recherche/?q=bol"));

        await page.Locator("[data-results] .card", new() { HasText = "Bol en cerisier" }).WaitForAsync();
    }

    [Fact]
    public async Task A_kept_page_can_be_reloaded_without_a_network()
    {
        await using var server = new LoopbackSite(site.Folder);
        await using var context = await browser.Browser.NewContextAsync(Phone);
        var page = await OpenAsync(context, server, Vendor);

        await context.SetOfflineAsync(true);
        await page.ReloadAsync();

        Assert.Equal("Terre et Braise", await page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task What_is_kept_stays_below_its_bound_and_what_was_used_longest_ago_leaves()
    {
        using var folder = new TempFolder();
        Copy(site.Folder, folder.Path);
        var worker = File.ReadAllText(folder.Full("sw.js"));
        folder.Write("sw.js", SmallerLimits(worker));
        await using var server = new LoopbackSite(folder.Path);
        await using var context = await browser.Browser.NewContextAsync(Phone);
        var page = await OpenAsync(context, server, "/charte/");
        string[] paths = ["/produits/", "/createurs/", "/agenda/", "/nouveautes/", Vendor, Product, "/communes/chauvigny/", "/a-propos/"];
        foreach (var path in paths)
        {
            await page.GotoAsync(Full(server, path));
            await UntilKeptAsync(page, path);
        }

        var kept = await page.EvaluateAsync<Shelves>(Kept);

        Assert.InRange(kept.Bytes, 1, Bound / 48);
        Assert.DoesNotContain("/charte/", kept.Pages);
        Assert.Contains("/a-propos/", kept.Pages);
    }

    [Fact]
    public async Task A_new_version_serves_open_pages_without_a_hard_reload_and_clears_what_older_ones_kept()
    {
        using var folder = new TempFolder();
        Copy(site.Folder, folder.Path);
        await using var server = new LoopbackSite(folder.Path);
        await using var context = await browser.Browser.NewContextAsync(Phone);
        var page = await OpenAsync(context, server, "/");
        await page.EvaluateAsync("async () => { await (await caches.open('marche:/:0:pages')).put('/alt/', new Response('x')); await caches.open('marche:/autre/:0:pages'); }");
        folder.Write("index.html", File.ReadAllText(folder.Full("index.html")).Replace("<h1>", "<h1>Neuf. ", StringComparison.Ordinal));
        folder.Write("sw.js", File.ReadAllText(folder.Full("sw.js")) + "\n// deployed again");

        await page.ReloadAsync();
        Assert.StartsWith("Neuf.", await page.Locator("h1").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);

        await page.EvaluateAsync("async () => { await (await navigator.serviceWorker.getRegistration()).update(); }");
        await UntilAsync(page, "!(await caches.keys()).includes('marche:/:0:pages')");
        Assert.True(await page.EvaluateAsync<bool>("async () => (await caches.keys()).includes('marche:/autre/:0:pages')"));
    }

    [Fact]
    public async Task A_market_below_a_path_keeps_its_pages_there()
    {
        using var folder = new TempFolder();
        await site.BuildAsync(folder.Full("site"), new Uri("https://marche.example/vienne/"));
        await using var server = new LoopbackSite(folder.Full("site"), "/vienne/");
        await using var context = await browser.Browser.NewContextAsync(Phone);
        var page = await OpenAsync(context, server, "/vienne/");
        await page.GotoAsync(Full(server, "/vienne" + Vendor));
        await UntilKeptAsync(page, "/vienne" + Vendor);

        await context.SetOfflineAsync(true);
        await page.GotoAsync(Full(server, "/vienne" + Vendor));
        Assert.Equal("Terre et Braise", await page.Locator("h1").InnerTextAsync());
        await page.GotoAsync(Full(server, "/vienne/agenda/"));

        await page.Locator($"[data-kept] a[href='/vienne{Vendor}']").WaitForAsync();
    }

    [Fact]
    public async Task A_page_that_the_site_no_longer_has_is_forgotten()
    {
        using var folder = new TempFolder();
        Copy(site.Folder, folder.Path);
        await using var server = new LoopbackSite(folder.Path);
        await using var context = await browser.Browser.NewContextAsync(Phone);
        var page = await OpenAsync(context, server, "/");
        await page.GotoAsync(Full(server, Product));
        await UntilKeptAsync(page, Product);

        File.Delete(folder.Full(Product.TrimStart('/') + "index.html"));
        await page.GotoAsync(Full(server, Product));

        await UntilForgottenAsync(page, Product);
    }

    private static BrowserNewContextOptions Phone => new() { ViewportSize = new ViewportSize { Width = 360, Height = 740 }, DeviceScaleFactor = 3, Locale = "fr-FR" };

    private static string Full(LoopbackSite server, string path) => new Uri(server.Address, path).AbsoluteUri;

    /// <summary>Opens a first page, and waits until the worker has taken over and kept it.</summary>
    private static async Task<IPage> OpenAsync(IBrowserContext context, LoopbackSite server, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(Full(server, path));
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await UntilKeptAsync(page, path);
        return page;
    }

    private static Task UntilKeptAsync(IPage page, string path) => UntilAsync(page, $"(await ({Kept})()).pages.includes('{path}')");

    private static Task UntilForgottenAsync(IPage page, string path) => UntilAsync(page, $"!(await ({Kept})()).pages.includes('{path}')");

    /// <summary>Asks again until it is so, since the worker works on its own.</summary>
    private static Task UntilAsync(IPage page, string condition) => page.EvaluateAsync($$"""
        async () => {
          for (let i = 0; i < 200; i++) {
            if ({{condition}}) return;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
          throw new Error('still not so after ten seconds');
        }
        """);

    /// <summary>A forty-eighth of each limit: few pages are enough to reach it.</summary>
    private static string SmallerLimits(string worker)
    {
        const string Mega = "1048576";
        var smaller = worker.Replace(Mega, $"{Mega}/48", StringComparison.Ordinal);
        Assert.NotEqual(worker, smaller);
        return smaller;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private sealed record Shelves
    {
        public long Bytes { get; init; }

        public string[] Pages { get; init; } = [];
    }
}
