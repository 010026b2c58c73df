namespace StaticMarche.Content.Market;

/// <summary>Whether a product can be had, as people write it.</summary>
internal static class Availabilities
{
    public const string InStock = "in-stock";
    public const string Unique = "unique";
    public const string MadeToOrder = "made-to-order";
    public const string SoldOut = "sold-out";

    public static readonly string[] All = [InStock, Unique, MadeToOrder, SoldOut];
}
