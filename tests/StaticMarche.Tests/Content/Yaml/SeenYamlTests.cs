using StaticMarche.Content;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Yaml;

/// <summary>What telephones, contacts and word processors put into a file is read as the eye reads it.</summary>
public sealed class SeenYamlTests
{
    [Theory]
    [InlineData("a: “L'Atelier”", "L'Atelier")]
    [InlineData("a: „L'Atelier“", "L'Atelier")]
    [InlineData("a: ‘L’Atelier’", "L’Atelier")]
    [InlineData("a: “Bols : grès #1”", "Bols : grès #1")]
    [InlineData("a: « Bols : grès »", "Bols : grès")]
    [InlineData("a: « 999 901 234 00016 »", "999 901 234 00016")]
    [InlineData("a: « Trésors »", "« Trésors »")]
    [InlineData("a: “Trésors” d'argile", "“Trésors” d'argile")]
    [InlineData("a: “Un” et “deux”", "“Un” et “deux”")]
    [InlineData("a: “dit \"Jo\"”", "“dit \"Jo\"”")]
    [InlineData("a:\tBol\tbleu", "Bol bleu")]
    [InlineData("a: \u202A05 49 00 00 11\u202C", "05 49 00 00 11")]
    [InlineData("a: |\n  “Bol”\n  b: “bleu”", "“Bol”\nb: “bleu”")]
    public void A_value_is_what_the_eye_reads(string text, string expected) =>
        Assert.Equal(expected, ((ScalarNode)Field(text, "a")).Value.Trim());

    [Theory]
    [InlineData("a: [olivier, “laiton, doré”]", "olivier|laiton, doré")]
    [InlineData("a: [“olivier”, ‘l’or’]", "olivier|l’or")]
    [InlineData("a: [olivier, « laiton, doré »]", "olivier|laiton, doré")]
    [InlineData("a: [« olivier », laiton]", "« olivier »|laiton")]
    [InlineData("a: [olivier,\n\tlaiton,\n\t“grès, émail”]", "olivier|laiton|grès, émail")]
    [InlineData("a:\n  - “laiton : doré”\n\t\n  - grès", "laiton : doré|grès")]
    public void A_list_has_the_items_that_the_eye_sees(string text, string expected)
    {
        var list = (ListNode)Field(text, "a");

        Assert.Equal(expected, string.Join('|', list.Items.Select(item => ((ScalarNode)item).Value.Trim())));
    }

    [Theory]
    [InlineData("a: b\n\t\nc: d")]
    [InlineData("a: b\n \u00A0\nc: d")]
    [InlineData("a:\n  x: b\n\t\n  y: e\nc: d")]
    public void An_empty_line_is_empty_whatever_it_holds(string text) => Assert.Equal("d", ((ScalarNode)Field(text, "c")).Value);

    [Theory]
    [InlineData("a: Bol tourné\n  #faitmain en grès\nc: d", "a: \"Bol tourné #faitmain en grès\"", 2)]
    [InlineData("a:\n  - Bol\n    #bleu\nc: d", "- \"Bol #bleu\"", 3)]
    [InlineData("a: \"Bol\" #bleu\nc: d", "Bol #bleu", 1)]
    [InlineData("a: #bleu\nc: d", "a: \"#bleu\"", 1)]
    public void What_a_comment_would_take_away_is_told(string text, string mended, int line)
    {
        var finding = Assert.Single(YamlReader.Read(new SourceText("f.yml", text)).Diagnostics);

        Assert.Equal((YamlQuoteKinds.HashInside, line), (finding.Kind, finding.Span.Line));
        Assert.Contains(mended, finding.Arguments[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: Bol\n# grand\nc: d")]
    [InlineData("a: Bol\n  # grand\nc: d")]
    [InlineData("a: Bol\n#b: x\nc: d")]
    [InlineData("a:\n  b: Bol\n  #e: x\nc: d")]
    [InlineData("a: |\n  Bol\n  #bleu\nc: d")]
    public void A_comment_is_none_of_it(string text) => Assert.Empty(YamlReader.Read(new SourceText("f.yml", text)).Diagnostics);

    [Theory]
    [InlineData("phone: \u202A05 49 00 00 11\u202C")]
    [InlineData("phone: « 05\u201149\u201100\u201100\u201111 »")]
    [InlineData("email: \u2068bonjour@atelier.example\u2069")]
    [InlineData("website: https://\u200Batelier.example/\uFEFF")]
    public void A_value_copied_from_a_contact_is_good(string contact) =>
        AssertGood(SampleProfile.Text.Replace("email: bonjour@atelier-du-clain.example", contact, StringComparison.Ordinal));

    [Theory]
    [InlineData("\"999 118 474 00025\"", "\u202D999\u2060 118 474 00025\u202C")]
    [InlineData("price: 45", "price: \u206645\u00AD,00\t€\u2069")]
    [InlineData("2026-03-02", "“2026\u201103\u201102”")]
    [InlineData("kind: artisan", "kind: “artisan”")]
    public void So_is_a_number_a_price_a_date_or_a_choice(string right, string written) =>
        AssertGood(SampleProfile.Text.Replace(right, written, StringComparison.Ordinal));

    private static void AssertGood(string text)
    {
        var read = SampleProfile.Read(text);

        Assert.NotEqual(SampleProfile.Text, text);
        Assert.Empty(read.Findings);
        Assert.Empty(
            AllRules
                .OfProfiles.Where(rule => rule is SiretNumber or ContactForms or LinkTargets or VisibleTexts)
                .SelectMany(rule =>
                    rule.Check(
                        read.Value!,
                        new VendorFolder
                        {
                            Name = "a",
                            Path = "a",
                            Files = [],
                            Findings = [],
                            Profile = read.Value,
                        },
                        SampleContext.Of(Repository.Root)
                    )
                )
        );
    }

    private static Node Field(string text, string name) =>
        ((MapNode)YamlReader.Read(new SourceText("f.yml", text)).Value!).Find(name)!.Value;
}
