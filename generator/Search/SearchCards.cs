using System.Text.Json;
using StaticMarche.Catalogue;
using StaticMarche.Content.Values;
using StaticMarche.Planning;

namespace StaticMarche.Search;

/// <summary>The parts of each product's card that are in no column or table: name, address, photo.</summary>
internal sealed class SearchCards(Func<Photo, PublishedPhoto?> published)
{
    /// <summary>A card is at most some 320 pixels wide, on a phone with two pixels for each.</summary>
    private const int MostWidth = 640;

    private const string Avif = "image/avif";

    public void Write(Utf8JsonWriter json, IReadOnlyList<Product> products)
    {
        json.WriteColumn("name", products, product => json.WriteClean(product.Name));
        json.WriteSlugs(products, product => product.Name, product => product.Slug);
        json.WriteStartObject("photo");
        WritePhotos(json, [.. products.Select(CardPhoto)]);
        json.WriteEndObject();
    }

    private CardPhoto? CardPhoto(Product product)
    {
        if (product.Photo is not { } photo || published(photo) is not { Renditions.Count: > 0 } found)
        {
            return null;
        }

        var avif = Small(found.Renditions.Where(rendition => rendition.MediaType == Avif));
        var other = Small(found.Renditions.Where(rendition => rendition.MediaType != Avif));
        PublishedRendition[] shown = [.. avif, .. other.TakeLast(1)];
        var path = shown[0].Path.Value;
        var stem = path[..(path.LastIndexOf('-') + 1)];
        return new CardPhoto(
            Shorten(stem, product),
            found,
            photo.Focus,
            [.. shown.Select(rendition => (rendition.Width, End: EndOf(rendition.Path.Value, stem)))]
        );
    }

    private static void WritePhotos(Utf8JsonWriter json, IReadOnlyList<CardPhoto?> photos)
    {
        var sizes = photos.Select(photo => photo is null ? default : (photo.Photo.Width, photo.Photo.Height)).Distinct().ToList();
        var sets = photos.Select(photo => photo?.SetText ?? "").Distinct(StringComparer.Ordinal).ToList();
        json.WriteLists("sizes", sizes, size =>
        {
            json.WriteNumberValue(size.Width);
            json.WriteNumberValue(size.Height);
        });
        json.WriteColumn("sets", sets, json.WriteStringValue);
        json.WriteColumn("stem", photos, photo => json.WriteStringValue(photo?.Stem ?? ""));
        json.WriteColumn("size", photos, photo =>
            json.WriteNumberValue(photo is null ? 0 : sizes.IndexOf((photo.Photo.Width, photo.Photo.Height)))
        );
        json.WriteColumn("set", photos, photo => json.WriteNumberValue(sets.IndexOf(photo?.SetText ?? "")));
        json.WriteString("tone", string.Concat(photos.Select(photo => photo?.Photo.Tone ?? "000")));
        json.WriteSparse(
            "focus",
            photos,
            photo => photo is not null && photo.Focus != FocalPoint.Centre,
            photo => json.WriteNumberValue((photo!.Focus.X * 1000) + photo.Focus.Y)
        );
    }

    /// <summary>
    /// Photos lie in their vendor's folder, and are often called like the product: a digit, in base 36, says how many letters its address
    /// lends. Any other place is given from the site's root.
    /// </summary>
    private static string Shorten(string stem, Product product)
    {
        var folder = $"images/{product.Vendor.Slug}/";
        if (!stem.StartsWith(folder, StringComparison.Ordinal))
        {
            return "/" + stem;
        }

        var name = stem.AsSpan(folder.Length);
        var lent = Base36.Least(name.CommonPrefixLength(product.Slug.Value));
        return string.Concat([Base36.Digit(lent)], name[lent..]);
    }

    private static List<PublishedRendition> Small(IEnumerable<PublishedRendition> renditions)
    {
        var all = renditions.OrderBy(rendition => rendition.Width).ToList();
        var small = all.Where(rendition => rendition.Width <= MostWidth).ToList();
        return small.Count > 0 ? small : [.. all.Take(1)];
    }

    private static string EndOf(string path, string stem) =>
        path.StartsWith(stem, StringComparison.Ordinal)
            ? path[stem.Length..]
            : throw new InvalidOperationException($"{path} and the other renditions of a photo have different names");
}

/// <param name="Stem">What the names of the renditions have in common.</param>
/// <param name="Set">The width of each rendition, and how its name ends.</param>
internal sealed record CardPhoto(string Stem, PublishedPhoto Photo, FocalPoint Focus, IReadOnlyList<(int Width, string End)> Set)
{
    /// <summary><c>320 320.avif|640 640.avif|640 640.jpg</c></summary>
    public string SetText { get; } =
        string.Join('|', Set.Select(rendition => FormattableString.Invariant($"{rendition.Width} {rendition.End}")));
}
