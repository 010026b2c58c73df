using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Feeds;
using StaticMarche.Markdown;
using StaticMarche.Planning;

namespace StaticMarche.Pages.StructuredData;

/// <summary>
/// A product and its offer. Who makes it is the brand; a shop's goods have none that we know of. What is made on quote is left to its
/// page: there is no offer without a price, and search engines refuse a product that has neither an offer nor ratings.
/// </summary>
internal sealed class ProductNodes(ArtefactInput input)
{
    /// <summary>Search engines cut longer ones; the whole text stands on the page.</summary>
    private const int DescriptionLength = 300;

    private readonly VendorNodes _vendors = new(input);

    public void Write(GraphWriter writer, Product product)
    {
        if (product.Price is Price.Quote)
        {
            return;
        }

        var (urls, path) = (input.Urls, input.Urls.Of(product));
        writer.Start("Product"u8);
        writer.Id(path, "produit");
        writer.Text("name"u8, product.Name);
        writer.Lines("description"u8, Excerpts.CutLines(input.PlainText(product.Description), DescriptionLength));
        writer.Address("url"u8, path);
        writer.Texts(
            "image"u8,
            [
                .. product
                    .Photos.Select(photo => PictureChoice.Largest(input.Photo(photo)))
                    .OfType<PublishedRendition>()
                    .Select(picture => urls.Absolute(picture.Path)),
            ]
        );
        writer.Text(
            "category"u8,
            product.Category.Parent is { } family ? $"{family.Name} > {product.Category.Name}" : product.Category.Name
        );
        writer.Texts("material"u8, product.Materials);
        writer.Text("size"u8, product.Size);
        WriteMaker(writer, product.Vendor);
        WriteOffer(writer, product);
        writer.Close();
    }

    private void WriteMaker(GraphWriter writer, Vendor vendor)
    {
        if (VendorNodes.IsMaker(vendor))
        {
            writer.Start("brand"u8, "Brand"u8);
            writer.Text("name"u8, vendor.Name);
            writer.Close();
            // Described as the seller, in the offer.
            writer.Reference("manufacturer"u8, input.Urls.Of(vendor), VendorNodes.Id);
        }
    }

    private void WriteOffer(GraphWriter writer, Product product)
    {
        writer.Start("offers"u8, product.Price is Price.Exact ? "Offer"u8 : "AggregateOffer"u8);
        WritePrice(writer, product.Price);
        writer.Term("priceCurrency"u8, "EUR"u8);
        writer.Term("availability"u8, AvailabilityOf(product));
        if (product is { Availability: Availability.MadeToOrder, LeadTime: { } days })
        {
            writer.Start("deliveryLeadTime"u8, "QuantitativeValue"u8);
            writer.Number("value"u8, days);
            writer.Term("unitCode"u8, "DAY"u8);
            writer.Close();
        }

        writer.Term("itemCondition"u8, "https://schema.org/NewCondition"u8);
        writer.Address("url"u8, input.Urls.Of(product));
        _vendors.WriteSeller(writer, product.Vendor);
        writer.Close();
    }

    private static void WritePrice(GraphWriter writer, Price price)
    {
        switch (price)
        {
            case Price.Exact exact:
                writer.Euros("price"u8, exact.Amount);
                break;
            case Price.From from:
                writer.Euros("lowPrice"u8, from.Amount);
                break;
            case Price.Range range:
                writer.Euros("lowPrice"u8, range.Low);
                writer.Euros("highPrice"u8, range.High);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(price), price, null);
        }
    }

    private static ReadOnlySpan<byte> AvailabilityOf(Product product) =>
        product.Availability switch
        {
            Availability.SoldOut => "https://schema.org/SoldOut"u8,
            Availability.MadeToOrder => "https://schema.org/MadeToOrder"u8,
            Availability.Unique => "https://schema.org/LimitedAvailability"u8,
            _ => "https://schema.org/InStock"u8,
        };
}
