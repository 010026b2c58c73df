using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Feeds;
using StaticMarche.Planning;
using StaticMarche.Rendering;
using StaticMarche.Wording;

namespace StaticMarche.Tests.Feeds;

/// <summary>
/// A market of two vendors, one of them renamed, with every kind of price and day; each text that a maker or a moderator wrote goes through
/// <c>words</c>.
/// </summary>
internal sealed class SmallMarket
{
    private static readonly Dictionary<string, string> Strings = new(StringComparer.Ordinal)
    {
        ["new_products.title"] = "Nouveautés",
        ["agenda.title"] = "Agenda",
        ["calendar.cancelled"] = "Annulé : {0}",
        ["calendar.vendors"] = "Qui y rencontrer : {0}.",
        ["calendar.free"] = "Entrée libre.",
        ["price.from"] = "à partir de {0}",
        ["price.range"] = "de {0} à {1}",
        ["price.quote"] = "sur devis ({0})",
    };

    public SmallMarket(Func<string, string>? words = null, Func<Site, Site>? site = null, DateOnly? today = null)
    {
        Catalogue = Join(new SmallMarketParts(words ?? (text => text)), site ?? (item => item), today ?? new DateOnly(2026, 11, 20));
        Plan = new SitePlanner(
            Catalogue,
            new UrlScheme(Catalogue.Site.Url, new UrlWords()),
            new SiteFolder("/site"),
            new OptionalPages { Map = true, Favourites = true }
        )
            .Plan()
            .Value!;
    }

    public MarketCatalogue Catalogue { get; }

    public SitePlan Plan { get; }

    public ArtefactInput Input =>
        new()
        {
            Catalogue = Catalogue,
            Plan = Plan,
            Photo = Publish,
            Words = new Words(Strings),
        };

    public byte[] Render(string path) =>
        new ArtefactRenderer(Input).Render((Subject.Artefact)Plan.Files.Single(file => file.Path.Value == path).Subject);

    private static PublishedPhoto Publish(Photo photo)
    {
        var stem = $"images/{Slug.FromName(Path.GetFileNameWithoutExtension(photo.File))}";
        return new PublishedPhoto
        {
            Width = 1600,
            Height = 1200,
            Tone = "c96",
            Renditions =
            [
                new("image/avif", 320, 240, OutputPath.Of($"{stem}-320.avif")),
                new("image/avif", 1440, 1080, OutputPath.Of($"{stem}-1440.avif")),
                new("image/jpeg", 320, 240, OutputPath.Of($"{stem}-320.jpg")),
                new("image/jpeg", 960, 720, OutputPath.Of($"{stem}-960.jpg")),
                new("image/jpeg", 1440, 1080, OutputPath.Of($"{stem}-1440.jpg")),
            ],
        };
    }

    private static MarketCatalogue Join(SmallMarketParts parts, Func<Site, Site> site, DateOnly today)
    {
        Product[] products = [.. parts.Turner.Products, .. parts.Potter.Products];
        return new MarketCatalogue
        {
            Site = site(parts.Site),
            Today = today,
            Vendors = [parts.Potter, parts.Turner],
            Products = products,
            NewProducts = products,
            Families = [parts.Wood, parts.Clay],
            Communes = [parts.Vivonne],
            Places =
            [
                new PlaceEntry
                {
                    Code = new("86293", parts.Vivonne.Source),
                    Name = parts.Vivonne.Name,
                    Latitude = 46.42721,
                    Longitude = -0.26389,
                },
                new PlaceEntry
                {
                    Code = new("86112", parts.Vivonne.Source),
                    Name = "L'Isle-Jourdain",
                    Latitude = 46.22,
                    Longitude = 0.69,
                    Former = [new("86999", "Bourg-d'Archambault")],
                },
            ],
            Events = [parts.Past, parts.Fair, parts.OpenWorkshop],
            Selections = [parts.Gifts],
            Pages = [],
        };
    }
}
