namespace StaticMarche.Content.Market;

/// <summary>The kinds of activity that a market may accept; which of them it does stands in site.yml.</summary>
internal static class VendorKinds
{
    public static readonly string[] All = ["createur", "artisan", "commercant", "soins"];
}
