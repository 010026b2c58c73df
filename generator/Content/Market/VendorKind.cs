using StaticMarche.Content.Schema;

namespace StaticMarche.Content.Market;

/// <summary>The kinds of activity that a market may accept; which of them it does stands in site.yml.</summary>
internal enum VendorKind
{
    Maker,
    Craftsman,
    Shopkeeper,
    Carer,
}

internal static class VendorKinds
{
    /// <summary>In the order of their numbers.</summary>
    public static readonly IReadOnlyList<Choice<VendorKind>> All =
    [
        new(VendorKind.Maker, "createur"),
        new(VendorKind.Craftsman, "artisan"),
        new(VendorKind.Shopkeeper, "commercant"),
        new(VendorKind.Carer, "soins"),
    ];

    /// <summary>As profiles and the files for machines hold it: <c>createur</c>.</summary>
    public static string Code(this VendorKind kind) => All[(int)kind].Code;

    public static bool TryParse(string code, out VendorKind kind) => Choice.TryFind(All, code, out kind);
}
