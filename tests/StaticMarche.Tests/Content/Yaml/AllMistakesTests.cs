using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Diagnostics.Reports;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Yaml;

/// <summary>One run tells every mistake of a file, and a remedy can be copied as it stands.</summary>
public sealed class AllMistakesTests
{
    private const string Description = "    description: Corps en olivier massif, mécanisme rechargeable.\n";

    [Fact]
    public void Seven_texts_without_their_quotes_are_told_in_one_run()
    {
        var product = SampleProfile.Text[
            SampleProfile.Text.IndexOf("  - name", StringComparison.Ordinal)..SampleProfile.Text.IndexOf(
                "---\nLe bois",
                StringComparison.Ordinal
            )
        ];
        var products = string.Concat(
            Enumerable
                .Range(1, 7)
                .Select(i =>
                    product
                        .Replace("Stylo en olivier\n", $"Stylo {i}\n", StringComparison.Ordinal)
                        .Replace(
                            Description,
                            $"    description: Dimensions : {i} cm, en olivier massif du pays\n",
                            StringComparison.Ordinal
                        )
                )
        );

        var findings = SampleProfile.Read(SampleProfile.Text.Replace(product, products, StringComparison.Ordinal)).Findings;

        Assert.Equal(Enumerable.Repeat("yaml-quotes-needed", 7), findings.Select(finding => finding.Id));
        Assert.Equal(7, findings.Select(finding => finding.Span.Line).Distinct().Count());
    }

    [Fact]
    public void Mistakes_of_every_sort_are_told_together_with_what_fields_lack()
    {
        var text = SampleProfile
            .Text.Replace("name: L’Atelier du Clain", "name: 'L'Atelier du Clain'", StringComparison.Ordinal)
            .Replace("tagline: Stylos et bols tournés", "tagline: @stylos", StringComparison.Ordinal)
            .Replace("kind: artisan", "kind:artisan", StringComparison.Ordinal)
            .Replace("categories: [bois]", "categories: [bois", StringComparison.Ordinal)
            .Replace("    price: 45", "     price: beaucoup", StringComparison.Ordinal)
            .Replace("commune: Vivonne", "ville: Vivonne", StringComparison.Ordinal);

        var findings = SampleProfile.Read(text).Findings.Order().Select(finding => finding.Id);

        Assert.Equal(
            [
                "yaml-quotes-inside",
                "yaml-quotes-needed",
                "yaml-colon",
                "field-unknown",
                "yaml-bracket-open",
                "yaml-indent",
                "price-unreadable",
            ],
            findings
        );
    }

    [Theory]
    [InlineData("Dimensions : 30 cm. ")]
    [InlineData("Le bois : olivier ; l’attache : laiton. ")]
    public void A_remedy_holds_the_whole_text_however_long_it_is(string sentence)
    {
        var text = string.Concat(Enumerable.Repeat(sentence, 2_000 / sentence.Length)).Trim();

        var finding = SampleProfile
            .Read(SampleProfile.Text.Replace(Description, $"    description: {text}\n", StringComparison.Ordinal))
            .Findings[0];
        var remedy = ReportPhrases.HelpText(finding, Language.French);
        var followed = SampleProfile.Read(
            SampleProfile.Text.Replace(
                Description,
                $"    {remedy[(remedy.IndexOf("\u00A0: ", StringComparison.Ordinal) + 3)..]}\n",
                StringComparison.Ordinal
            )
        );

        Assert.Empty(followed.Findings);
        Assert.Equal(text, followed.Value!.Products[0].Value.Description!.Value);
    }

    [Fact]
    public void A_remedy_too_long_to_be_told_says_that_it_is_cut()
    {
        var finding = YamlQuoteKinds.ColonInside.At(SourceSpan.OfFile("x"), new string('a', VisibleText.MaxQuotedLength + 1));

        Assert.EndsWith(
            "(“…” stands here for the rest of your text: keep it.)",
            ReportPhrases.HelpText(finding, Language.English),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "rest of your text",
            ReportPhrases.HelpText(YamlQuoteKinds.ColonInside.At(SourceSpan.OfFile("x"), "a: b"), Language.English),
            StringComparison.Ordinal
        );
    }
}
