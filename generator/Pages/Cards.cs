using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Markup;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>What lists show of products, vendors and events. Each is made once and shown on many pages.</summary>
internal sealed class Cards
{
    /// <summary>The partials that cards are written by, whether or not a template names them.</summary>
    public static readonly IReadOnlyList<string> Partials = [ProductCard.Partial, VendorCard.Partial];

    private readonly UrlScheme _urls;
    private readonly Words _words;
    private readonly PhotoModels _photos;
    private readonly Func<string, Card, Html> _write;
    private readonly Dictionary<Vendor, VendorCard> _vendors;
    private readonly Dictionary<Product, ProductCard> _products;
    private readonly Dictionary<MarketEvent, EventCard> _events;

    public Cards(ModelSources sources, PhotoModels photos)
    {
        (_urls, _words, _photos, _write) = (sources.Urls, sources.Words, photos, sources.Write);
        var catalogue = sources.Catalogue;
        _vendors = catalogue.Vendors.ToDictionary(vendor => vendor, Make);
        _products = catalogue.Products.ToDictionary(product => product, Make);
        _events = catalogue.Events.ToDictionary(
            marketEvent => marketEvent,
            marketEvent => EventCard.Of(marketEvent, sources, Of(marketEvent.Vendors))
        );
    }

    public ProductCard Of(Product product) => _products[product];

    public VendorCard Of(Vendor vendor) => _vendors[vendor];

    public EventCard Of(MarketEvent marketEvent) => _events[marketEvent];

    public IReadOnlyList<ProductCard> Of(IEnumerable<Product> products) => [.. products.Select(Of)];

    public IReadOnlyList<VendorCard> Of(IEnumerable<Vendor> vendors) => [.. vendors.Select(Of)];

    public IReadOnlyList<EventCard> Of(IEnumerable<MarketEvent> events) => [.. events.Select(Of)];

    private ProductCard Make(Product product) =>
        new(_write)
        {
            Id = $"{product.Vendor.Slug}/{product.Slug}",
            Name = product.Name,
            Href = _urls.Href(_urls.Of(product)),
            Vendor = product.Vendor.Name,
            Commune = PlacePhrases.Name(product.Vendor.Commune),
            Position = MapPosition.Of(product.Vendor.Commune),
            Price = PriceTexts.Short(product.Price, _words),
            Availability = product.Availability.Code(),
            Tag = product.Availability == Availability.InStock ? "" : AvailabilityText.Of(product, _words),
            IsSoldOut = product.IsSoldOut,
            IsPersonalised = product.Personalised,
            Photo = _photos.Of(product.Photo),
            Alt = product.Photo?.Alt ?? "",
        };

    private VendorCard Make(Vendor vendor) =>
        new(_write)
        {
            Name = vendor.Name,
            Href = _urls.Href(_urls.Of(vendor)),
            Tagline = vendor.Tagline,
            Kind = _words.Say($"kind.{vendor.Kind.Code()}"),
            Commune = PlacePhrases.Name(vendor.Commune),
            Position = MapPosition.Of(vendor.Commune),
            CommuneAt = PlacePhrases.At(_words, PlacePhrases.Name(vendor.Commune)),
            CommuneHref = _urls.Href(_urls.Of(vendor.Commune)),
            Verified = vendor.VerifiedOn is { } day ? DateModel.Of(day) : null,
            Photo = _photos.Of(vendor.Face),
        };
}
