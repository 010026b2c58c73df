namespace StaticMarche.Content.Photos;

/// <summary>The formats a photo may have, judged by its content and never by its name.</summary>
internal enum PhotoFormat
{
    Jpeg,
    Png,
    Webp,
    Avif,
}

internal static class PhotoFormats
{
    private static readonly (string Extension, PhotoFormat Format)[] ByExtension =
    [
        (".jpg", PhotoFormat.Jpeg),
        (".jpeg", PhotoFormat.Jpeg),
        (".jpe", PhotoFormat.Jpeg),
        (".jfif", PhotoFormat.Jpeg),
        (".png", PhotoFormat.Png),
        (".webp", PhotoFormat.Webp),
        (".avif", PhotoFormat.Avif),
    ];

    public static string Name(this PhotoFormat format) =>
        format switch
        {
            PhotoFormat.Jpeg => "JPEG",
            PhotoFormat.Png => "PNG",
            PhotoFormat.Webp => "WebP",
            _ => "AVIF",
        };

    /// <summary>The extension that says what the file is, with its dot.</summary>
    public static string Extension(this PhotoFormat format) => ByExtension.First(pair => pair.Format == format).Extension;

    /// <summary>The format that a file name promises; null when it promises none of ours.</summary>
    public static PhotoFormat? Promised(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        foreach (var (known, format) in ByExtension)
        {
            if (known.Equals(extension, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        return null;
    }
}
