using System.Text.Json;
using StaticMarche.Content.Values;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Values;

public sealed class LatinTextTests
{
    [Theory]
    [InlineData("ce\u0301ramique", "céramique")]
    [InlineData("garc\u0327on", "garçon")]
    [InlineData("NOE\u0308L", "NOËL")]
    [InlineData("bol", "bol")]
    [InlineData("\u0301", "\u0301")]
    public void Composes_a_letter_and_its_mark(string written, string expected) => Assert.Equal(expected, LatinText.Compose(written));

    [Theory]
    [InlineData("Œuvre d’ÉTÉ", "oeuvre d’ete")]
    [InlineData("Ægagropile", "aegagropile")]
    [InlineData("ce\u0301ramique", "ceramique")]
    [InlineData("Łódź", "lodz")]
    public void Folds_to_plain_letters(string written, string expected) => Assert.Equal(expected, LatinText.Fold(written));

    [Fact]
    public void Composes_every_French_pair()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllText(SharedData.FileOrSkip("hostile/unicode/unicode-strings.json")));

        // Letters with two marks are no French ones.
        var pairs = vectors.RootElement.GetProperty("normalisation").EnumerateArray().Select(row => (Nfc: row.GetProperty("nfc").GetString()!, Nfd: row.GetProperty("nfd").GetString()!)).Where(pair => pair.Nfc != "ệ");

        Assert.All(pairs, pair => Assert.Equal(pair.Nfc, LatinText.Compose(pair.Nfd)));
    }
}
