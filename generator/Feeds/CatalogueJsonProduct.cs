using System.Text.Json;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Markup;
using StaticMarche.Planning;

namespace StaticMarche.Feeds;

/// <summary>One product of catalogue.json.</summary>
internal sealed class CatalogueJsonProduct(ArtefactInput input)
{
    public static string IdOf(Product product) => $"{product.Vendor.Slug}/{product.Slug}";

    public void Write(Utf8JsonWriter json, Product product)
    {
        json.WriteText("id", IdOf(product));
        json.WriteText("vendor", product.Vendor.Slug.Value);
        json.WriteText("name", product.Name);
        json.WriteText("url", input.Urls.Absolute(input.Urls.Of(product)));
        json.WriteText("category", product.Category.Slug.Value);
        WritePrice(json, product.Price);
        json.WriteText("availability", product.Availability.Code());
        if (product.LeadTime is { } days)
        {
            json.WriteNumber("lead_time_days", days);
        }

        json.WriteBoolean("personalised", product.Personalised);
        json.WriteText("description", input.PlainText(product.Description));
        json.WriteTexts("materials", product.Materials);
        json.WriteText("size", product.Size);
        json.WriteText("shop_url", product.Url);
        WritePhotos(json, product.Photos);
        json.WriteText("added", IsoDate.Of(product.Added));
    }

    public void WritePhotos(Utf8JsonWriter json, IEnumerable<Photo> photos)
    {
        json.WriteStartArray("photos");
        foreach (var photo in photos)
        {
            if (PictureChoice.Largest(input.Photo(photo)) is { } picture)
            {
                json.WriteStartObject();
                json.WriteText("url", input.Urls.Absolute(picture.Path));
                json.WriteNumber("width", picture.Width);
                json.WriteNumber("height", picture.Height);
                json.WriteText("alt", photo.Alt);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WritePrice(Utf8JsonWriter json, Price price)
    {
        var (kind, min, max, basis) = PriceFields.Of(price);
        json.WriteStartObject("price");
        json.WriteText("kind", kind);
        json.WriteText("currency", "EUR");
        WriteCents(json, "min_cents", min);
        WriteCents(json, "max_cents", max);
        json.WriteText("basis", basis);
        json.WriteEndObject();
    }

    private static void WriteCents(Utf8JsonWriter json, string name, Money? money)
    {
        if (money is { } amount)
        {
            json.WriteNumber(name, amount.Cents);
        }
    }
}

/// <summary>
/// A price as open data gives it. An exact price has both bounds, « à partir de » the lower one, a quote only what it depends on.
/// </summary>
internal sealed record PriceFields(string Kind, Money? Min, Money? Max, string? Basis)
{
    public static PriceFields Of(Price price) =>
        price switch
        {
            Price.Exact exact => new("exact", exact.Amount, exact.Amount, null),
            Price.From from => new("from", from.Amount, null, null),
            Price.Range range => new("range", range.Low, range.High, null),
            Price.Quote quote => new("quote", null, null, quote.Basis),
            _ => throw new InvalidOperationException($"No fields for the price {price}"),
        };
}
