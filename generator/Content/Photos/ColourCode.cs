namespace StaticMarche.Content.Photos;

/// <summary>Primaries and transfer as ISO/IEC 23091-2 numbers them, in the <c>nclx</c> of an AVIF and the <c>cICP</c> of a PNG.</summary>
internal readonly record struct ColourCode(int Primaries, int Transfer)
{
    public bool IsDisplayP3 => Primaries == 12;

    /// <summary>PQ or HLG: brightness beyond white, which a page cannot show and which turns dull when it is cut down.</summary>
    public bool IsHighDynamicRange => Transfer is 16 or 18;
}
