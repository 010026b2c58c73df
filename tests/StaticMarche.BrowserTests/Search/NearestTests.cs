using System.Text.Json;

namespace StaticMarche.BrowserTests.Search;

/// <summary>What is found where nothing is all that was asked for, and that it is said.</summary>
public sealed class NearestTests(OpenSearch open) : IClassFixture<OpenSearch>
{
    private const int Everything = 72;

    [Theory]
    [InlineData("stylo Plutonium", "stylo", "Plutonium")]
    [InlineData("vase bleu", "vase", "bleu")]
    [InlineData("lot de 6 verres", "verres", "lot|6")]
    [InlineData("photo poitiers", "photo", "poitiers")]
    [InlineData("bol колье", "bol", "колье")]
    [InlineData("bijoux moins de 50€", "bijoux", "moins de 50€")]
    [InlineData("tableau sur commande", "tableau", "sur commande")]
    [InlineData("bougie personnalisable moins de 20 €", "bougie|moins de 20 €", "personnalisable")]
    [InlineData("moins de 10 € plutonium", "moins de 10 €", "plutonium")]
    [InlineData("cadeau homme", "cadeau", "homme")]
    public async Task Says_what_was_kept_and_what_was_dropped(string q, string kept, string dropped)
    {
        var answer = await open.Search.AskAsync(new { q });

        Assert.NotEqual(0, answer.GetProperty("total").GetInt32());
        Assert.Equal((kept, dropped), NearestOf(answer));
    }

    [Theory]
    [InlineData("🎁", "🎁")]
    [InlineData(" колье ", "колье")]
    [InlineData("b", "b")]
    [InlineData("plutonium moins de 3 €", "plutonium|moins de 3 €")]
    public async Task Shows_everything_where_nothing_of_a_query_can_be_kept(string q, string dropped)
    {
        var answer = await open.Search.AskAsync(new { q });

        Assert.Equal(Everything, answer.GetProperty("total").GetInt32());
        Assert.Equal(("", dropped), NearestOf(answer));
        Assert.Empty(answer.GetProperty("said").EnumerateArray());
    }

    [Theory]
    [InlineData("idée cadeau", Everything)]
    [InlineData("à offrir", Everything)]
    [InlineData("cadeaux à moins de 10 euros", 7)]
    public async Task Gift_words_say_nothing_of_a_product(string q, int total)
    {
        var answer = await open.Search.AskAsync(new { q });

        Assert.Equal(total, answer.GetProperty("total").GetInt32());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("nearest").ValueKind);
    }

    [Theory]
    [InlineData("homme")]
    [InlineData("bière")]
    [InlineData("toilette")]
    [InlineData("fête des mères")]
    [InlineData("saint valentin")]
    [InlineData("xkqzwv")]
    public async Task Finds_nothing_rather_than_nonsense(string q)
    {
        var answer = await open.Search.AskAsync(new { q });

        Assert.Equal(0, answer.GetProperty("total").GetInt32());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("nearest").ValueKind);
    }

    [Theory]
    [InlineData("stilo", true)]
    [InlineData("savon lavvande", true)]
    [InlineData("rechargeable", true)]
    [InlineData("stylo", false)]
    [InlineData("bougies", false)]
    [InlineData("boug", false)]
    [InlineData("stylo plutonium", false)]
    [InlineData("", false)]
    public async Task Says_when_a_word_was_guessed(string q, bool isGuess)
    {
        Assert.Equal(isGuess, (await open.Search.AskAsync(new { q })).GetProperty("isGuess").GetBoolean());
    }

    private static (string Kept, string Dropped) NearestOf(JsonElement answer)
    {
        var nearest = answer.GetProperty("nearest");
        return (Joined(nearest.GetProperty("kept")), Joined(nearest.GetProperty("dropped")));
    }

    private static string Joined(JsonElement words) => string.Join('|', words.EnumerateArray().Select(word => word.GetString()));
}
