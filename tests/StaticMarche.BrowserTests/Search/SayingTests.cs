using System.Text.Json;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>What the words of a query say of the price and of other facts that cards show.</summary>
public sealed class SayingTests(BrowserFixture browser, SampleSite site)
{
    [Theory]
    [InlineData("moins de 20 €", null, 20)]
    [InlineData("à moins de 20€", null, 20)]
    [InlineData("pas plus de 20 euros", null, 20)]
    [InlineData("20 euros maxi", null, 20)]
    [InlineData("50 € et moins", null, 50)]
    [InlineData("budget 20 euros", null, 20)]
    [InlineData("moins de 1 000 €", null, 1000)]
    [InlineData("jusqu’à 1\u202F000\u00A0€", null, 1000)]
    [InlineData("plus de 100 €", 100, null)]
    [InlineData("au moins 50 €", 50, null)]
    [InlineData("20€ minimum", 20, null)]
    [InlineData("minimum 20 euros", 20, null)]
    [InlineData("50 € et plus", 50, null)]
    [InlineData("à partir de 50", 50, null)]
    [InlineData("entre 20 et 30€", 20, 30)]
    [InlineData("20-30 €", 20, 30)]
    [InlineData("environ 30 €", 23, 38)]
    [InlineData("autour de 30 €", 23, 38)]
    [InlineData("plus de 20 € et moins de 30 €", 20, 30)]
    public async Task Words_about_the_price_filter_by_it(string q, int? low, int? high)
    {
        await using var search = await SearchInPage.OpenAsync(browser, site);

        var answer = await search.AskAsync(new { q, limit = 100 });

        var said = Assert.Single(answer.GetProperty("said").EnumerateArray());
        Assert.Equal(JsonSerializer.Serialize(new { facet = "prix", value = new { min = low, max = high }, text = "" }), said.GetRawText());
        Assert.All(answer.GetProperty("hits").EnumerateArray(), hit => Assert.InRange(hit.GetProperty("amount").GetInt32(), (low ?? 0) * 100, (high ?? 10_000) * 100));
    }

    [Theory]
    [InlineData("jouet dès 3 ans")]
    [InlineData("jouet de 3 à 6 ans")]
    [InlineData("vase de 30 cm")]
    [InlineData("miel 500 g")]
    public async Task Ages_and_sizes_are_no_prices(string q)
    {
        await using var search = await SearchInPage.OpenAsync(browser, site);

        Assert.Empty((await search.AskAsync(new { q })).GetProperty("said").EnumerateArray());
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
        await using var search = await SearchInPage.OpenAsync(browser, site);

        var answer = await search.AskAsync(new { q });

        var said = Assert.Single(answer.GetProperty("said").EnumerateArray());
        Assert.Equal($$"""{"facet":"{{facet}}","value":{{value}},"text":"{{text}}"}""", said.GetRawText());
        Assert.NotEqual(0, answer.GetProperty("total").GetInt32());
        Assert.All(answer.GetProperty("hits").EnumerateArray(), hit => Assert.Equal(value, hit.GetProperty(facet == "disponibilite" ? "availability" : "personalised").GetRawText()));
    }

    [Fact]
    public async Task Each_saying_can_be_taken_away_alone()
    {
        await using var search = await SearchInPage.OpenAsync(browser, site);

        var answer = await search.AskAsync(new { q = "bague personnalisée à moins de 100€" });

        Assert.Equal(
            [("personnalisable", "bague à moins de 100€"), ("prix", "bague personnalisée")],
            answer.GetProperty("said").EnumerateArray().Select(said => (said.GetProperty("facet").GetString()!, said.GetProperty("text").GetString()!)));
    }

    [Theory]
    [InlineData("bol moins de 20 €", """{ "max": 100 }""")]
    [InlineData("bol moins de 20 €", """{ "min": 10 }""")]
    [InlineData("bol sur commande", """{ "disponibilite": ["in-stock"] }""")]
    public async Task A_choice_stands_before_what_the_words_say_of_the_same(string q, string filters)
    {
        await using var search = await SearchInPage.OpenAsync(browser, site);

        var answer = await search.AskAsync(new { q, filters = JsonSerializer.Deserialize<Dictionary<string, object>>(filters) });

        Assert.Empty(answer.GetProperty("said").EnumerateArray());
        Assert.Equal("tourneur-du-clain/bol-en-noyer", answer.GetProperty("hits")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("bol pièce unique")]
    [InlineData("pièce unique moins de 70 €")]
    public async Task The_words_of_a_saying_find_a_product_that_is_named_so(string q)
    {
        await using var search = await SearchInPage.OpenAsync(browser, site);
        await search.Page.RouteAsync("**/recherche/index.json", async route =>
        {
            var index = await File.ReadAllTextAsync(Path.Combine(site.Folder, "recherche/index.json"), TestContext.Current.CancellationToken);
            await route.FulfillAsync(new RouteFulfillOptions { Body = index.Replace("\"Bol en noyer\"", "\"Bol pièce unique\"", StringComparison.Ordinal) });
        });

        var answer = await search.AskAsync(new { q });

        Assert.Equal("Bol pièce unique", answer.GetProperty("hits")[0].GetProperty("name").GetString());
        Assert.DoesNotContain(answer.GetProperty("said").EnumerateArray(), said => said.GetProperty("facet").GetString() == "disponibilite");
    }

    [Theory]
    [InlineData("cadeau en bois moins de 50 €")]
    [InlineData("bougie sur commande")]
    [InlineData("laine personnalisable moins de 50 €")]
    public async Task Counts_say_what_ticking_brings_though_the_words_say_something(string q)
    {
        await using var search = await SearchInPage.OpenAsync(browser, site);

        var wrong = await search.Page.EvaluateAsync<string[]>("""
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
            """, q);

        Assert.Empty(wrong);
    }
}
