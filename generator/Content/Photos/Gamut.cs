namespace StaticMarche.Content.Photos;

/// <summary>A point of the CIE diagram.</summary>
internal readonly record struct Chromaticity(double X, double Y);

/// <summary>Colours that a file describes without a profile: the three primaries, the white, and how brightness grows.</summary>
/// <param name="Gamma">Null for the curve of sRGB.</param>
internal sealed record Gamut(Chromaticity Red, Chromaticity Green, Chromaticity Blue, Chromaticity White, double? Gamma)
{
    /// <summary>Numbers of a PNG are rounded to 0.00001, and some writers round to 0.001.</summary>
    private const double Rounding = 0.002;

    private static readonly Chromaticity D65 = new(0.3127, 0.3290);

    public static readonly Gamut Srgb = new(new(0.640, 0.330), new(0.300, 0.600), new(0.150, 0.060), D65, null);

    public static readonly Gamut DisplayP3 = new(new(0.680, 0.320), new(0.265, 0.690), new(0.150, 0.060), D65, null);

    public static readonly Gamut Rec2020 = new(new(0.708, 0.292), new(0.170, 0.797), new(0.131, 0.046), D65, null);

    /// <summary>Adobe RGB (1998), 4.3.1: the gamma is 2 and 51/256.</summary>
    public static readonly Gamut AdobeRgb = new(new(0.640, 0.330), new(0.210, 0.710), new(0.150, 0.060), D65, 2.19921875);

    /// <summary>
    /// Whether a photo in these colours looks right as it is: a gamma of 2.2 is the curve of sRGB as near as anybody sees.
    /// </summary>
    public bool IsSrgb =>
        IsNear(Red, Srgb.Red)
        && IsNear(Green, Srgb.Green)
        && IsNear(Blue, Srgb.Blue)
        && IsNear(White, Srgb.White)
        && Gamma is null or (> 2.15 and < 2.25);

    /// <summary>Whether there is a triangle with the white in it; anything else is no description of colours.</summary>
    public bool MakesSense =>
        IsLeft(Red, Green) && IsLeft(Green, Blue) && IsLeft(Blue, Red) && White.Y > 0.1 && Gamma is null or (> 0.9 and < 4);

    private bool IsLeft(Chromaticity from, Chromaticity to) =>
        ((to.X - from.X) * (White.Y - from.Y)) - ((to.Y - from.Y) * (White.X - from.X)) > 0.001;

    private static bool IsNear(Chromaticity one, Chromaticity other) =>
        Math.Abs(one.X - other.X) < Rounding && Math.Abs(one.Y - other.Y) < Rounding;
}
