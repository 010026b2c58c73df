namespace StaticMarche.Content.Photos;

/// <summary>Primaries and transfer as ISO/IEC 23091-2 numbers them, in the <c>nclx</c> of an AVIF and the <c>cICP</c> of a PNG.</summary>
internal readonly record struct ColourCode(int Primaries, int Transfer)
{
    /// <summary>PQ or HLG: brightness beyond white, which a page cannot show and which turns dull when it is cut down.</summary>
    public bool IsHighDynamicRange => Transfer is 16 or 18;

    /// <summary>Null for the colours of a page, and for numbers that photos do not have.</summary>
    public Gamut? Gamut =>
        Primaries switch
        {
            9 => Photos.Gamut.Rec2020,
            12 => Photos.Gamut.DisplayP3,
            _ => null,
        };
}
