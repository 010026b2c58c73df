using System.Globalization;
using System.Text.Json;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Markup;

namespace StaticMarche.Feeds;

/// <summary>
/// catalogue.json, the catalogue as open data; its fields are described in docs/open-data.md. What may be shown to a visitor but
/// should not be handed out by the thousand is not in it: e-mail addresses, telephone numbers, SIRETs.
/// </summary>
internal sealed class CatalogueJson(ArtefactInput input)
{
    /// <summary>Raised when a field changes its meaning or goes; a new field is no new version.</summary>
    private const int FormatVersion = 1;

    private readonly CatalogueJsonProduct _product = new(input);

    public byte[] Render() =>
        JsonBytes.Write(json =>
        {
            json.WriteNumber("format", FormatVersion);
            WriteMarket(json);
            WriteAll(json, "categories", input.Catalogue.Families.SelectMany(family => family.Children.Prepend(family)), WriteCategory);
            WriteAll(json, "communes", input.Catalogue.Communes, WriteCommune);
            WriteAll(json, "vendors", input.Catalogue.Vendors, WriteVendor);
            WriteAll(json, "products", input.Catalogue.Vendors.SelectMany(vendor => vendor.Products), _product.Write);
            WriteAll(json, "events", input.Catalogue.Events, WriteEvent);
            WriteAll(json, "selections", input.Catalogue.Selections, WriteSelection);
        });

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMarket(Utf8JsonWriter json)
    {
        var site = input.Catalogue.Site;
        json.WriteStartObject("market");
        json.WriteText("name", site.Name);
        json.WriteText("tagline", site.Tagline);
        json.WriteText("url", input.Urls.Absolute(input.Urls.Home));
        json.WriteText("language", site.Language);
        json.WriteText("territory", site.Territory.Name);
        json.WriteText("territory_code", site.Territory.Code);
        json.WriteText("contact", site.Contact);
        json.WriteText("publisher", site.Publisher.Name);
        json.WriteText("license", site.OpenData?.License);
        json.WriteText("license_url", site.OpenData?.LicenseUrl?.Value);
        json.WriteText("sources", site.OpenData?.Sources);
        json.WriteEndObject();
    }

    private void WriteCategory(Utf8JsonWriter json, Category category)
    {
        json.WriteText("id", category.Slug.Value);
        json.WriteText("name", category.Name);
        json.WriteText("parent", category.Parent?.Slug.Value);
        json.WriteText("url", category.Products.Count > 0 ? input.Urls.Absolute(input.Urls.Of(category)) : null);
    }

    private void WriteCommune(Utf8JsonWriter json, Commune commune)
    {
        json.WriteText("id", commune.Code);
        json.WriteText("name", commune.Name);
        json.WriteTexts("postcodes", commune.Postcodes);
        json.WriteNumber("latitude", commune.Latitude);
        json.WriteNumber("longitude", commune.Longitude);
        json.WriteText("url", input.Urls.Absolute(input.Urls.Of(commune)));
    }

    private void WriteVendor(Utf8JsonWriter json, Vendor vendor)
    {
        json.WriteText("id", vendor.Slug.Value);
        json.WriteText("name", vendor.Name);
        json.WriteText("tagline", vendor.Tagline);
        json.WriteText("kind", vendor.Kind.Code());
        json.WriteText("url", input.Urls.Absolute(input.Urls.Of(vendor)));
        json.WriteText("commune", vendor.Commune.Code);
        json.WriteTexts("categories", vendor.Categories.Select(category => category.Slug.Value));
        json.WriteText("story", input.PlainText(vendor.Story));
        _product.WritePhotos(json, vendor.Photo is null ? [] : [vendor.Photo]);
        WriteReach(json, vendor.Reach);
        json.WriteTexts("delivery", vendor.Delivery.Select(way => way.Code()));
        json.WriteTexts("events", vendor.Events.Select(marketEvent => marketEvent.Slug.Value));
        json.WriteText("joined", IsoDate.Of(vendor.Joined));
        json.WriteText("confirmed", IsoDate.Of(vendor.Confirmed));
        json.WriteText("verified", IsoDate.Of(vendor.VerifiedOn));
    }

    private static void WriteReach(Utf8JsonWriter json, Reach reach)
    {
        json.WriteText("website", reach.Website);
        json.WriteText("shop", reach.Shop);
        json.WriteText("facebook", reach.Facebook);
        json.WriteText("instagram", reach.Instagram);
        json.WriteText("address", reach.Address);
        json.WriteText("hours", reach.Hours);
    }

    private void WriteEvent(Utf8JsonWriter json, MarketEvent marketEvent)
    {
        json.WriteText("id", marketEvent.Slug.Value);
        json.WriteText("name", marketEvent.Name);
        json.WriteText("url", input.Urls.Absolute(input.Urls.Of(marketEvent)));
        json.WriteText("calendar", input.Urls.Absolute(input.Urls.CalendarOf(marketEvent)));
        json.WriteText("website", marketEvent.Url);
        json.WriteText("commune", marketEvent.Commune.Code);
        json.WriteText("commune_name", marketEvent.Commune.Name);
        json.WriteText("place", marketEvent.Place);
        json.WriteText("description", input.PlainText(marketEvent.Description));
        if (marketEvent.Free is { } free)
        {
            json.WriteBoolean("free", free);
        }

        WriteAll(json, "days", marketEvent.Days, WriteDay);
    }

    private void WriteSelection(Utf8JsonWriter json, Selection selection)
    {
        json.WriteText("id", selection.Slug.Value);
        json.WriteText("title", selection.Title);
        json.WriteText("url", input.Urls.Absolute(input.Urls.Of(selection)));
        json.WriteText("intro", selection.Intro);
        json.WriteTexts("products", selection.Products.Select(CatalogueJsonProduct.IdOf));
    }

    private static void WriteDay(Utf8JsonWriter json, OpenDay day)
    {
        json.WriteText("date", IsoDate.Of(day.On));
        json.WriteText("open", day.Open?.ToString("HH:mm", CultureInfo.InvariantCulture));
        json.WriteText("close", day.Close?.ToString("HH:mm", CultureInfo.InvariantCulture));
        if (day.IsNight && day.Ends is { } ends)
        {
            json.WriteText("closes_on", IsoDate.Of(DateOnly.FromDateTime(ends)));
        }

        if (day.IsCancelled)
        {
            json.WriteBoolean("cancelled", true);
        }
    }
}
