using StaticMarche.Content.Market;
using StaticMarche.Content.Values;

namespace StaticMarche.Catalogue;

/// <summary>Makes one commune for each place that something names.</summary>
internal sealed class CommuneBook(IReadOnlyList<PlaceEntry> places)
{
    private readonly PlaceIndex _index = new(places);
    private readonly Dictionary<string, Used> _byCode = new(StringComparer.Ordinal);

    /// <summary>Communes where a vendor works.</summary>
    public IEnumerable<Commune> WithVendors => _byCode.Values.Where(used => used.Vendors.Count > 0).Select(used => used.Commune);

    /// <summary>The commune for what somebody wrote; null when there is none (a rule has said so).</summary>
    public Commune? Find(string written)
    {
        if (_index.Find(written) is not { } place || Slug.FromName(place.Name) is not { } slug)
        {
            return null;
        }

        if (!_byCode.TryGetValue(place.Code.Value, out var known))
        {
            var (vendors, products) = (new List<Vendor>(), new List<Product>());
            var commune = new Commune
            {
                Code = place.Code.Value,
                Slug = slug,
                Name = place.Name,
                Postcodes = place.Postcodes,
                Former = [.. place.Former.Select(former => former.Name).Where(name => name != place.Name)],
                Latitude = place.Latitude,
                Longitude = place.Longitude,
                Source = place.Code.Span,
                Vendors = vendors,
                Products = products,
            };
            known = new Used(commune, vendors, products);
            _byCode.Add(place.Code.Value, known);
        }

        return known.Commune;
    }

    /// <summary>Joins each commune to what is there, once all is known.</summary>
    public void Join(IReadOnlyList<Vendor> vendors, IReadOnlyList<Product> products)
    {
        var vendorsOf = vendors.ToLookup(vendor => vendor.Commune);
        var productsOf = products.ToLookup(product => product.Vendor.Commune);
        foreach (var used in _byCode.Values)
        {
            used.Vendors.AddRange(vendorsOf[used.Commune]);
            used.Products.AddRange(productsOf[used.Commune]);
        }
    }

    /// <summary>A commune that something names, with the lists that it shows.</summary>
    private sealed record Used(Commune Commune, List<Vendor> Vendors, List<Product> Products);
}
