using System.Globalization;
using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>
/// How photos are made into renditions. Whatever changes a byte of them is in the fingerprint, and so in the key of everything stored.
/// </summary>
internal sealed record ImageRecipe
{
    /// <summary>To be raised when the steps themselves change.</summary>
    private const int Edition = 2;

    /// <summary>
    /// At effort 0 and with full chroma (thin red lines turn mauve without; lovell/sharp#2902): on our photos as close to the original as
    /// JPEG at 72, in little more than half the bytes.
    /// </summary>
    public const int AvifQuality = 55;

    public const int JpegQuality = 78;

    /// <summary>Messengers show no picture beside a link when it is heavier.</summary>
    public const int MaxCardBytes = 300_000;

    /// <summary>Tried one after the other until a card is light enough: at the last one pure noise takes a third of what it may.</summary>
    public static readonly IReadOnlyList<int> CardQualities = [JpegQuality, 70, 60, 50, 40, 30, 20, 10];

    /// <summary>A photo's own width is added unless a configured width comes this near to it.</summary>
    private const double NearlyAsWide = 0.9;

    public ImageRecipe(ImageSettings settings)
    {
        Widths = [.. settings.Widths.Distinct().Order()];
        Formats = [.. settings.Formats.Distinct().Order()];
        var steps = string.Create(
            CultureInfo.InvariantCulture,
            $"{Edition} {VipsCodec.Version} avif {AvifQuality} 4:4:4 jpeg {JpegQuality}"
        );
        Fingerprint = $"{steps} {string.Join(',', Formats)} {string.Join(',', Widths)}";
        CardFingerprint = $"{steps} card {CardLayout.Card.Width}x{CardLayout.Card.Height} {MaxCardBytes} {string.Join(',', CardQualities)}";
    }

    public IReadOnlyList<int> Widths { get; }

    public IReadOnlyList<ImageFormat> Formats { get; }

    public string Fingerprint { get; }

    public string CardFingerprint { get; }

    /// <summary>
    /// The sizes a photo is shown in, from narrow to wide: the configured widths, never more than it has, and its own width when that is
    /// less than the widest.
    /// </summary>
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
