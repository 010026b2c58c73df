namespace StaticMarche.Content.Photos;

/// <summary>What a photo may cost. Every bound is checked before a decoder sees the file.</summary>
internal static class PhotoLimits
{
    /// <summary>Phones write 2 to 6 MB; anything above is kept from filling the repository and its history.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    public const int MaxMegabytes = MaxBytes / (1024 * 1024);

    /// <summary>Far above what a page shows, just above what most phones and cameras take; 20 bytes of memory per pixel at worst.</summary>
    public const long MaxPixels = 40_000_000;

    public const int MaxMegapixels = (int)(MaxPixels / 1_000_000);

    /// <summary>The longest side that every encoder we use can write.</summary>
    public const int MaxSide = 16_383;

    /// <summary>Only the first picture of an animation is shown: a short one is a slip, a long one is a film.</summary>
    public const int MaxFrames = 100;

    /// <summary>A progressive JPEG has some ten scans; each one makes the decoder go over the whole photo again.</summary>
    public const int MaxScans = 100;

    /// <summary>Below this a photo looks coarse on a product's page.</summary>
    public const int ComfortableSide = 600;

    /// <summary>Enough of an over-heavy file to tell what it is.</summary>
    public const int HeadBytes = 4096;

    /// <summary>Metadata that unpack to more than this are not looked at; real ones have a few kilobytes.</summary>
    public const int MaxMetadataBytes = 256 * 1024;
}
