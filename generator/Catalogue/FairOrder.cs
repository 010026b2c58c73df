using System.Text;

namespace StaticMarche.Catalogue;

/// <summary>
/// The default order of products: rotates by the day, gives every vendor the same exposure, and knows no paid or popular placement.
/// In each round every vendor shows one product; vendors and each vendor's products turn by a hash of the day. Sold-out products come last.
/// </summary>
internal static class FairOrder
{
    public static IReadOnlyList<Product> Of(IEnumerable<Product> products, DateOnly day)
    {
        var seed = (ulong)day.DayNumber;
        return
        [
            .. products
                .GroupBy(product => product.Vendor)
                .SelectMany(group => Rounds(group, seed))
                .OrderBy(turn => turn.Product.IsSoldOut)
                .ThenBy(turn => turn.Round)
                .ThenBy(turn => turn.VendorTurn)
                .ThenBy(turn => turn.Product.Vendor.Slug)
                .Select(turn => turn.Product),
        ];
    }

    /// <summary>Vendors in the order of the day.</summary>
    public static IReadOnlyList<Vendor> Of(IEnumerable<Vendor> vendors, DateOnly day) =>
        [.. vendors.OrderBy(vendor => Turn((ulong)day.DayNumber, vendor.Slug.Value)).ThenBy(vendor => vendor.Slug)];

    private static IEnumerable<(Product Product, int Round, ulong VendorTurn)> Rounds(IGrouping<Vendor, Product> products, ulong seed)
    {
        var vendorTurn = Turn(seed, products.Key.Slug.Value);
        return products
            .OrderBy(product => product.IsSoldOut)
            .ThenBy(product => Turn(seed, product.Slug.Value))
            .ThenBy(product => product.Slug)
            .Select((product, round) => (product, round, vendorTurn));
    }

    /// <summary>
    /// FNV-1a over the name, started from the day, finished with the mixer of SplitMix64: every bit of the day moves every bit of the turn.
    /// </summary>
    private static ulong Turn(ulong seed, string name)
    {
        var hash = Mix(seed + 0x9E3779B97F4A7C15UL);
        foreach (var octet in Encoding.UTF8.GetBytes(name))
        {
            hash = (hash ^ octet) * 0x100000001B3UL;
        }

        return Mix(hash);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
