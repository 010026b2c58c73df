using System.Globalization;
using StaticMarche.Catalogue;
using StaticMarche.Content.Values;
using StaticMarche.Planning;

namespace StaticMarche.Pages;

/// <summary>
/// Photos as templates place them: lists for <c>srcset</c>, the size that keeps their place, the classes of their tone and focus.
/// </summary>
/// <param name="urls">Makes the addresses.</param>
/// <param name="published">The renditions of a photo; null when there are none.</param>
internal sealed class PhotoModels(UrlScheme urls, Func<Photo, PublishedPhoto?> published)
{
    /// <summary>A card is at most some 320 pixels wide, on a phone with two pixels for each.</summary>
    private const int SmallWidth = 640;

    private const string Avif = "image/avif";

    /// <summary>Null when the photo has no renditions: the page keeps its place empty.</summary>
    public PhotoModel? Of(Photo? photo)
    {
        if (photo is null || published(photo) is not { Renditions.Count: > 0 } found)
        {
            return null;
        }

        var avif = found.Renditions.Where(rendition => rendition.MediaType == Avif).ToList();
        var jpeg = found.Renditions.Where(rendition => rendition.MediaType != Avif).ToList();
        return new PhotoModel
        {
            Avif = SourceSet(avif),
            Jpeg = SourceSet(jpeg),
            SmallAvif = SourceSet(Small(avif)),
            Src = urls.Href(Small(jpeg.Count > 0 ? jpeg : avif)[^1].Path),
            Full = urls.Href((jpeg.Count > 0 ? jpeg : avif)[^1].Path),
            Width = found.Width,
            Height = found.Height,
            Class = ClassOf(found, photo.Focus),
            Alt = photo.Alt,
        };
    }

    /// <summary>The picture that other sites show beside a link.</summary>
    public PreviewPicture? PreviewOf(Photo? photo) =>
        photo is null || published(photo)?.OpenGraph is not { } preview
            ? null
            : new PreviewPicture(urls.Absolute(preview.Path), preview.Width, preview.Height, photo.Alt);

    private static List<PublishedRendition> Small(List<PublishedRendition> renditions)
    {
        var small = renditions.Where(rendition => rendition.Width <= SmallWidth).ToList();
        return small.Count > 0 ? small : [.. renditions.Take(1)];
    }

    private string SourceSet(List<PublishedRendition> renditions) =>
        string.Join(
            ", ",
            renditions.Select(rendition => string.Create(CultureInfo.InvariantCulture, $"{urls.Href(rendition.Path)} {rendition.Width}w"))
        );

    /// <summary>
    /// The classes that <see cref="Assets.PhotoStyles"/> defines, and <c>whole</c> for a tall photo whose maker said nothing of what
    /// matters in it: cards, which are wide, would cut off head and feet.
    /// </summary>
    private static string ClassOf(PublishedPhoto photo, FocalPoint focus)
    {
        var x = focus.X == FocalPoint.Centre.X ? "" : string.Create(CultureInfo.InvariantCulture, $" fx-{focus.X}");
        var y = focus.Y == FocalPoint.Centre.Y ? "" : string.Create(CultureInfo.InvariantCulture, $" fy-{focus.Y}");
        var whole = photo.Height > photo.Width && focus == FocalPoint.Centre ? " whole" : "";
        return $"tone-{photo.Tone}{x}{y}{whole}";
    }
}
