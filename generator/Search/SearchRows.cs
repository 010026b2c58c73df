using StaticMarche.Catalogue;

namespace StaticMarche.Search;

/// <summary>
/// The products as the index numbers them: vendors in the day's order, each one's products in theirs. So a vendor's products stand
/// together, which packs well, and the catalogue's fair order follows from the numbers: sold-out ones last, then by round, then by
/// vendor.
/// </summary>
internal sealed record SearchRows
{
    public required IReadOnlyList<Vendor> Vendors { get; init; }

    /// <summary>How many products each vendor has.</summary>
    public required IReadOnlyList<int> Counts { get; init; }

    public required IReadOnlyList<Product> Products { get; init; }

    public static SearchRows Of(MarketCatalogue catalogue)
    {
        var byVendor = catalogue.Products.ToLookup(product => product.Vendor);
        var vendors = FairOrder.Of(catalogue.Vendors, catalogue.Today);
        return new SearchRows
        {
            Vendors = vendors,
            Counts = [.. vendors.Select(vendor => byVendor[vendor].Count())],
            Products = [.. vendors.SelectMany(vendor => byVendor[vendor])],
        };
    }
}
