using StaticMarche.Content.Values;

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
    [InlineData("\u202BAtelier", 0, "U+202B")]
    [InlineData("\u2066Atelier", 0, "U+2066")]
    [InlineData("Atelier \u2067x\u2069 bol", 8, "U+2067")]
    [InlineData("Bol\u200F", 3, "U+200F")]
    [InlineData("\u061CBol", 0, "U+061C")]
    [InlineData("Ate\u200Blier", 3, "U+200B")]
    [InlineData("Ate\u200Clier", 3, "U+200C")]
    [InlineData("Ate\u2060lier", 3, "U+2060")]
    [InlineData("\uFEFFAtelier", 0, "U+FEFF")]
    [InlineData("Ate\u00ADlier", 3, "U+00AD")]
    [InlineData("Ate\u034Flier", 3, "U+034F")]
    [InlineData("Ate\u180Elier", 3, "U+180E")]
    [InlineData("\u3164", 0, "U+3164")]
    [InlineData("\U000E0041", 0, "U+E0041")]
    [InlineData("\U000E0100Atelier", 0, "U+E0100")]
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
}
