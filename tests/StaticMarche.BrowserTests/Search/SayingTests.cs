using System.Text.Json;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;
using StaticMarche.Tests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>What the words of a query say of the price and of other facts that cards show.</summary>
public sealed class SayingTests(BrowserFixture browser, SampleSite site, OpenSearch open) : IClassFixture<OpenSearch>
{
    private const string Read = """
        async ([sayings, lines]) => {
          const { readSayings } = await import(sayings);
          const prices = (q) => readSayings(q).sayings
            .filter(({ facet }) => facet === 'prix')
            .map(({ value }) => `${value.min ?? ''}..${value.max ?? ''}`);
          return lines.map((q) => `${q} | ${prices(q)[0] ?? '-'} | ${readSayings(q).text}`);
        }
        """;

    [Fact]
    public async Task Reads_every_line_of_the_table_of_prices_as_it_is_meant()
    {
        var lines = VectorFile.Read("Search/saying-vectors.txt");
        await using var visit = await Visit.OpenAsync(browser, site, "/charte/", Visit.Phone);

        var read = await visit.Page.AskAsync<string[]>(
            Read,
            new object[] { site.AddressOfAsset("search/sayings.js"), lines.Select(line => line[0]).ToArray() }
        );

        Assert.True(lines.Count >= 150);
        Assert.Equal(lines.Select(line => string.Join(" | ", line)), read);
    }

