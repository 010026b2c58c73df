using StaticMarche.Content.Values;

namespace StaticMarche.Tests.Content.Values;

public sealed class SeenTextTests
{
    [Theory]
    [InlineData("\u202A+33 5 49 00 00 11\u202C", "+33 5 49 00 00 11")]
    [InlineData("\u206605\u201149\u201100\u201100\u201111\u2069", "05-49-00-00-11")]
    [InlineData("\u2068\u2067\u202B\u202D999\u2069 \u200E901\u200F", "999 901")]
    [InlineData("ha\u00ADies \u200Bdu voi\u2060sin\uFEFFage", "haies du voisinage")]
    [InlineData("5–\u20606 décembre", "5–6 décembre")]
    [InlineData("porte\u2010bijoux", "porte-bijoux")]
    [InlineData("12\u2009€\u2003\u30002\u2007000\u202F€\u00A0!", "12 €  2\u00A0000\u202F€\u00A0!")]
    [InlineData("Ate\u200Dlier\uFE0F\uFE0E", "Atelier")]
    [InlineData("ce\u0301ramique", "céramique")]
    [InlineData("✂\uFE0E ✂\uFE0F 👨‍🎨 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "✂\uFE0E ✂\uFE0F 👨‍🎨 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("L’Atelier – « bois » – 12 €…\n\tfin", "L’Atelier – « bois » – 12 €…\n\tfin")]
    [InlineData("gpj.\u202Ex", "gpj.\u202Ex")]
    [InlineData("", "")]
    public void Is_what_the_eye_reads(string written, string seen)
    {
        Assert.Equal(seen, SeenText.Of(written));
        Assert.Equal(seen, SeenText.Of(seen));
    }

    [Theory]
    [InlineData("\u202A+33\u00A05\u202F49\u200700 00\u300011\u202C", "+33 5 49 00 00 11")]
    [InlineData(" \u221212\u00A0€–15\u202F€ ", "-12 €-15 €")]
    [InlineData("05\u201149\u201500\uFE5800", "05-49-00-00")]
    [InlineData("45\u202E", "45\u202E")]
    public void Is_what_a_keyboard_types(string written, string typed) => Assert.Equal(typed, SeenText.AsTyped(written));

    [Fact]
    public void Leaves_nothing_idle_behind_for_the_rule_about_hidden_characters()
    {
        var idle = Enumerable
            .Range(1, 0xFFFF)
            .Where(code => !char.IsSurrogate((char)code) && HiddenCharacter.IsIdle($"a{(char)code}b", 1, code))
            .Select(code => (char)code);

        Assert.All(idle, character => Assert.Equal("ab", SeenText.Of($"a{character}b")));
    }
}
