using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.Build;
using StaticMarche.Tests.Support;

[assembly: AssemblyFixture(typeof(SampleSite))]

namespace StaticMarche.BrowserTests.Site;

/// <summary>
/// The sample market, built once for all tests and shown to the browser as if a host served it. <c>MARCHE_IMAGE_STORE</c> names a store
/// whose photos need not be encoded again.
/// </summary>
public sealed partial class SampleSite : IAsyncLifetime
{
    public const string Origin = "https://marche.example";

    /// <summary>Between two weekends of markets, so that the agenda has something to say.</summary>
    private static readonly DateOnly Day = new(2026, 11, 23);

    /// <summary>What the clocks of visitors say unless a test sets them: the day of the build, whenever the tests run.</summary>
    public static string Now { get; } = $"{Day:yyyy-MM-dd}T09:00:00Z";

    private readonly TempFolder _folder = new();

    /// <summary>One of each kind of page.</summary>
    public static IReadOnlyList<string> PagePaths { get; } =
    [
        "/",
        "/produits/",
        "/produits/page/2/",
        "/createurs/",
        "/createurs/terre-et-braise/",
        "/createurs/terre-et-braise/vase-celadon/",
        "/categories/ceramique-verre/",
        "/communes/chauvigny/",
        "/agenda/",
        "/agenda/marche-de-noel-poitiers-2026/",
        "/selections/noel-a-moins-de-30-euros/",
        "/budgets/20/",
        "/nouveautes/",
        "/recherche/",
        "/recherche/?q=bol",
        "/favoris/",
        "/carte/",
        "/createurs/terre-et-braise/carte-de-stand/",
        "/charte/",
        "/hors-ligne/",
        "/404.html",
    ];

    public static TheoryData<string> Pages => [.. PagePaths];

    /// <summary>The built site.</summary>
    public string Folder => _folder.Full("site");

    public async ValueTask InitializeAsync() => await BuildAsync(_folder.Full("site"), null);

    /// <summary>Builds the sample market, with photos that need not be encoded twice.</summary>
    /// <param name="output">Where.</param>
    /// <param name="address">Of the site; that of site.yml unless given.</param>
    public async Task BuildAsync(string output, Uri? address)
    {
        var options = new BuildOptions
        {
            SiteRoot = Repository.Root,
            OutputFolder = output,
            ImageStoreFolder = Environment.GetEnvironmentVariable("MARCHE_IMAGE_STORE") ?? _folder.Full("images"),
            BaseUrl = address,
            Today = Day,
            Strict = true,
            Parallelism = Environment.ProcessorCount,
        };
        var report = await new SiteBuilder(options, TimeProvider.System, null).BuildAsync(TestContext.Current.CancellationToken);
        Assert.True(report.IsPublished, string.Join('\n', report.Findings.Select(found => $"{found.Span} {found.Id}")));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// Answers a context's requests to the site's own origin from the built files; any other request fails, and is noted.
    /// </summary>
    /// <param name="context">Whose.</param>
    /// <param name="strangers">Takes the requests to other origins.</param>
    /// <param name="hasScript">False to see pages as a browser without scripts does. Switching scripts off altogether would stop axe as
    /// well.</param>
    public async Task ServeAsync(IBrowserContext context, ICollection<string> strangers, bool hasScript = true)
    {
        await context.RouteAsync("**/*", async route =>
        {
            var address = new Uri(route.Request.Url);
            if (address.GetLeftPart(UriPartial.Authority) != Origin)
            {
                strangers.Add(route.Request.Url);
                await route.AbortAsync();
                return;
            }

            var file = FileOf(address);
            if (!hasScript && file.EndsWith(".html", StringComparison.Ordinal) && File.Exists(file))
            {
                var text = Script().Replace(await File.ReadAllTextAsync(file), "").Replace("noscript>", "div>", StringComparison.Ordinal);
                await route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", Body = text });
                return;
            }

            await route.FulfillAsync(
                new RouteFulfillOptions
                {
                    Status = File.Exists(file) ? 200 : 404,
                    Path = File.Exists(file) ? file : _folder.Full("site/404.html"),
                }
            );
        });
    }

    /// <summary>The address of a theme's asset, <c>search/client.js</c>, as it was published.</summary>
    public string AddressOfAsset(string name)
    {
        var folder = Path.GetDirectoryName(name) ?? "";
        var pattern = $"{Path.GetFileNameWithoutExtension(name)}-????????{Path.GetExtension(name)}";
        var file = Directory.GetFiles(_folder.Full(Path.Combine("site/assets", folder)), pattern).Single();
        return $"/assets/{folder}/{Path.GetFileName(file)}";
    }

    /// <summary>The built files behind addresses, each once.</summary>
    public IEnumerable<string> FilesAskedFor(IEnumerable<string> addresses) =>
        addresses.Select(address => FileOf(new Uri(address))).Where(File.Exists).Distinct();

    private string FileOf(Uri address)
    {
        var path = address.AbsolutePath.TrimStart('/');
        return _folder.Full(Path.Combine("site", path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));
    }

    [GeneratedRegex("<script type=\"module\"[^>]*></script>")]
    private static partial Regex Script();
}
