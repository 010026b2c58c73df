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

    [Fact]
    public async Task Visited_pages_are_there_without_a_network_with_their_pictures()
    {
        await using var visit = await OfflineVisit.OpenAsync(browser, site.Folder, "/");
        await visit.GotoAsync(Vendor);
        await visit.GotoAsync(Product);
        await visit.UntilKeptAsync(Product);

        await visit.LoseNetworkAsync();
        foreach (var (path, heading) in new[] { ("/", "Fait ici"), (Vendor, "Terre et Braise"), (Product, "Vase") })
        {
            await visit.GotoAsync(path);

            Assert.Contains(heading, await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
            await visit.Page.WaitForFunctionAsync(
                "() => { const first = document.querySelector('main img'); return first.complete && first.naturalWidth > 0; }"
            );
            Assert.True(await visit.Page.AskAsync<bool>("() => getComputedStyle(document.body).backgroundColor !== 'rgba(0, 0, 0, 0)'"));
        }
    }

    [Fact]
    public async Task A_page_that_was_never_visited_says_so_and_lists_those_that_were()
    {
        await using var visit = await OfflineVisit.OpenAsync(browser, site.Folder, "/");
        await visit.GotoAsync(Vendor);
        await visit.UntilKeptAsync(Vendor);

        await visit.LoseNetworkAsync();
        await visit.GotoAsync("/agenda/");

        Assert.Contains("Pas de réseau", await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        var link = visit.Page.Locator($"[data-kept] a[href='{Vendor}']");
        await link.WaitForAsync();
        Assert.Equal("Terre et Braise", await link.InnerTextAsync());
    }

    [Fact]
    public async Task The_way_to_search_is_kept_from_the_second_page_on()
    {
        await using var visit = await OfflineVisit.OpenAsync(browser, site.Folder, "/");
        await visit.GotoAsync(Vendor);
        await visit.UntilKeptAsync("/recherche/");
        // The last of what is kept for later.
        await visit.UntilAsync(
            "(await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => "
                + "url)))).flat().some((url) => url.includes('/search/worker-'))"
        );

        await visit.LoseNetworkAsync();
        await visit.GotoAsync("/recherche/?q=bol");

        Assert.Contains("Recherche", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        await visit.Page.Locator("[data-results] .card a[href$='/bol-en-noyer/']").WaitForAsync();
    }

    [Fact]
    public async Task The_search_that_is_kept_is_the_one_that_was_asked_last()
    {
        using var folder = new TempFolder();
        Copy(site.Folder, folder.Path);
        await using var visit = await OfflineVisit.OpenAsync(browser, folder.Path, "/");
        await visit.GotoAsync("/recherche/?q=bol");
        await visit.UntilAsync("await caches.match('/recherche/index.json')");
        folder.Write(
            "recherche/index.json",
            File.ReadAllText(folder.Full("recherche/index.json")).Replace("Bol en noyer", "Bol en cerisier", StringComparison.Ordinal)
        );

        await visit.GotoAsync("/recherche/?q=bol");
        await visit.UntilAsync("(await (await caches.match('/recherche/index.json')).text()).includes('Bol en cerisier')");
        await visit.LoseNetworkAsync();
        await visit.GotoAsync("/recherche/?q=bol");

        await visit.Page.Locator("[data-results] .card", new() { HasText = "Bol en cerisier" }).WaitForAsync();
    }

    [Theory]
    [InlineData("/createurs/terre-et-braise")]
    [InlineData("/createurs/terre-et-braise/index.html")]
    public async Task A_page_that_is_asked_for_by_another_of_its_addresses_is_there_too(string path)
    {
        await using var visit = await OfflineVisit.OpenAsync(browser, site.Folder, Vendor);

        await visit.LoseNetworkAsync();
        await visit.GotoAsync(path);

        Assert.Equal("Terre et Braise", await visit.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task A_page_that_was_visited_by_the_name_of_its_file_is_kept_as_that_page()
    {
        await using var visit = await OfflineVisit.OpenAsync(browser, site.Folder, "/");
        await visit.GotoAsync(Vendor + "index.html");
        await visit.UntilKeptAsync(Vendor);

        await visit.LoseNetworkAsync();
        await visit.GotoAsync(Vendor);

        Assert.Equal("Terre et Braise", await visit.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task A_kept_page_can_be_reloaded_without_a_network()
    {
        await using var visit = await OfflineVisit.OpenAsync(browser, site.Folder, Vendor);

        await visit.LoseNetworkAsync();
        await visit.Page.ReloadAsync();

        Assert.Equal("Terre et Braise", await visit.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task What_is_kept_stays_below_its_bound_and_what_was_used_longest_ago_leaves()
    {
        using var folder = new TempFolder();
        Copy(site.Folder, folder.Path);
        var worker = File.ReadAllText(folder.Full("sw.js"));
        folder.Write("sw.js", SmallerLimits(worker));
        await using var visit = await OfflineVisit.OpenAsync(browser, folder.Path, "/charte/");
        string[] paths = ["/produits/", "/createurs/", "/agenda/", "/nouveautes/", Vendor, Product, "/communes/chauvigny/", "/a-propos/"];
        foreach (var path in paths)
        {
            await visit.GotoAsync(path);
            await visit.UntilKeptAsync(path);
        }

        var kept = await visit.KeptAsync();

        Assert.InRange(kept.Bytes, 1, Bound / 48);
        Assert.DoesNotContain("/charte/", kept.Pages);
        Assert.Contains("/a-propos/", kept.Pages);
    }

    [Fact]
    public async Task A_new_version_serves_open_pages_without_a_hard_reload_and_clears_what_older_ones_kept()
    {
        using var folder = new TempFolder();
        Copy(site.Folder, folder.Path);
        await using var visit = await OfflineVisit.OpenAsync(browser, folder.Path, "/");
        await visit.Page.AskAsync(
            "async () => { await (await caches.open('marche:/:0:pages')).put('/alt/', new Response('x')); await "
                + "caches.open('marche:/autre/:0:pages'); }"
        );
        folder.Write("index.html", File.ReadAllText(folder.Full("index.html")).Replace("<h1>", "<h1>Neuf. ", StringComparison.Ordinal));
        folder.Write("sw.js", File.ReadAllText(folder.Full("sw.js")) + "\n// deployed again");

        await visit.Page.ReloadAsync();
        Assert.StartsWith("Neuf.", await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);

        await visit.Page.AskAsync("async () => { await (await navigator.serviceWorker.getRegistration()).update(); }");
        await visit.UntilAsync("!(await caches.keys()).includes('marche:/:0:pages')");
        Assert.True(await visit.Page.AskAsync<bool>("async () => (await caches.keys()).includes('marche:/autre/:0:pages')"));
    }

    [Fact]
    public async Task A_market_below_a_path_keeps_its_pages_there()
    {
        using var folder = new TempFolder();
        await site.BuildAsync(folder.Full("site"), new Uri("https://marche.example/vienne/"));
        await using var visit = await OfflineVisit.OpenAsync(browser, folder.Full("site"), "/vienne/", below: "/vienne/");
        await visit.GotoAsync("/vienne" + Vendor);
        await visit.UntilKeptAsync("/vienne" + Vendor);

        await visit.LoseNetworkAsync();
        await visit.GotoAsync("/vienne" + Vendor);
        Assert.Equal("Terre et Braise", await visit.Page.Locator("h1").InnerTextAsync());
        await visit.GotoAsync("/vienne/agenda/");

        await visit.Page.Locator($"[data-kept] a[href='/vienne{Vendor}']").WaitForAsync();
    }

    [Fact]
    public async Task A_page_that_the_site_no_longer_has_is_forgotten()
    {
        using var folder = new TempFolder();
        Copy(site.Folder, folder.Path);
        await using var visit = await OfflineVisit.OpenAsync(browser, folder.Path, "/");
        await visit.GotoAsync(Product);
        await visit.UntilKeptAsync(Product);

        File.Delete(folder.Full(Product.TrimStart('/') + "index.html"));
        await visit.GotoAsync(Product);

        await visit.UntilForgottenAsync(Product);
    }

    /// <summary>A forty-eighth of each limit: few pages are enough to reach it.</summary>
    private static string SmallerLimits(string worker)
    {
        const string Mega = "1024*1024";
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
}
