namespace StaticMarche.Content.Photos;

/// <summary>
/// The chunks of a PNG that speak of its colours. Of several the first of cICP, iCCP, sRGB, cHRM with gAMA counts (PNG, third edition,
/// 4.3); all but iCCP are ours to apply, as libvips 8.18.7 does not read them.
/// </summary>
internal sealed class PngColours
{
    private bool _hasProfile;
    private bool _isSrgb;
    private Gamut? _primaries;
    private double _gamma;

    public ColourCode Code { get; private set; }

    /// <summary>Null where the profile in the file counts, or where nothing is to be converted.</summary>
    public Gamut? Gamut
    {
        get
        {
            if (Code.Primaries != 0)
            {
                return Code.Gamut;
            }

            var told = _hasProfile || _isSrgb || _gamma <= 0 || _primaries is null ? null : _primaries with { Gamma = 1 / _gamma };
            return told is { MakesSense: true, IsSrgb: false } ? told : null;
        }
    }

    public void Take(uint type, ByteWindow chunk)
    {
        switch (type)
        {
            case 0x63494350: // cICP
                Code = new ColourCode(chunk[0], chunk[1]);
                break;
            case 0x69434350: // iCCP
                _hasProfile = true;
                break;
            case 0x73524742: // sRGB
                _isSrgb = true;
                break;
            case 0x6348524D: // cHRM
                _primaries = new Gamut(Point(chunk, 8), Point(chunk, 16), Point(chunk, 24), Point(chunk, 0), null);
                break;
            case 0x67414D41: // gAMA
                _gamma = chunk.Big32(0) / 100_000.0;
                break;
        }
    }

    private static Chromaticity Point(ByteWindow chunk, int at) => new(chunk.Big32(at) / 100_000.0, chunk.Big32(at + 4) / 100_000.0);
}
