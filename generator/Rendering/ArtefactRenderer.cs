using StaticMarche.Feeds;
using StaticMarche.Pages;
using StaticMarche.Planning;
using StaticMarche.Search;

namespace StaticMarche.Rendering;

/// <summary>Writes the files for machines. Pure: the same catalogue and plan give the same bytes.</summary>
internal sealed class ArtefactRenderer(ArtefactInput input)
{
    /// <summary>Its files belong together, and are made together when the first is asked for.</summary>
    private readonly Lazy<SearchIndex> _search = new(() => SearchIndex.Build(input));

    public byte[] Render(Subject.Artefact artefact) =>
        artefact switch
        {
            Subject.MarketFeed feed => new ProductFeeds(input).OfMarket(feed.Products),
            Subject.CategoryFeed feed => new ProductFeeds(input).Of(feed.Category),
            Subject.VendorFeed feed => new ProductFeeds(input).Of(feed.Vendor),
            Subject.MarketCalendar => new EventCalendars(input).OfUpcoming(),
            Subject.EventCalendar calendar => new EventCalendars(input).Of(calendar.Event),
            Subject.Sitemap sitemap => new SitemapXml(input).Of(sitemap.Pages),
            Subject.SitemapIndex index => new SitemapXml(input).Of(index.Parts),
            Subject.VendorPieces pieces => new VendorPiecesJson(input).Of(pieces.Vendor),
            Subject.PlaceList => PlaceListJson.Of(input),
            Subject.Robots => RobotsTxt.Of(input),
            Subject.WebManifest => WebManifestJson.Of(input),
            Subject.ServiceWorker => ServiceWorkerScript.Of(input),
            Subject.CatalogueJson => new CatalogueJson(input).Render(),
            Subject.SearchFile file => _search.Value.Render(file.Part, file.Number),
            Subject.CatalogueCsv => new CatalogueCsv(input).Render(),
            _ => throw new InvalidOperationException($"No renderer for {artefact.GetType().Name}"),
        };
}
