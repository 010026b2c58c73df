using System.Text.Json;
using StaticMarche.Catalogue;
using StaticMarche.Content.Values;
using StaticMarche.Feeds;
using StaticMarche.Markup;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>
/// A vendor's products as they are today, and how to get them: what the favourites page sets beside what a shopper's device remembers.
/// One small file per vendor, so that a list costs the same in a market of a hundred products and of a hundred thousand.
/// </summary>
internal sealed class VendorPiecesJson(ArtefactInput input)
{
    public byte[] Of(Vendor vendor) =>
        JsonBytes.WriteCompact(json =>
        {
            json.WriteText("name", vendor.Name);
            json.WriteText("href", input.Urls.Href(input.Urls.Of(vendor)));
            json.WriteText("commune", PlacePhrases.Name(vendor.Commune));
            WriteWays(json, vendor);
            json.WriteStartArray("pieces");
            foreach (var product in vendor.Products)
            {
                json.WriteStartObject();
                Write(json, product);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    private void WriteWays(Utf8JsonWriter json, Vendor vendor)
    {
        var reach = ReachModel.Of(vendor, input.Words, input.Urls, input.Catalogue.Today);
        WriteWays(json, "ways", reach.Ways);
    }

    private static void WriteWays(Utf8JsonWriter json, string list, IReadOnlyList<ReachWay> ways)
    {
        json.WriteStartArray(list);
        foreach (var way in ways)
        {
            json.WriteStartObject();
            WriteGiven(json, "label", way.Label);
            WriteGiven(json, "text", way.Text);
            WriteGiven(json, "href", way.Href);
            WriteGiven(json, "note", way.Note);
            WriteGiven(json, "ends", way.Ends);
            if (way.Later.Count > 0)
            {
                WriteWays(json, "later", way.Later);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGiven(Utf8JsonWriter json, string name, string? text) => json.WriteText(name, text is "" ? null : text);

    private void Write(Utf8JsonWriter json, Product product)
    {
        json.WriteText("slug", product.Slug.Value);
        json.WriteText("name", product.Name);
        json.WriteText("price", PriceTexts.Short(product.Price, input.Words));
        if (PriceFields.Of(product.Price).Min is { } least)
        {
            json.WriteNumber("cents", least.Cents);
        }

        json.WriteBoolean("exact", product.Price is Price.Exact);
        json.WriteText("state", AvailabilityText.Of(product, input.Words));
        json.WriteBoolean("sold", product.IsSoldOut);
        json.WriteText(
            "photo",
            product.Photo is { } photo && PictureChoice.Smallest(input.Photo(photo)) is { } picture ? input.Urls.Href(picture.Path) : null
        );
        if (product.Aliases.Count > 0)
        {
            json.WriteTexts("was", product.Aliases.Select(alias => alias.Value.Value));
        }
    }
}
