namespace StaticMarche.Images;

/// <summary>
/// The colour a page shows where a photo is still to come: one of the 216 with the levels 0, 3, 6, 9, c and f, so that a style
/// sheet can have a class for each and no page needs an inline style.
/// </summary>
internal readonly record struct Tone
{
    public const int Levels = 6;

    private const string Digits = "0369cf";

    private Tone(string code) => Code = code;

    /// <summary>The tone of a photo that was never decoded.</summary>
    public static Tone Neutral { get; } = new("ccc");

    /// <summary>Three hexadecimal digits: red, green, blue.</summary>
    public string Code { get; }

    /// <summary>The three channels, 0 to 255.</summary>
    public IReadOnlyList<int> Channels => [.. Code.Select(digit => Digits.IndexOf(digit, StringComparison.Ordinal) * 51)];

    public static bool TryParse(string code, out Tone tone)
    {
        tone = new Tone(code);
        return code.Length == 3 && code.All(digit => Digits.Contains(digit, StringComparison.Ordinal));
    }

    /// <summary>The most frequent of the 216 in a picture of 8-bit RGB; the first in order when several are.</summary>
    public static Tone Dominant(ReadOnlySpan<byte> rgb)
    {
        var counts = new int[Levels * Levels * Levels];
        for (var i = 0; i + 2 < rgb.Length; i += 3)
        {
            counts[(((Level(rgb[i]) * Levels) + Level(rgb[i + 1])) * Levels) + Level(rgb[i + 2])]++;
        }

        var most = counts.AsSpan().IndexOf(counts.Max());
        return new Tone(string.Concat(Digits[most / 36], Digits[most / 6 % 6], Digits[most % 6]));
    }

    public override string ToString() => Code;

    private static int Level(int channel) => (channel + 25) / 51;
}