    [Theory]
    [InlineData("moins de 20 €", null, 20.0)]
    [InlineData("- de 20 €", null, 20.0)]
    [InlineData("12€50", null, 12.5)]
    [InlineData("moins de 1 000 €", null, 1000.0)]
    [InlineData("jusqu’à 1\u202F000\u00A0€", null, 1000.0)]
    [InlineData("+ de 50€", 50, null)]
    [InlineData("50€ et +", 50, null)]
    [InlineData("≥50€", 50, null)]
    [InlineData("supérieur à 50 €", 50, null)]
    [InlineData("au-dessus de 50€", 50, null)]
    [InlineData("entre 20 et 30€", 20, 30.0)]
    [InlineData("environ 30 €", 23, 38.0)]
    public async Task Words_about_the_price_filter_by_it(string q, int? low, double? high)
    {
        var (said, hits) = (await open.Search.PartAsync("said", new { q }), await HitsAsync(q));

        Assert.Equal(
            JsonSerializer.Serialize(
                new[]
                {
                    new
                    {
                        facet = "prix",
                        value = new { min = low, max = high },
                        text = "",
                    },
                }
            ),
            said
        );
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.InRange(hit.GetProperty("amount").GetInt32(), (low ?? 0) * 100, (high ?? 10_000) * 100));
    }

    [Theory]
    [InlineData("bague non personnalisable", "bague", "non personnalisable")]
    [InlineData("bougies sans personnalisation", "bougies", "sans personnalisation")]
    [InlineData("plaid pas sur commande", "plaid", "pas sur commande")]
    [InlineData("vase pas de pièce unique", "vase", "pas de pièce unique")]
    public async Task A_fact_that_is_not_wanted_is_not_asked_for(string q, string kept, string dropped)
    {
        var (said, nearest) = (await open.Search.PartAsync("said", new { q }), await open.Search.PartAsync("nearest", new { q }));

        Assert.Equal("[]", said);
        Assert.Equal($$"""{"kept":["{{kept}}"],"dropped":["{{dropped}}"]}""", nearest);
    }

    [Theory]
    [InlineData("stylo personnalisable", "personnalisable", "true", "stylo")]
    [InlineData("bague personnalisée", "personnalisable", "true", "bague")]
    [InlineData("bougies en stock", "disponibilite", "\"in-stock\"", "bougies")]
    [InlineData("bougies disponibles", "disponibilite", "\"in-stock\"", "bougies")]
    [InlineData("pièces uniques en verre", "disponibilite", "\"unique\"", "en verre")]
    [InlineData("plaid sur commande", "disponibilite", "\"made-to-order\"", "plaid")]
    [InlineData("ceinture sur mesure", "disponibilite", "\"made-to-order\"", "ceinture")]
    public async Task Words_about_facts_filter_by_them(string q, string facet, string value, string text)
    {
        var (said, hits) = (await open.Search.PartAsync("said", new { q }), await HitsAsync(q));

        Assert.Equal($$"""[{"facet":"{{facet}}","value":{{value}},"text":"{{text}}"}]""", said);
        Assert.NotEmpty(hits);
        Assert.All(hits, hit =>
            Assert.Equal(value, hit.GetProperty(facet == "disponibilite" ? "availability" : "personalised").GetRawText())
        );
    }

    [Fact]
    public async Task Each_saying_can_be_taken_away_alone()
    {
        var answer = await open.Search.AskAsync(new { q = "bague personnalisée à moins de 100€" });

        Assert.Equal(
            [("personnalisable", "bague à moins de 100€"), ("prix", "bague personnalisée")],
            answer
                .GetProperty("said")
                .EnumerateArray()
                .Select(said => (said.GetProperty("facet").GetString()!, said.GetProperty("text").GetString()!))
        );
    }

    [Fact]
    public async Task A_choice_stands_before_what_the_words_say_of_the_same()
    {
        object[] requests =
        [
            new { q = "bol moins de 20 €", filters = new { max = 100 } },
            new { q = "bol moins de 20 €", filters = new { min = 10 } },
            new { q = "bol sur commande", filters = new { disponibilite = new[] { "in-stock" } } },
        ];

        foreach (var request in requests)
        {
            Assert.Equal("[]", await open.Search.PartAsync("said", request));
            Assert.Equal("tourneur-du-clain/bol-en-noyer", (await open.Search.IdsAsync(request))[0]);
        }
    }

    [Theory]
    [InlineData("bol pièce unique")]
    [InlineData("pièce unique moins de 70 €")]
    public async Task The_words_of_a_saying_find_a_product_that_is_named_so(string q)
    {
        await using var search = await SearchInPage.OpenAsync(browser, site);
        await search.Page.RouteAsync("**/recherche/index.json", async route =>
        {
            var index = await File.ReadAllTextAsync(
                Path.Combine(site.Folder, "recherche/index.json"),
                TestContext.Current.CancellationToken
            );
            await route.FulfillAsync(
                new RouteFulfillOptions { Body = index.Replace("\"Bol en noyer\"", "\"Bol pièce unique\"", StringComparison.Ordinal) }
            );
        });

        var answer = await search.AskAsync(new { q });

        Assert.Equal("Bol pièce unique", answer.GetProperty("hits")[0].GetProperty("name").GetString());
        Assert.DoesNotContain(answer.GetProperty("said").EnumerateArray(), said =>
            said.GetProperty("facet").GetString() == "disponibilite"
        );
    }

    [Theory]
    [InlineData("cadeau en bois moins de 50 €")]
    [InlineData("bougie sur commande")]
    [InlineData("laine personnalisable moins de 50 €")]
    public async Task Counts_say_what_ticking_brings_though_the_words_say_something(string q)
    {
        var wrong = await open.Search.Page.AskAsync<string[]>(
            """
            async (q) => {
              const ask = (filters) => window.search.search({ q, filters });
              const { facets } = await ask({});
              const wrong = [];
              for (const [facet, entries] of Object.entries(facets)) {
                for (const { value, count } of entries) {
                  const filters = facet === 'prix' ? { max: value } : { [facet]: facet === 'personnalisable' || [value] };
                  const { total } = await ask(filters);
                  if (count > 0 && total !== count) wrong.push(`${facet} ${value}: ${count}, but ${total}`);
                }
              }
              return wrong;
            }
            """,
            q
        );

        Assert.Empty(wrong);
    }

    private async Task<IReadOnlyList<JsonElement>> HitsAsync(string q) =>
        [.. (await open.Search.AskAsync(new { q, limit = 100 })).GetProperty("hits").EnumerateArray()];
}
