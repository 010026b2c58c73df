using System.Globalization;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Planning;

namespace StaticMarche.Feeds;

/// <summary>
/// catalogue.csv: one row per product, with what one wants to know of its maker; columns are described in docs/open-data.md.
/// </summary>
internal sealed class CatalogueCsv(ArtefactInput input)
{
    private static readonly string[] Columns =
    [
        "id",
        "name",
        "url",
        "category",
        "category_name",
        "family",
        "family_name",
        "price_kind",
        "price_min",
        "price_max",
        "price_basis",
        "availability",
        "lead_time_days",
        "personalised",
        "materials",
        "size",
        "description",
        "photo",
        "added",
        "vendor",
        "vendor_name",
        "vendor_kind",
        "vendor_url",
        "commune",
        "commune_name",
        "latitude",
        "longitude",
        "delivery",
        "shop_url",
    ];

    public byte[] Render()
    {
        var csv = new CsvText();
        csv.Add(Columns);
        foreach (var product in input.Catalogue.Vendors.SelectMany(vendor => vendor.Products))
        {
            csv.Add([.. ProductCells(product), .. DetailCells(product), .. VendorCells(product.Vendor), product.Url]);
        }

        return csv.ToBytes();
    }

    private IEnumerable<string?> ProductCells(Product product)
    {
        var (kind, min, max, basis) = PriceFields.Of(product.Price);
        return
        [
            CatalogueJsonProduct.IdOf(product),
            product.Name,
            input.Urls.Absolute(input.Urls.Of(product)),
            product.Category.Slug.Value,
            product.Category.Name,
            product.Category.Family.Slug.Value,
            product.Category.Family.Name,
            kind,
            Euros(min),
            Euros(max),
            basis,
        ];
    }

    private IEnumerable<string?> DetailCells(Product product) =>
        [
            product.Availability.Code(),
            product.LeadTime?.ToString(CultureInfo.InvariantCulture),
            product.Personalised ? "true" : "false",
            string.Join("; ", product.Materials),
            product.Size,
            input.PlainText(product.Description),
            product.Photo is { } photo && PictureChoice.Largest(input.Photo(photo)) is { } picture
                ? input.Urls.Absolute(picture.Path)
                : null,
            IsoDate.Of(product.Added),
        ];

    private IEnumerable<string?> VendorCells(Vendor vendor) =>
        [
            vendor.Slug.Value,
            vendor.Name,
            vendor.Kind.Code(),
            input.Urls.Absolute(input.Urls.Of(vendor)),
            vendor.Commune.Code,
            vendor.Commune.Name,
            Degrees(vendor.Commune.Latitude),
            Degrees(vendor.Commune.Longitude),
            string.Join("; ", vendor.Delivery.Select(way => way.Code())),
        ];

    private static string? Euros(Money? money) => money?.Plain;

    private static string Degrees(double degrees) => degrees.ToString("0.######", CultureInfo.InvariantCulture);
}
