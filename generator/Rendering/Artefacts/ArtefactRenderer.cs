using StaticMarche.Planning;

namespace StaticMarche.Rendering.Artefacts;

/// <summary>Writes the files for machines. Pure: the same catalogue and plan give the same bytes.</summary>
internal static class ArtefactRenderer
{
    public static byte[] Render(Subject.Artefact artefact, ArtefactInput input) => artefact switch
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
        Subject.SearchFile file => input.Search.Render(file.Part, file.Number),
        Subject.CatalogueCsv => new CatalogueCsv(input).Render(),
        _ => throw new InvalidOperationException($"No renderer for {artefact.GetType().Name}"),
    };
}
