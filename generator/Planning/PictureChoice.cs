namespace StaticMarche.Planning;

/// <summary>Which rendition of a photo is shown to programs that can't choose: a JPEG, since all of them read it.</summary>
internal static class PictureChoice
{
    /// <summary>Large enough for a card in a feed reader, small enough for a telephone.</summary>
    private const int FeedWidth = 960;

    public static PublishedRendition? ForFeed(PublishedPhoto? photo) =>
        Jpegs(photo).LastOrDefault(rendition => rendition.Width <= FeedWidth) ?? Jpegs(photo).FirstOrDefault();

    public static PublishedRendition? Largest(PublishedPhoto? photo) => Jpegs(photo).LastOrDefault();

    public static PublishedRendition? Smallest(PublishedPhoto? photo) => Jpegs(photo).FirstOrDefault();

    private static IEnumerable<PublishedRendition> Jpegs(PublishedPhoto? photo)
    {
        var jpegs = photo?.Renditions.Where(rendition => rendition.MediaType == "image/jpeg").OrderBy(rendition => rendition.Width)
            ?? Enumerable.Empty<PublishedRendition>();
        return photo?.OpenGraph is { } openGraph ? jpegs.DefaultIfEmpty(openGraph) : jpegs;
    }
}
