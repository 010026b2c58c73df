using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Planning;
using StaticMarche.Rendering.Texts;

namespace StaticMarche.Rendering.PageModels;

/// <summary>What lists show of products, vendors and events. Each is made once and shown on many pages.</summary>
internal sealed class Cards
{
    private readonly Dictionary<Product, ScriptObject> _products;
    private readonly Dictionary<Vendor, ScriptObject> _vendors;
    private readonly Dictionary<MarketEvent, ScriptObject> _events;

    public Cards(MarketCatalogue catalogue, UrlScheme urls, Words words, PhotoModels photos)
    {
        _vendors = catalogue.Vendors.ToDictionary(vendor => vendor, vendor => Card(vendor, urls, words, photos));
        _products = catalogue.Products.ToDictionary(product => product, product => Card(product, urls, words, photos));
        _events = catalogue.Events.ToDictionary(each => each, each => EventModels.Card(each, catalogue.Today, urls, words, this));
    }

    public ScriptObject Of(Product product) => _products[product];

    public ScriptObject Of(Vendor vendor) => _vendors[vendor];

    public ScriptObject Of(MarketEvent each) => _events[each];

    public ScriptArray Of(IEnumerable<Product> products) => Model.List(products.Select(Of));

    public ScriptArray Of(IEnumerable<Vendor> vendors) => Model.List(vendors.Select(Of));

    public ScriptArray Of(IEnumerable<MarketEvent> events) => Model.List(events.Select(Of));

    /// <summary>A vendor without a photo of the workshop is shown by the first product.</summary>
    public static Photo? FaceOf(Vendor vendor) => vendor.Photo ?? (vendor.Products is [var first, ..] ? first.Photo : null);

    private static ScriptObject Card(Product product, UrlScheme urls, Words words, PhotoModels photos) => Model.Of(
        ("name", product.Name),
        ("href", urls.Href(urls.Of(product))),
        ("vendor", product.Vendor.Name),
        ("commune", PlacePhrases.Name(product.Vendor.Commune)),
        ("price", PriceTexts.Short(product.Price, words)),
        ("availability", product.Availability),
        ("tag", product.Availability == Availabilities.InStock ? "" : AvailabilityText.Of(product, words)),
        ("is_sold_out", product.IsSoldOut),
        ("is_personalised", product.Personalised),
        ("photo", photos.Of(product.Photo)),
        ("alt", product.Photo?.Alt ?? ""));

    private static ScriptObject Card(Vendor vendor, UrlScheme urls, Words words, PhotoModels photos) => Model.Of(
        ("name", vendor.Name),
        ("href", urls.Href(urls.Of(vendor))),
        ("tagline", vendor.Tagline),
        ("kind", words.Say($"kind.{vendor.Kind}")),
        ("commune", PlacePhrases.Name(vendor.Commune)),
        ("commune_at", PlacePhrases.At(words, PlacePhrases.Name(vendor.Commune))),
        ("commune_href", urls.Href(urls.Of(vendor.Commune))),
        ("verified", vendor.VerifiedOn is { } day ? Model.Of(("iso", DayTexts.Iso(day)), ("text", FrenchDates.Date(day))) : null),
        ("photo", photos.Of(FaceOf(vendor))));
}
