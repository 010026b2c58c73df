using System.Text.Json;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>
/// What the search answers besides the right products: counts, sorts, distances, and what it says when something is missing.
/// </summary>
public sealed class AnswerTests(BrowserFixture browser, SampleSite site, OpenSearch open) : IClassFixture<OpenSearch>
{
    [Fact]
    public async Task Without_words_everything_comes_in_the_fair_order_of_the_list_page()
    {
        await using var list = await Visit.OpenAsync(browser, site, "/produits/", Visit.Desktop);

        var answer = await open.Search.AskAsync(new { q = "" });

        var listed = await list.Page.AskAsync<string[]>(
            "() => [...document.querySelectorAll('.card h3 a')].map(link => link.getAttribute('href'))"
        );
        Assert.Equal(72, answer.GetProperty("total").GetInt32());
        Assert.Equal(listed, answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("href").GetString()!));
    }

    [Fact]
    public async Task Counts_of_a_facet_disregard_its_own_choice()
    {
        var answer = await open.Search.AskAsync(new { q = "", filters = new { genre = new[] { "soins" }, max = 20 } });

        Assert.Equal(5, answer.GetProperty("total").GetInt32());
        Assert.Equal(["commercant", "createur", "soins"], Values(answer, "genre").Order(StringComparer.Ordinal));
        Assert.Equal(["soins-cosmetiques", "soins-esthetiques", "soins-savons"], Values(answer, "categorie").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Several_values_of_a_facet_widen_it_and_facets_narrow_each_other()
    {
        var ids = await open.Search.IdsAsync(
            new
            {
                q = "",
                filters = new { commune = new[] { "chauvigny", "vivonne" }, categorie = new[] { "ceramique-verre", "jouets-bois" } },
            }
        );

        Assert.Equal(
            [
                "terre-et-braise/mug-en-gres-bicolore",
                "terre-et-braise/service-d-assiettes-cinq-pieces",
                "terre-et-braise/vase-celadon",
                "tourneur-du-clain/trio-de-toupies-a-filets-de-couleur",
            ],
            ids.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Sorts_by_price_with_quotes_last()
    {
        var ids = await open.Search.IdsAsync(
            new
            {
                q = "",
                sort = "prix",
                limit = 100,
            }
        );

        Assert.StartsWith("confitures-de-fanette/", ids[0], StringComparison.Ordinal);
        Assert.Equal(
            ["menuiserie-vouneuil/banc-d-entree-en-chene", "pierre-et-tuffeau/vasque-cannelee"],
            ids.TakeLast(2).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Sorts_by_distance_and_says_it()
    {
        var answer = await open.Search.AskAsync(
            new
            {
                q = "",
                sort = "distance",
                near = new { lat = 46.58, lon = 0.34 },
            }
        );

        var nearest = answer.GetProperty("hits")[0];
        Assert.Equal("poitiers", nearest.GetProperty("commune").GetProperty("slug").GetString());
        Assert.InRange(nearest.GetProperty("distance").GetDouble(), 0, 5);
    }

    [Fact]
    public async Task Names_the_makers_whose_name_matches()
    {
        var answer = await open.Search.AskAsync(new { q = "terre" });

        Assert.Equal("Terre et Braise", answer.GetProperty("vendors")[0].GetProperty("name").GetString());
        Assert.Equal("/createurs/terre-et-braise/", answer.GetProperty("vendors")[0].GetProperty("href").GetString());
    }

    [Fact]
    public async Task A_newer_question_drops_the_answer_to_an_older()
    {
        var answers = await open.Search.Page.AskAsync<JsonElement>(
            "() => Promise.all(['bo', 'bol'].map(q => window.search.search({ q })))"
        );

        Assert.Equal(JsonValueKind.Null, answers[0].ValueKind);
        Assert.Equal("tourneur-du-clain/bol-en-noyer", answers[1].GetProperty("hits")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Every_address_of_an_answer_leads_somewhere()
    {
        var missing = await open.Search.Page.AskAsync<string[]>(
            """
            async () => {
              const { hits } = await window.search.search({ q: '', limit: 100 });
              const addresses = hits.flatMap(({ href, vendor, photo }) => [href, vendor.href, photo.jpeg, ...Object.values(photo.sources)]);
              const found = await Promise.all([...new Set(addresses)].map(async (address) => [address, (await fetch(address)).ok]));
              return found.filter(([, ok]) => !ok).map(([address]) => address);
            }
            """
        );

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Says_so_when_the_index_does_not_load_and_answers_when_it_does_again()
    {
        await using var search = await SearchInPage.OpenAsync(browser, site);
        await search.Page.RouteAsync("**/recherche/index.json", route => route.AbortAsync());

        var problem = await Assert.ThrowsAsync<PlaywrightException>(() => search.AskAsync(new { q = "bol" }));
        await search.Page.UnrouteAsync("**/recherche/index.json");

        Assert.Contains("index.json", problem.Message, StringComparison.Ordinal);
        Assert.Equal("tourneur-du-clain/bol-en-noyer", (await search.IdsAsync(new { q = "bol" }))[0]);
    }

    private static IEnumerable<string> Values(JsonElement answer, string facet) =>
        answer.GetProperty("facets").GetProperty(facet).EnumerateArray().Select(element => element.GetProperty("value").GetString()!);
}
