using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Content.Schema;
using StaticMarche.Diagnostics;
using StaticMarche.Profiles;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Market;

/// <summary>Whoever writes the fields of an event, a selection or a page in French is led to the field, as with profiles.</summary>
public sealed class MarketWordsTests : IDisposable
{
    private const string Event = """
        ---
        name: Marché de Noël
        commune: Vivonne
        dates:
          - on: 2026-12-05
        ---
        """;

    private const string Selection = """
        ---
        title: Pour jardiner
        rule:
          categories: [bois]
        ---
        """;

    private const string Page = """
        ---
        title: La charte
        ---
        """;

    private readonly TempFolder _site = SmallSite.Create();

    /// <summary>The folder, the line of the right file that the wrong one stands for, the wrong one, and the end of the remedy.</summary>
    public static TheoryData<string, string, string, string> Lines =>
        new()
        {
            { "events", "name: Marché de Noël", "nom: Marché de Noël", "Écrivez « name » à la place de « nom »." },
            { "events", "commune: Vivonne", "Ville: Vivonne", "Écrivez « commune » à la place de « Ville »." },
            { "events", "commune: Vivonne", "commune: Vivonne\nlieu: Salle des fêtes", "Écrivez « place » à la place de « lieu »." },
            { "events", "commune: Vivonne", "commune: Vivonne\nsite: https://a.example", "Écrivez « url » à la place de « site »." },
            { "events", "commune: Vivonne", "commune: Vivonne\nentrée libre: oui", "Écrivez « free » à la place de « entrée libre »." },
            {
                "events",
                "commune: Vivonne",
                "commune: Vivonne\nprogramme: Des bols",
                "Mettez-le sous la deuxième ligne « --- », sans nom devant."
            },
            { "events", "  - on: 2026-12-05", "  - le: 5 décembre 2026", "Écrivez : on: 2026-12-05" },
            { "events", "  - on: 2026-12-05", "  - on: 2026-12-05\n    début: \"10:00\"", "Écrivez « open » à la place de « début »." },
            { "events", "  - on: 2026-12-05", "  - on: 2026-12-05\n    annulé: oui", "Écrivez « cancelled » à la place de « annulé »." },
            {
                "events",
                "commune: Vivonne",
                "commune: Vivonne\nouverture: \"10:00\"",
                "Mettez-le sous « dates: », avec ce dont il parle : open: \"10:00\""
            },
            {
                "events",
                "  - on: 2026-12-05",
                "  - on: 2026-12-05\n    lieu: Salle des fêtes",
                "Mettez-le au début d’une ligne, sans espace devant : place: Salle des fêtes"
            },
            { "selections", "title: Pour jardiner", "titre: Pour jardiner", "Écrivez « title » à la place de « titre »." },
            { "selections", "rule:", "règle:", "Écrivez « rule » à la place de « règle »." },
            { "selections", "rule:", "accroche: De la terre\nrule:", "Écrivez « intro » à la place de « accroche »." },
            { "selections", "rule:", "budget: 50 €\nrule:", "rule:\n  max_price: 50" },
            { "selections", "  categories: [bois]", "  catégorie: bois", "Écrivez : categories: [bois]" },
            {
                "selections",
                "  categories: [bois]",
                "  categories: [bois]\n  disponibilité: en stock",
                "Écrivez : availability: [in-stock]"
            },
            { "pages", "title: La charte", "titre: La charte", "Écrivez « title » à la place de « titre »." },
            { "pages", "title: La charte", "title: La charte\nrésumé: En bref", "Écrivez « description » à la place de « résumé »." },
            { "pages", "title: La charte", "title: La charte\nordre: 3", "Écrivez « order » à la place de « ordre »." },
        };

    public static TheoryData<string> Files => ["events", "selections", "pages"];

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_french_name_leads_to_the_field_and_its_level(string folder, string right, string wrong, string remedy)
    {
        var finding = Assert.Single(Read(folder, Right(folder).Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal("field-unknown", finding.Id);
        Assert.EndsWith(FrenchSpacing.Of(remedy), FrenchSpacing.Of(finding.Help(Language.French)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_file_that_is_spoilt_has_no_faults_itself(string folder) => Assert.Empty(Read(folder, Right(folder)));

    [Theory]
    [InlineData("  categories: [bois]\n  availability: [disponible]", "in-stock")]
    [InlineData("  categories: [bois]\n  availability: [sur commande]", "made-to-order")]
    public void A_value_in_french_is_told_as_it_is_written_here(string rule, string meant)
    {
        var finding = Assert.Single(Read("selections", Selection.Replace("  categories: [bois]", rule, StringComparison.Ordinal)));

        Assert.StartsWith($"Write “{meant}”.", finding.Help(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_field_has_french_words_and_every_word_a_field(string folder)
    {
        var (fields, words) = folder switch
        {
            "events" => (EventSchema.Fields, MarketWords.OfEvents),
            "selections" => (SelectionSchema.Fields, MarketWords.OfSelections),
            _ => (PageSchema.Fields, MarketWords.OfPages),
        };

        Assert.Equal(Paths("", fields).Append("").Order(StringComparer.Ordinal), words.Keys.Order(StringComparer.Ordinal));
    }

    private static string Right(string folder) =>
        folder switch
        {
            "events" => Event,
            "selections" => Selection,
            _ => Page,
        };

    private IReadOnlyList<Diagnostic> Read(string folder, string text)
    {
        var file = $"content/{folder}/ici.md";
        _site.Write(file, text + "\nDu monde, du bois et de la terre.\n");
        return [.. MarketReader.Read(new SiteFolder(_site.Path), parallelism: 1).Diagnostics.Where(finding => finding.Span.File == file)];
    }

    private static IEnumerable<string> Paths(string level, IReadOnlyList<Field> fields) =>
        fields.SelectMany(field => Paths($"{level}{field.Name}/", field.Fields).Prepend(level + field.Name));
}
