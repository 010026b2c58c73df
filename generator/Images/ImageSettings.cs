namespace StaticMarche.Images;

/// <summary>The formats we publish.</summary>
internal enum ImageFormat
{
    Avif,
    Jpeg,
}

internal static class ImageFormats
{
    public static string Extension(this ImageFormat format) => format == ImageFormat.Avif ? "avif" : "jpg";

    public static string MediaType(this ImageFormat format) => format == ImageFormat.Avif ? "image/avif" : "image/jpeg";
}

/// <summary>The widths, in pixels, and formats in which every photo is published.</summary>
internal sealed record ImageSettings
{
    public required IReadOnlyList<int> Widths { get; init; }

    public required IReadOnlyList<ImageFormat> Formats { get; init; }
}
