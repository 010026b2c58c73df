using StaticMarche.Content.Market;
using StaticMarche.Images;
using StaticMarche.Planning;

namespace StaticMarche.Build;

/// <summary>Translates between the photos of the Images stage and those that pages show.</summary>
internal static class PublishedPhotos
{
    public static PublishedPhoto From(RenderedPhoto photo) =>
        new()
        {
            Width = photo.Width,
            Height = photo.Height,
            Tone = photo.Tone.Code,
            Renditions = [.. photo.Renditions.Select(From)],
            OpenGraph = photo.OpenGraph is null ? null : From(photo.OpenGraph),
        };

    public static ImageSettings SettingsOf(ImageOptions options) =>
        new()
        {
            Widths = options.Widths,
            Formats = [.. options.Formats.Select(format => format == "avif" ? ImageFormat.Avif : ImageFormat.Jpeg)],
        };

    private static PublishedRendition From(Rendition rendition) =>
        new(rendition.Format.MediaType(), rendition.Width, rendition.Height, rendition.Path);
}
