using System.Globalization;
using StaticMarche.Content.Values;

namespace StaticMarche.Benchmarks.Synthetic;

/// <summary>The events and selections of a synthetic market, by file name.</summary>
internal static class MarketFiles
{
    private const int EventCount = 40;

    public static IReadOnlyList<(string Slug, string Text)> Events(IReadOnlyList<string> communes)
    {
        var files = new List<(string, string)>();
        for (var i = 0; i < EventCount; i++)
        {
            var dice = new Dice((ulong)(i + 1) * 104_729);
            // Steps of seven through the communes: no two events in one.
            var commune = communes[i * 7 % communes.Count];
            var name = string.Format(CultureInfo.InvariantCulture, StoryWords.EventNames[i % StoryWords.EventNames.Count], commune);
            files.Add((Slug.FromName(name)!.Value.Value, EventText(name, commune, dice)));
        }

        return files;
    }

    public static IReadOnlyList<(string Slug, string Text)> Selections(int vendors, Func<Stall, string> firstProduct)
    {
        var picked = Enumerable.Range(0, Math.Min(24, vendors)).Select(number => Stall.Of(number));
        var products = string.Concat(picked.Select(stall => $"  - {stall.Slug}/{firstProduct(stall)}\n"));
        return
        [
            ("a-moins-de-trente-euros", SelectionText("À moins de 30 €", "rule: { max_price: 30, limit: 48 }\n")),
            ("sur-la-table", SelectionText("Sur la table", "rule: { categories: [ceramique-poterie, verre-souffle], limit: 48 }\n")),
            ("faits-pour-vous", SelectionText("Faits pour vous", "rule: { availability: [made-to-order], limit: 48 }\n")),
            (
                "au-chaud",
                SelectionText(
                    "Au chaud",
                    "rule: { categories: [textile-tricot-crochet, textile-tissage-tapisserie], max_price: 120, limit: 48 }\n"
                )
            ),
            ("pieces-uniques", SelectionText("Pièces uniques", "rule: { availability: [unique], limit: 48 }\n")),
            ("choisis-un-a-un", SelectionText("Choisis un à un", $"products:\n{products}")),
        ];
    }

    private static string EventText(string name, string commune, Dice dice)
    {
        var first = dice.Day(CommandContext.Today.AddDays(2), CommandContext.Today.AddDays(60));
        var invariant = CultureInfo.InvariantCulture;
        return string.Create(
            invariant,
            $"""
            ---
            name: {Yaml.Text(name)}
            commune: {Yaml.Text(commune)}
            place: {Yaml.Text(dice.One(["Place du marché", "Salle des fêtes", "Sous la halle", "Cour du château"]))}
            dates:
              - {"{"} on: {first:yyyy-MM-dd}, open: "10:00", close: "19:00" {"}"}
              - {"{"} on: {first.AddDays(1):yyyy-MM-dd}, open: "10:00", close: "18:00" {"}"}
            url: https://{Slug.FromName(name)}.example
            free: true
            ---

            {dice.One(StoryWords.EventTexts)}

            """
        );
    }

    private static string SelectionText(string title, string choice) =>
        $"""
            ---
            title: {Yaml.Text(title)}
            intro: Une sélection du marché, renouvelée à chaque construction du site.
            {choice.TrimEnd('\n')}
            ---

            Ces objets ont un point commun et viennent d’ateliers différents. Le prix est celui du vendeur, sans commission.

            """;
}
