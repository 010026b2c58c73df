using StaticMarche.Content.Values;

namespace StaticMarche.Tests.Content.Values;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("« Bol » : beau ; cher ? Non !", "«\u00A0Bol\u00A0»\u00A0: beau\u202F; cher\u202F? Non\u202F!")]
    [InlineData("12 €, 20 %, 14 cm, 500 g, 2 l, 5 ans", "12\u00A0€, 20\u00A0%, 14\u00A0cm, 500\u00A0g, 2\u00A0l, 5\u00A0ans")]
    [InlineData("9 h–12 h et 14 h 30–18 h", "9\u00A0h–\u206012\u00A0h et 14\u00A0h\u00A030–\u206018\u00A0h")]
    [InlineData("9h–12h, 5–6 décembre", "9h–\u206012h, 5–\u20606 décembre")]
    [InlineData("2 lampes, 3 gobelets, 30 l’heure, 5 hommes", "2 lampes, 3 gobelets, 30 l’heure, 5 hommes")]
    [InlineData("Bol bleu", "Bol bleu")]
    [InlineData("Paris – Poitiers", "Paris – Poitiers")]
    [InlineData("", "")]
    public void Keeps_together_what_belongs_together(string typed, string published)
    {
        Assert.Equal(published, Typography.WithNoBreaks(typed));
        Assert.Equal(published, Typography.WithNoBreaks(published));
    }
}
