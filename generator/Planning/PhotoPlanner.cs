using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Content.Values;

namespace StaticMarche.Planning;

/// <summary>Which photos the pages show, each once, and which of them become a picture for links posted elsewhere.</summary>
internal static class PhotoPlanner
{
    public static IReadOnlyDictionary<Photo, PlannedPhoto> Plan(MarketCatalogue catalogue, SiteFolder folder)
    {
        var planned = new Dictionary<Photo, PlannedPhoto>();
        foreach (var vendor in catalogue.Vendors)
        {
            var covers = vendor.Products.Select(product => product.Photo).Append(vendor.Face).OfType<Photo>().ToHashSet();
            foreach (var photo in vendor.Products.SelectMany(product => product.Photos).Append(vendor.Photo).OfType<Photo>())
            {
                planned.TryAdd(photo, ToPlanned(photo, folder, vendor.Slug, covers.Contains(photo)));
            }
        }

        return planned;
    }

    private static PlannedPhoto ToPlanned(Photo photo, SiteFolder folder, Slug vendor, bool openGraph)
    {
        var name = Path.GetFileNameWithoutExtension(photo.File);
        return new PlannedPhoto
        {
            File = folder.FullPath(photo.File),
            Span = photo.Span,
            Focus = photo.Focus,
            Stem = $"{vendor}/{Slug.FromName(name)?.Value ?? "photo"}",
            OpenGraph = openGraph,
        };
    }
}
