using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;
using StaticMarche.Tests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>The browser's side of the table; the generator's is StaticMarche.Tests/Search/FoldedWordsTests.</summary>
public sealed class FoldingTests(BrowserFixture browser, SampleSite site)
{
    private const string Fold = """
        async ([folding, vectors]) => {
          const { words, nameWords, joined, rootOf, slugOf } = await import(folding);
          const fold = {
            words: (text) => words(text).join(' '),
            name: (text) => nameWords(text).join(' '),
            joined: (text) => joined(text).join(' '),
            root: (text) => [...new Set(words(text).map(rootOf))].join(' '),
            slug: slugOf,
          };
          return vectors.map(([kind, text]) => fold[kind](text));
        }
        """;

    [Fact]
    public async Task Folds_every_line_of_the_table_as_the_generator_does()
    {
        var lines = VectorFile.Read("Search/folding-vectors.txt");
        await using var visit = await Visit.OpenAsync(browser, site, "/charte/", Visit.Phone);

        var folded = await visit.Page.AskAsync<string[]>(
            Fold,
            new object[] { site.AddressOfAsset("search/folding.js"), lines.Select(line => line[..2]).ToArray() }
        );

        Assert.True(lines.Count >= 150);
        Assert.Equal(lines.Select(line => $"{line[1]}: {line[2]}"), lines.Zip(folded, (line, text) => $"{line[1]}: {text}"));
    }
}
