using StaticMarche.Content.Values;

namespace StaticMarche.Tests.Content.Values;

public sealed class LatinTextTests
{
    [Theory]
    [InlineData("ce\u0301ramique", "céramique")]
    [InlineData("fai\u0308ence", "faïence")]
    [InlineData("i\u0302le, ho\u0302tel, ou\u0300", "île, hôtel, où")]
    [InlineData("E\u0301mile, C\u0327a, A\u0300", "Émile, Ça, À")]
    [InlineData("A\u030Angstro\u0308m", "Ångström")]
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
}
