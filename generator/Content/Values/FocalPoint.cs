using System.Globalization;

namespace StaticMarche.Content.Values;

/// <summary>The point of a photo that a crop must keep, in percent from the left and from the top: <c>focus: 40% 30%</c>.</summary>
internal readonly record struct FocalPoint(int X, int Y)
{
    public static readonly FocalPoint Centre = new(50, 50);

    /// <summary>
    /// Two whole numbers from 0 to 100, each with its percent sign; French writers put a space before the sign, so one is allowed.
    /// </summary>
    public static bool TryParse(string text, out FocalPoint point)
    {
        point = Centre;
        var parts = text.Split('%', StringSplitOptions.TrimEntries);
        if (parts.Length != 3 || parts[2].Length > 0 || !TryPercent(parts[0], out var x) || !TryPercent(parts[1], out var y))
        {
            return false;
        }

        point = new FocalPoint(x, y);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{X}% {Y}%");

    private static bool TryPercent(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= 100;
}
