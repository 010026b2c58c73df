using System.Text.Json;
using StaticMarche.Catalogue;

namespace StaticMarche.Search;

/// <summary>
/// Of a split index, the names that its words don't tell apart, so that each is found as it is written: « Pour lui » and « Pour elle et
/// lui », « Bol bleu » and « Bols bleus », « Cloche, cloche », « 🌙 », and those that speak of money, which a query about prices would.
/// All other names stand on cards only.
/// </summary>
internal static class SearchNames
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Product> products)
    {
        var unclear = Unclear(products);
        json.WriteSparse(
            "named",
            products,
            product => unclear.Contains(product.Name) || SpeaksOfMoney(product.Name),
            product => json.WriteClean(product.Name)
        );
    }

    private static HashSet<string> Unclear(IReadOnlyList<Product> products) =>
        products
            .Select(product => product.Name)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => (Name: name, Roots: RootsOf(name)))
            .GroupBy(
                entry => string.Join(' ', entry.Roots.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
                StringComparer.Ordinal
            )
            .SelectMany(group => group.Where(entry => group.Skip(1).Any() || entry.Roots.Count == 0 || HasTwice(entry.Roots)))
            .Select(entry => entry.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>« St » is read as « saint », too.</summary>
    private static List<string> RootsOf(string name) =>
        [.. FoldedWords.OfName(name).Select(word => word is "st" or "ste" ? "saint" : FoldedWords.RootOf(word))];

    private static bool HasTwice(List<string> roots) => roots.Distinct(StringComparer.Ordinal).Count() < roots.Count;

    private static bool SpeaksOfMoney(string name) =>
        name.Contains('€', StringComparison.Ordinal) || name.Contains("euro", StringComparison.OrdinalIgnoreCase);
}
