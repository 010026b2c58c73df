using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>The size of a JPEG and its components: brightness and two colours, or grey, or four inks.</summary>
internal sealed class JpegFrame
{
    private readonly int _width;
    private readonly int _height;
    private readonly int _across;
    private readonly int _down;

    private JpegFrame(bool isProgressive, int width, int height, IReadOnlyList<JpegComponent> components)
    {
        (IsProgressive, _width, _height, Components) = (isProgressive, width, height, components);
        (_across, _down) = (components.Max(component => component.Across), components.Max(component => component.Down));
    }

    public bool IsProgressive { get; }

    public IReadOnlyList<JpegComponent> Components { get; }

    /// <summary>
    /// Whether every coefficient of every component was told to its last bit: a scan that is missing leaves grey, or coarse blocks.
    /// </summary>
    public bool IsWhole => Components.All(component => component.IsWhole);

    /// <summary>Null when no decoder could make a picture of it.</summary>
    public static JpegFrame? Read(byte marker, ByteWindow frame)
    {
        var (height, width) = (frame.Big16(1), frame.Big16(3));
        var components = new List<JpegComponent>();
        for (var i = 0; i < frame[5]; i++)
        {
            var at = 6 + (3 * i);
            components.Add(new JpegComponent(frame[at], frame[at + 1] >> 4, frame[at + 1] & 15, frame[at + 2] & 3));
        }

        var isSound =
            width > 0
            && height > 0
            && (long)width * height <= PhotoLimits.MaxPixels
            && components.Count is >= 1 and <= 4
            && components.TrueForAll(component => component.Across is >= 1 and <= 4 && component.Down is >= 1 and <= 4);
        return isSound ? new JpegFrame(marker == 0xC2, width, height, components) : null;
    }

    /// <summary>How many groups of blocks a scan of several components has: each group is a whole square of the picture.</summary>
    public int Squares => Share(_width, 1, 8 * _across) * Share(_height, 1, 8 * _down);

    /// <summary>How many blocks a component has for itself, without those that only fill up the last squares.</summary>
    public int BlocksOf(JpegComponent component) =>
        Share(Share(_width, component.Across, _across), 1, 8) * Share(Share(_height, component.Down, _down), 1, 8);

    private static int Share(int size, int numerator, int denominator) => ((size * numerator) + denominator - 1) / denominator;
}

/// <summary>One component, with what a progressive picture has told of it so far.</summary>
internal sealed class JpegComponent(int id, int across, int down, int quantisation)
{
    /// <summary>The lowest bit that was told of each coefficient; 16 as long as there was none.</summary>
    private readonly int[] _lowestBit = [.. Enumerable.Repeat(16, 64)];

    public int Id => id;

    public int Across => across;

    public int Down => down;

    public int Quantisation => quantisation;

    public bool IsWhole => Array.TrueForAll(_lowestBit, bit => bit == 0);

    /// <summary>
    /// For each block a bit for each coefficient that is not zero so far: a refining scan has one bit more for each of them.
    /// </summary>
    public ulong[] NonZero { get; private set; } = [];

    public void Take(JpegBand band, int blocks)
    {
        _lowestBit.AsSpan(band.First, band.Last - band.First + 1).Fill(band.Bit);
        if (band.First > 0 && NonZero.Length == 0)
        {
            NonZero = new ulong[blocks];
        }
    }
}

/// <summary>The coefficients that a scan gives, from First to Last (0 to 63, in zigzag order), down to bit Bit.</summary>
internal readonly record struct JpegBand(int First, int Last, int Bit, bool IsRefinement)
{
    /// <summary>
    /// Reads the end of a scan's header: the coefficients that the scan holds. A sequential scan has all of them, whatever is written
    /// there (Samsung: 00 00 00; lovell/sharp#3488).
    /// </summary>
    public static JpegBand Read(ByteWindow parameters, bool isProgressive) =>
        isProgressive
            ? new JpegBand(parameters[0], parameters[1], parameters[2] & 15, parameters[2] >> 4 != 0)
            : new JpegBand(0, 63, 0, false);

    public bool IsSound => First <= Last && Last <= 63 && Bit <= 13;

    /// <summary>The bits of <see cref="JpegComponent.NonZero"/> from one coefficient to the last of the band.</summary>
    public ulong From(int coefficient) => coefficient > Last ? 0 : (ulong.MaxValue << coefficient) & (ulong.MaxValue >> (63 - Last));
}
