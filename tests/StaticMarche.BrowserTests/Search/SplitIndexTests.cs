using System.Text;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;
using StaticMarche.Build;
using StaticMarche.Content;
using StaticMarche.Feeds;
using StaticMarche.Planning;
using StaticMarche.Search;
using StaticMarche.Tests.Support;
using StaticMarche.Wording;

namespace StaticMarche.BrowserTests.Search;

/// <summary>
/// The index of a large market, many files fetched as they are needed; here made of the sample market, so that the same queries can be
/// asked.
/// </summary>
public sealed class SplitIndexTests(BrowserFixture browser, SampleSite site)
{
    private const string Folder = "/grand-marche/";

    [Fact]
    public async Task Shoppers_find_in_a_split_index_what_they_type_for()
    {
        var queries = Query.ReadAll(Path.Combine(Repository.Root, "tests/StaticMarche.BrowserTests/Search/queries.txt"));
        await using var search = await SearchInPage.OpenAsync(browser, site, Folder + "index.json");
        await ServeAsync(search.Page, MakeFiles());

        var answers = await search.IdsOfEachAsync(queries.Select(query => query.Text), limit: 5);

        Assert.InRange(100.0 * queries.Zip(answers).Count(pair => pair.First.PlaceIn(pair.Second) >= 0) / queries.Count, 98, 100);
    }

    [Fact]
    public async Task Counts_and_sorts_as_the_whole_index_does()
    {
        await using var search = await SearchInPage.OpenAsync(browser, site);
        var request = new
        {
            q = "bois",
            sort = "prix",
            filters = new { max = 100 },
            near = new { lat = 46.58, lon = 0.34 },
            limit = 100,
        };
        await using var split = await SearchInPage.OpenAsync(browser, site, Folder + "index.json");
        await ServeAsync(split.Page, MakeFiles());

        var (facets, ids) = (await split.PartAsync("facets", request), await split.IdsAsync(request));

        Assert.Equal(await search.PartAsync("facets", request), facets);
        Assert.Equal(await search.IdsAsync(request), ids);
    }

    /// <summary>A page kept open, or a cache, holds the root of yesterday's index; its parts are today's.</summary>
    [Fact]
    public async Task Reads_the_root_once_more_when_a_part_is_of_another_version()
    {
        var files = MakeFiles();
        var root = files["index.json"];
        var roots = new Queue<byte[]>([
            [.. Encoding.UTF8.GetBytes("{\"version\":\"00000000\""), .. root.AsSpan(21)],
            root,
        ]);
        await using var search = await SearchInPage.OpenAsync(browser, site, Folder + "index.json");
        await ServeAsync(search.Page, files);
        await search.Page.RouteAsync($"**{Folder}index.json", route =>
            route.FulfillAsync(new RouteFulfillOptions { BodyBytes = roots.Dequeue() })
        );

        var ids = await search.IdsAsync(new { q = "bol en noyer" });

        Assert.Equal("tourneur-du-clain/bol-en-noyer", ids[0]);
        Assert.Empty(roots);
    }

    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desktop)]
    public async Task Parts_that_come_late_move_nothing_that_is_seen_at_the_foot_of_the_list(int width)
    {
        const string SearchFolder = "/recherche/";
        await using var shopper = await Shopper.OpenAsync(browser, site, "/robots.txt", width);
        await ServeAsync(shopper.Page, MakeFiles(), SearchFolder);
        var letPartsCome = await shopper.Page.HoldAsync("**/recherche/*.json?v=*");
        await shopper.Page.GotoAsync(SampleSite.Origin + "/recherche/?q=gres");

        await shopper.Page.AskAsync("() => scrollTo(0, document.body.scrollHeight)");
        letPartsCome();
        await shopper.Page.Locator(".results .card").First.WaitForAsync();
        await shopper.Page.AskAsync("() => scrollTo(0, document.body.scrollHeight)");
        await shopper.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await shopper.Page.AskAsync(
            "async () => { scrollTo(0, 0); for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame); }"
        );

        Assert.Equal("", await shopper.Page.AskAsync<string>("() => window.shifted.join('; ')"));
    }

    private static Task ServeAsync(IPage page, Dictionary<string, byte[]> files, string folder = Folder) =>
        page.Context.RouteAsync($"**{folder}*.json*", route =>
        {
            var name = new Uri(route.Request.Url).AbsolutePath[folder.Length..];
            return route.FulfillAsync(
                files.TryGetValue(name, out var bytes)
                    ? new RouteFulfillOptions { BodyBytes = bytes }
                    : new RouteFulfillOptions { Status = 404 }
            );
        });

    private static Dictionary<string, byte[]> MakeFiles()
    {
        var draft = new SiteDrafter(
            new SiteFolder(Repository.Root),
            new DraftOptions { Today = new DateOnly(2026, 11, 23), Parallelism = 1 }
        )
            .Draft()
            .Draft!;
        var input = new ArtefactInput
        {
            Catalogue = draft.Catalogue,
            Plan = draft.Plan,
            Photo = _ => null,
            Words = new Words(draft.Theme.Strings),
        };
        var index = SearchIndex.Build(input, isSplit: true);
        return SearchParts
            .Of(draft.Catalogue.Products.Count, isSplit: true)
            .ToDictionary(
                file => Path.GetFileName(draft.Plan.Urls.SearchFile(file.Part, file.Number).Value),
                file => index.Render(file.Part, file.Number),
                StringComparer.Ordinal
            );
    }
}
