using StaticMarche.Catalogue;
using StaticMarche.Content.Market;

namespace StaticMarche.Benchmarks.HugoTwin;

/// <summary>Vendors as sections of Hugo's, their products as the pages in them: the file layout that Hugo's own documents advise.</summary>
internal sealed class TwinStalls(MarketCatalogue catalogue)
{
    public IEnumerable<(string Path, string Text)> Files()
    {
        // Hugo's default order is by weight: lists need no sorting of their own.
        var turns = Places(catalogue.Products);
        var shelves = catalogue
            .Families.SelectMany(family => family.Children)
            .SelectMany(category => Places(category.Products))
            .ToDictionary();
        foreach (var (vendor, index) in catalogue.Vendors.Select((vendor, index) => (vendor, index)))
        {
            yield return ($"content/createurs/{vendor.Slug}/_index.md", Of(vendor, index + 1));
            foreach (var (product, position) in vendor.Products.Select((product, position) => (product, position)))
            {
                yield return (
                    $"content/createurs/{vendor.Slug}/{product.Slug}.md",
                    Of(product, new Place(turns[product], position + 1, shelves[product]))
                );
            }
        }
    }

    private static string Of(Vendor vendor, int weight) =>
        new FrontMatter()
            .Text("title", vendor.Name)
            .Number("weight", weight)
            .Raw("layout", "vendor")
            .Raw("outputs", "[html, atom]")
            .Day("lastmod", vendor.LastChange)
            .List("communes", [vendor.Commune.Slug.Value])
            .Raw("commune_slug", vendor.Commune.Slug.Value)
            .Text("commune", vendor.Commune.Name.Replace('\'', '’'))
            .Text("commune_code", vendor.Commune.Code)
            .Number("latitude", (decimal)vendor.Commune.Latitude)
            .Number("longitude", (decimal)vendor.Commune.Longitude)
            .Text("tagline", vendor.Tagline)
            .Raw("kind_code", vendor.Kind.Code())
            .Text(
                "kind_text",
                vendor.Kind switch
                {
                    VendorKind.Maker => "Créateur",
                    VendorKind.Craftsman => "Artisan",
                    VendorKind.Shopkeeper => "Commerce indépendant",
                    _ => "Soins et bien-être",
                }
            )
            .List("rayons", vendor.Categories.Select(category => category.Slug.Value))
            .Day("joined", vendor.Joined)
            .Day("confirmed", vendor.Confirmed)
            .Day("verified", vendor.VerifiedOn)
            .Text("verified_text", vendor.VerifiedOn is { } day ? TwinText.French(day) : null)
            .Text("email", vendor.Reach.Email)
            .Text("phone", vendor.Reach.Phones is [var phone, ..] ? phone.ToString() : null)
            .Text("website", vendor.Reach.Website)
            .Text("shop", vendor.Reach.Shop)
            .Text("instagram", vendor.Reach.Instagram)
            .Text("address", vendor.Reach.Address)
            .Text("workshop", Workshop(vendor))
            .Text("hours", vendor.Reach.Hours)
            .List("rendezvous", vendor.Events.Select(marketEvent => marketEvent.Slug.Value))
            .List("delivery", vendor.Delivery.Select(way => way.Code()))
            .Text("delivery_text", string.Join(", ", vendor.Delivery.Select(TwinText.Delivery)))
            .With(vendor.Story);

    private static string Of(Product product, Place place)
    {
        var (kind, low, high) = TwinText.Bounds(product.Price);
        return new FrontMatter()
            .Text("title", product.Name)
            .Number("weight", place.InMarket)
            .Raw("layout", "product")
            .Day("date", product.Added)
            .Number("position", place.InStall)
            .List("categories", new[] { product.Category.Slug.Value, product.Category.Family.Slug.Value }.Distinct())
            .List("communes", [product.Vendor.Commune.Slug.Value])
            .Text("rayon", product.Category.Slug.Value)
            .Text("family", product.Category.Family.Slug.Value)
            .Number("shelf", place.OnShelf)
            .Text("price", TwinText.Price(product.Price))
            .Raw("price_kind", kind)
            .Number("low", low)
            .Number("high", high)
            .Raw("availability", product.Availability.Code())
            .Text("availability_text", TwinText.Availability(product.Availability))
            .Number("lead_time", product.LeadTime)
            .Flag("personalised", product.Personalised)
            .List("materials", product.Materials)
            .Text("size", product.Size)
            .Text("shop_url", product.Url)
            .With(product.Description);
    }

    private static string? Workshop(Vendor vendor) =>
        vendor.Reach.Address is not { } address
            ? null
            : $"{address}, {(vendor.Commune.Postcodes is [var only] ? $"{only} " : "")}{vendor.Commune.Name.Replace('\'', '’')}";

    private static Dictionary<Product, int> Places(IReadOnlyList<Product> products) =>
        products.Select((product, index) => (product, index)).ToDictionary(pair => pair.product, pair => pair.index + 1);

    /// <summary>Where a product stands, from 1: in the fair order, in its vendor's own order, in its category.</summary>
    private sealed record Place(int InMarket, int InStall, int OnShelf);
}
