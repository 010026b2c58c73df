using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Markup;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>What lists show of products, vendors and events. Each is made once and shown on many pages.</summary>
internal sealed class Cards
{
    private const string ProductCard = "product-card";
    private const string VendorCard = "vendor-card";

    /// <summary>The partials that cards are written by, whether or not a template names them.</summary>
    public static readonly IReadOnlyList<string> Partials = [ProductCard, VendorCard];

    private readonly UrlScheme _urls;
    private readonly Words _words;
    private readonly PhotoModels _photos;
    private readonly Func<string, CardModel, Html> _write;
    private readonly Dictionary<Vendor, CardModel> _vendors;
    private readonly Dictionary<Product, CardModel> _products;
    private readonly Dictionary<MarketEvent, ScriptObject> _events;

    public Cards(ModelSources sources, PhotoModels photos)
    {
        (_urls, _words, _photos, _write) = (sources.Urls, sources.Words, photos, sources.Write);
        var catalogue = sources.Catalogue;
        _vendors = catalogue.Vendors.ToDictionary(vendor => vendor, Card);
        _products = catalogue.Products.ToDictionary(product => product, Card);
        _events = catalogue.Events.ToDictionary(marketEvent => marketEvent, marketEvent => EventModels.Card(marketEvent, sources, this));
    }

    public CardModel Of(Product product) => _products[product];

    public CardModel Of(Vendor vendor) => _vendors[vendor];

    public ScriptObject Of(MarketEvent marketEvent) => _events[marketEvent];

    public ScriptArray Of(IEnumerable<Product> products) => Model.List(products.Select(Of));

    public ScriptArray Of(IEnumerable<Vendor> vendors) => Model.List(vendors.Select(Of));

    public ScriptArray Of(IEnumerable<MarketEvent> events) => Model.List(events.Select(Of));

    /// <summary>A vendor without a photo of the workshop is shown by the first product.</summary>
    public static Photo? FaceOf(Vendor vendor) => vendor.Photo ?? (vendor.Products is [var first, ..] ? first.Photo : null);

    private CardModel Card(Product product)
    {
        var card = new CardModel(ProductCard, _write);
        Model.Fill(
            card,
            ("id", $"{product.Vendor.Slug}/{product.Slug}"),
            ("name", product.Name),
            ("href", _urls.Href(_urls.Of(product))),
            ("vendor", product.Vendor.Name),
            ("commune", PlacePhrases.Name(product.Vendor.Commune)),
            ("position", MapPage.Position(product.Vendor.Commune)),
            ("price", PriceTexts.Short(product.Price, _words)),
            ("availability", product.Availability.Code()),
            ("tag", product.Availability == Availability.InStock ? "" : AvailabilityText.Of(product, _words)),
            ("is_sold_out", product.IsSoldOut),
            ("is_personalised", product.Personalised),
            ("photo", _photos.Of(product.Photo)),
            ("alt", product.Photo?.Alt ?? "")
        );
        return card;
    }

    private CardModel Card(Vendor vendor)
    {
        var card = new CardModel(VendorCard, _write);
        Model.Fill(
            card,
            ("name", vendor.Name),
            ("href", _urls.Href(_urls.Of(vendor))),
            ("tagline", vendor.Tagline),
            ("kind", _words.Say($"kind.{vendor.Kind.Code()}")),
            ("commune", PlacePhrases.Name(vendor.Commune)),
            ("position", MapPage.Position(vendor.Commune)),
            ("commune_at", PlacePhrases.At(_words, PlacePhrases.Name(vendor.Commune))),
            ("commune_href", _urls.Href(_urls.Of(vendor.Commune))),
            ("verified", vendor.VerifiedOn is { } day ? Model.Of(("iso", DayTexts.Iso(day)), ("text", FrenchDates.Date(day))) : null),
            ("photo", _photos.Of(FaceOf(vendor)))
        );
        return card;
    }
}
