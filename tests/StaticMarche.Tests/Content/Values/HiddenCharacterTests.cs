using System.Text.Json;
using StaticMarche.Content.Values;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Values;

public sealed class HiddenCharacterTests
{
    [Theory]
    [InlineData("L’Atelier du Clain, « bois » – 12 €")]
    [InlineData("Ligne\n\tsuivante")]
    [InlineData("👨‍🎨 Peintre ❤️ 1️⃣ 🇫🇷")]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("مرحبا שלום 木の器")]
    [InlineData("e\u0301\u0327\u0323")]
    [InlineData("")]
    public void Finds_nothing_in_what_people_see(string text) => Assert.Null(HiddenCharacter.Find(text));

    [Theory]
    [InlineData("Atelier \u202Egpj", 8, "U+202E")]
    [InlineData("Ate\u200Blier", 3, "U+200B")]
    [InlineData("Ate\u200Dlier", 3, "U+200D")]
    [InlineData("Atelier\uFE0F", 7, "U+FE0F")]
    [InlineData("\u2800", 0, "U+2800")]
    [InlineData("a\uE000", 1, "U+E000")]
    [InlineData("e\u0301\u0327\u0323\u0308", 4, "U+0308")]
    public void Finds_what_they_do_not(string text, int index, string name)
    {
        var hidden = HiddenCharacter.Find(text);

        Assert.Equal((index, name), (hidden?.Index, hidden?.Name));
    }

    /// <summary>On its own: a test's arguments pass through UTF-8, which has no halves of pairs.</summary>
    [Fact]
    public void Finds_half_of_a_pair() => Assert.Equal("U+D800", HiddenCharacter.Find("a\uD800b")?.Name);

    [Fact]
    public void Agrees_with_every_known_trick()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllText(SharedData.FileOrSkip("hostile/unicode/unicode-strings.json")));
        var tricks = new[] { "bidi", "zero_width" }.SelectMany(group => vectors.RootElement.GetProperty(group).EnumerateArray());

        // A no-break space at the end is trimmed, and is not hidden elsewhere.
        var hidden = tricks.Where(row => !row.TryGetProperty("expect", out var expect) || expect.GetString() != "accept").Select(row => row.GetProperty("s").GetString()!).Where(text => !text.EndsWith('\u00A0'));

        Assert.All(hidden, text => Assert.NotNull(HiddenCharacter.Find(text)));
    }
}
