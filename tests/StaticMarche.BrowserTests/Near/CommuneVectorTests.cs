using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;
using StaticMarche.Tests.Support;

namespace StaticMarche.BrowserTests.Near;

/// <summary>The browser's side of the table; the generator's is StaticMarche.Tests/Content/Market/PlaceIndexTests.</summary>
public sealed class CommuneVectorTests(BrowserFixture browser, SampleSite site)
{
    private const string Find = """
        async ([module, places, written]) => {
          const { findCommunes, loadCommunes } = await import(module);
          const rows = await loadCommunes(places);
          return written.map((text) => findCommunes(rows, text).map(({ name }) => name.replaceAll('’', "'")).sort().join(', '));
        }
        """;

    [Fact]
    public async Task Communes_are_found_as_the_check_finds_them_whatever_people_write()
    {
        var lines = VectorFile.Read("Content/Market/commune-vectors.txt");
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/", Visit.Phone);
        var places = await visit.Page.Locator("[data-near]").First.GetAttributeAsync("data-places");

        var found = await visit.Page.AskAsync<string[]>(
            Find,
            new object[] { site.AddressOfAsset("near/communes.js"), places!, lines.Select(line => line[0]).ToArray() }
        );

        Assert.True(lines.Count >= 35);
        Assert.Equal(lines.Select(line => $"{line[0]}: {line[1]}"), lines.Zip(found, (line, text) => $"{line[0]}: {text}"));
    }
}
