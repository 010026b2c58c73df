using System.Globalization;
using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>
/// How photos are made into renditions. Whatever changes a byte of them is in the fingerprint, and so in the key of everything stored.
/// </summary>
internal sealed record ImageRecipe
{
    /// <summary>To be raised when the steps themselves change.</summary>
    private const int Edition = 1;

    /// <summary>At effort 0: on our photos as close to the original as JPEG at 72, in little more than half the bytes.</summary>
    public const int AvifQuality = 55;

    public const int JpegQuality = 78;

    /// <summary>A photo's own width is added unless a configured width comes this near to it.</summary>
    private const double NearlyAsWide = 0.9;

    public ImageRecipe(ImageSettings settings)
    {
        Widths = [.. settings.Widths.Distinct().Order()];
        Formats = [.. settings.Formats.Distinct().Order()];
        var steps = string.Create(CultureInfo.InvariantCulture, $"{Edition} {VipsCodec.Version} avif {AvifQuality} jpeg {JpegQuality}");
        Fingerprint = $"{steps} {string.Join(',', Formats)} {string.Join(',', Widths)}";
        CardFingerprint = $"{steps} card {CardLayout.Card.Width}x{CardLayout.Card.Height}";
    }

    public IReadOnlyList<int> Widths { get; }

    public IReadOnlyList<ImageFormat> Formats { get; }

    public string Fingerprint { get; }

    public string CardFingerprint { get; }

    /// <summary>The sizes a photo is shown in, from narrow to wide: the configured widths, never more than it has, and its own width when that is less than the widest.</summary>
    public IReadOnlyList<PixelSize> Sizes(PhotoHeader header)
    {
        var photo = new PixelSize(header.Width, header.Height);
        var widths = Widths.Where(width => width <= photo.Width).ToList();
        if (photo.Width < Widths[^1] && (widths.Count == 0 || widths[^1] < photo.Width * NearlyAsWide))
        {
            widths.Add(photo.Width);
        }

        return [.. widths.Select(photo.AtWidth)];
    }
}
