using System.Text;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;
using StaticMarche.Planning;
using StaticMarche.Search;
using StaticMarche.Tests.Feeds;

namespace StaticMarche.BrowserTests.Search;

/// <summary>Whatever a vendor, product, event or selection is called, typed as it is written its name brings it first.</summary>
public sealed class NameTests(BrowserFixture browser, SampleSite site)
{
    private const int Markets = 60;

    private const string Ask = """
        async ([engine, names, markets]) => {
          const [{ Engine }, { keyOf }] = await Promise.all([import(engine), import(names)]);
          const wrong = [];
          for (const { files, things } of markets) {
            const search = new Engine(async (name) => JSON.parse(files[name]));
            await search.search({ q: '' });
            await search.complete();
            for (const [kind, name] of things) {
              const first = async (q) => (await search.search({ q }))[kind][0]?.name ?? '';
              const [exact, careless] = [await first(name), await first(` ${name.toLowerCase()} `)];
              if (exact !== name || keyOf(careless) !== keyOf(name)) wrong.push(`${kind} « ${name} »: « ${exact} », « ${careless} »`);
            }
          }
          return wrong;
        }
        """;

    private static readonly string[] Products = ["Stylo en olivier", "Bol en noyer", "Table de ferme", "Vase céladon", "Tasse"];
    private static readonly string[] Vendors = ["La Potière d’Anché", "L’Atelier du Clain"];
    private static readonly string[] Pages = ["Marché de Noël ; place d’Armes", "À offrir"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_name_typed_as_it_is_written_comes_first(bool isSplit)
    {
        var markets = Enumerable.Range(1, Markets).Select(seed => Named(seed, isSplit)).ToArray();
        await using var visit = await Visit.OpenAsync(browser, site, "/charte/", Visit.Phone);

        var wrong = await visit.Page.AskAsync<string[]>(
            Ask,
            new object[] { site.AddressOfAsset("search/engine.js"), site.AddressOfAsset("search/names.js"), markets }
        );

        Assert.Empty(wrong);
    }

    /// <summary>Every beginning of every name of the sample market, from three letters on.</summary>
    [Fact]
    public async Task The_beginning_of_a_name_brings_one_that_begins_so()
    {
        await using var search = await SearchInPage.OpenAsync(browser, site);

        var counts = await search.Page.AskAsync<int[]>(
            """
            async (names) => {
              const { keyOf } = await import(names);
              const { hits } = await window.search.search({ q: '', limit: 100 });
              const beginnings = (name) => Array.from({ length: Math.max(0, name.length - 3) }, (_, i) => name.slice(0, i + 3));
              const begun = hits.flatMap(({ name }) => beginnings(name));
              let found = 0;
              for (const q of begun) {
                const [first] = (await window.search.search({ q, limit: 1 })).hits;
                if (first && keyOf(first.name).startsWith(keyOf(q))) found++;
              }
              return [begun.length, found];
            }
            """,
            site.AddressOfAsset("search/names.js")
        );

        Assert.True(counts[0] > 1000);
        Assert.InRange(100.0 * counts[1] / counts[0], 98, 100);
    }

    /// <summary>A market whose names are thrown: the files of its index, and what is called how.</summary>
    private static object Named(int seed, bool isSplit)
    {
        var names = new SpokenNames(seed);
        var things = new List<string[]>();
        var market = new SmallMarket(text =>
        {
            var kind =
                Products.Contains(text) ? "hits"
                : Vendors.Contains(text) ? "vendors"
                : Pages.Contains(text) ? "pages"
                : null;
            if (kind is null)
            {
                return text;
            }

            things.Add([kind, names.Next()]);
            return things[^1][1];
        });
        var index = SearchIndex.Build(market.Input, isSplit);
        var files = SearchParts
            .Of(market.Catalogue.Products.Count, isSplit)
            .ToDictionary(
                file => Path.GetFileName(market.Plan.Urls.SearchFile(file.Part, file.Number).Value),
                file => Encoding.UTF8.GetString(index.Render(file.Part, file.Number)),
                StringComparer.Ordinal
            );
        return new { files, things };
    }
}
