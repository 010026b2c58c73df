namespace StaticMarche.Content.Photos;

/// <summary>The facts that a photo's headers give, read without decoding any pixel.</summary>
internal sealed record PhotoHeader
{
    public required PhotoFormat Format { get; init; }

    /// <summary>Width as the photo is seen, its orientation applied.</summary>
    public required int Width { get; init; }

    /// <summary>Height as the photo is seen, its orientation applied.</summary>
    public required int Height { get; init; }

    /// <summary>The EXIF turn that is still to be applied, 1 to 8. Always 1 for AVIF: its decoder turns the picture itself.</summary>
    public int Orientation { get; init; } = 1;

    public int Frames { get; init; } = 1;

    /// <summary>How many times a decoder goes over the pixels: the scans of a JPEG.</summary>
    public int Scans { get; init; } = 1;

    /// <summary>Pixels of the largest picture in the file, which may be larger than the one that is seen.</summary>
    public long Pixels { get; init; }

    /// <summary>Whether its metadata say where it was taken, or what address it shows.</summary>
    public bool HasLocation { get; init; }

    /// <summary>Whether a film in the same file (a motion photo) says where it was taken.</summary>
    public bool FilmHasLocation { get; init; }

    /// <summary>False for kinds that cameras and editors do not write: arithmetic, lossless, hierarchical or 12-bit JPEG.</summary>
    public bool IsCommonKind { get; init; } = true;

    /// <summary>Whether a decoder can read it from top to bottom, line by line, without holding it whole.</summary>
    public bool IsStreamed { get; init; } = true;

    /// <summary>Colours that the file describes by number instead of by a profile; most photos have none.</summary>
    public ColourCode Colours { get; init; }

    /// <summary>Colours to convert from that no profile in the file describes, or that count more than the profile; mostly null.</summary>
    public Gamut? Gamut { get; init; }

    public int ShortSide => Math.Min(Width, Height);
}
