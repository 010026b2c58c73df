namespace StaticMarche.Content.Photos;

/// <summary>The limits of a photo. Each is checked before a decoder sees the file.</summary>
internal static class PhotoLimits
{
    /// <summary>Phones write 2 to 6 MB; anything above is kept from filling the repository and its history.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    public const int MaxMegabytes = MaxBytes / (1024 * 1024);

    /// <summary>
    /// What phones of 48 and 50 megapixels write unless told otherwise (8000 × 6000, 8160 × 6120, 8192 × 6144; odoo/odoo#103603). A JPEG of
    /// that size is decoded line by line or at half its size; a progressive one, an interlaced PNG or a WebP holds 8 bytes a pixel.
    /// </summary>
    public const long MaxPixels = 51_000_000;

    /// <summary>
    /// An AVIF is decoded whole, at 22 bytes a pixel: this many fill what all decoders together may hold. No phone writes them yet.
    /// </summary>
    public const long MaxAvifPixels = 24_400_000;

    /// <summary>The longest side that every encoder we use can write.</summary>
    public const int MaxSide = 16_383;

    /// <summary>Only the first picture of an animation is shown: a short one is a slip, a long one is a film.</summary>
    public const int MaxFrames = 100;

    /// <summary>A progressive JPEG has some ten scans; each one makes the decoder go over the whole photo again.</summary>
    public const int MaxScans = 100;

    /// <summary>
    /// From this short side on, nothing shows a photo of 4:3 or 3:2 more than a quarter larger than it is: a card is 288 × 216 pixels,
    /// twice that on a fine screen, and a product's own picture at most 736 × 704 (docs/decisions/0006).
    /// </summary>
    public const int ComfortableSide = 480;

    /// <summary>Enough of an over-heavy file to tell what it is.</summary>
    public const int HeadBytes = 4096;

    /// <summary>Metadata that unpack to more than this are not looked at; real ones have a few kilobytes.</summary>
    public const int MaxMetadataBytes = 256 * 1024;
}
