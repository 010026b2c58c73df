using StaticMarche.Content;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Profiles;

namespace StaticMarche.Tests.Profiles;

/// <summary>A price said in words is refused with the field that says the same.</summary>
public sealed class PriceKindTests
{
    [Theory]
    [InlineData("à partir de 8 €", "{ from: 8 }")]
    [InlineData("A partir de 8€50", "{ from: 8.50 }")]
    [InlineData("dès 12,50 €", "{ from: 12.50 }")]
    [InlineData("8 € et plus", "{ from: 8 }")]
    [InlineData("+ de 20 €", "{ from: 20 }")]
    [InlineData("20 € minimum", "{ from: 20 }")]
    [InlineData("sur devis, à partir de 150 €", "{ from: 150 }")]
    [InlineData("de 8 à 15 €", "{ from: 8, to: 15 }")]
    [InlineData("entre 8 et 15 euros", "{ from: 8, to: 15 }")]
    [InlineData("8-15 €", "{ from: 8, to: 15 }")]
    [InlineData("8 € – 15 €", "{ from: 8, to: 15 }")]
    [InlineData("12€50 à 1 250 €", "{ from: 12.50, to: 1250 }")]
    [InlineData("sur devis selon les dimensions", "{ quote: \"selon les dimensions\" }")]
    [InlineData("Sur devis (selon le bois choisi)", "{ quote: \"selon le bois choisi\" }")]
    [InlineData("selon la taille", "{ quote: \"selon la taille\" }")]
    public void A_price_in_words_gets_the_field_that_says_it(string text, string remedy)
    {
        var finding = Assert.Single(Read($"\"{text}\"").Findings);

        Assert.Equal([text, remedy], finding.Arguments);
        Assert.NotNull(Read(remedy).Price);
    }

    [Theory]
    [InlineData("45 € la paire", "45")]
    [InlineData("env. 45 €", "45")]
    [InlineData("12,50 € / 100 g", null)]
    [InlineData("45 € HT", null)]
    [InlineData("1 25", null)]
    [InlineData("12.505", null)]
    [InlineData("12€5", null)]
    [InlineData("2 pour 15 €", null)]
    [InlineData("15 à 8 €", null)]
    [InlineData("-5", null)]
    [InlineData("gratuit", null)]
    public void One_amount_among_words_is_told_and_nothing_is_guessed(string text, string? amount)
    {
        var finding = Assert.Single(Read($"\"{text}\"").Findings);

        Assert.Equal("price-unreadable", finding.Id);
        Assert.Equal(amount, finding.Arguments.Skip(1).FirstOrDefault());
    }

    [Theory]
    [InlineData("sur devis")]
    [InlineData("Devis")]
    [InlineData("nous consulter")]
    [InlineData("prix sur demande")]
    public void A_quote_says_how_it_is_worked_out(string text)
    {
        var finding = Assert.Single(Read(text).Findings);

        Assert.Contains(
            "{ quote: \"selon les dimensions\" }",
            finding.Kind.Help.In(Language.French, [.. finding.Arguments]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_amount_within_braces_is_read_like_one_outside()
    {
        Assert.Equal(new Price.Range(new Money(850), new Money(1500)), Read("{ from: 8€50, to: 15 euros }").Price);
    }

    private static (Price? Price, List<Diagnostic> Findings) Read(string yaml)
    {
        var findings = new List<Diagnostic>();
        var node = YamlReader.Read(new SourceText("prix.yml", $"price: {yaml}\n")).Value!;
        var price = PriceKind.Instance.TryRead(((MapNode)node).Entries[0].Value, findings, out var read) ? read : null;
        return (price, findings);
    }
}
