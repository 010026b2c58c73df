using System.Text.Json;

namespace StaticMarche.BrowserTests.Search;

/// <summary>Filters as addresses bring them: written by hand, kept for a year, shared.</summary>
public sealed class FilterTests(OpenSearch open) : IClassFixture<OpenSearch>
{
    [Theory]
    [InlineData("bois", "bois-metal-pierre")]
    [InlineData("soins", "soins-esthetiques")]
    [InlineData("metal", "metal-ferronnerie-coutellerie")]
    [InlineData("bois-vannerie", "bois-vannerie")]
    public async Task The_beginning_of_a_category_means_the_one_that_begins_so(string written, string meant)
    {
        var answer = await open.Search.AskAsync(new { q = "", filters = new { categorie = new[] { written } } });

        Assert.Equal([meant], Strings(answer.GetProperty("filters").GetProperty("categorie")));
        Assert.InRange(answer.GetProperty("total").GetInt32(), 1, 20);
    }

    [Fact]
    public async Task A_shared_address_finds_the_pen_in_the_family_that_it_abbreviates()
    {
        var ids = await open.Search.IdsAsync(new { q = "stylo", filters = new { categorie = new[] { "bois" }, max = 50 } });

        Assert.Equal(["tourneur-du-clain/stylo-olivier"], ids);
    }

    [Fact]
    public async Task What_the_market_does_not_know_is_left_out()
    {
        var filters = new
        {
            categorie = new[] { "bo", "bijoux", "metal-argent" },
            commune = new[] { "paris" },
            createur = new[] { "personne" },
            marche = Array.Empty<string>(),
            personnalisable = false,
        };

        var (understood, total) = (
            await open.Search.PartAsync("filters", new { q = "", filters }),
            await open.Search.PartAsync("total", new { q = "", filters })
        );

        Assert.Equal("""{"categorie":["bijoux"],"commune":[],"createur":[],"marche":[],"personnalisable":false}""", understood);
        Assert.Equal("3", total);
    }

    [Fact]
    public async Task Least_and_most_change_places_where_they_must()
    {
        var request = new { q = "bougie", filters = new { min = 30, max = 20 } };

        var (understood, ids) = (await open.Search.PartAsync("filters", request), await open.Search.IdsAsync(request));

        Assert.Equal("""{"min":20,"max":30}""", understood);
        Assert.Equal(["cire-de-lune/bougie-parfumee-figue-cedre"], ids);
    }

    [Fact]
    public async Task Names_each_maker_that_was_chosen_though_nothing_of_theirs_is_left()
    {
        var chosen = await open.Search.AskAsync(
            new { q = "", filters = new { createur = new[] { "cire-de-lune", "fer-et-forge" }, max = 20 } }
        );
        var other = await open.Search.AskAsync(new { q = "" });

        var makers = chosen
            .GetProperty("facets")
            .GetProperty("createur")
            .EnumerateArray()
            .ToDictionary(
                element => element.GetProperty("value").GetString()!,
                element => (element.GetProperty("label").GetString()!, element.GetProperty("count").GetInt32())
            );
        Assert.Equal(("Cire de Lune", 1), makers["cire-de-lune"]);
        Assert.Equal(("Fer et Forge", 0), makers["fer-et-forge"]);
        Assert.Equal(24, other.GetProperty("facets").GetProperty("createur").GetArrayLength());
    }

    private static IEnumerable<string> Strings(JsonElement list) => list.EnumerateArray().Select(element => element.GetString()!);
}
