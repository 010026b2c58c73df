using System.Globalization;
using StaticMarche.Diagnostics;

namespace StaticMarche.Cli;

/// <summary>Numbers as the reader's language writes them.</summary>
internal static class Amounts
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly string[] FrenchUnits = ["o", "ko", "Mo", "Go", "To"];
    private static readonly string[] EnglishUnits = ["B", "kB", "MB", "GB", "TB"];

    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Seconds(TimeSpan time, Language language) => $"{OneDecimal(time.TotalSeconds, language)}{NoBreakSpace}s";

    public static string PerSecond(int count, TimeSpan time, Language language) =>
        OneDecimal(time > TimeSpan.Zero ? count / time.TotalSeconds : 0, language);

    /// <summary>Powers of a thousand, as file managers and hosts count.</summary>
    public static string Size(long bytes, Language language)
    {
        var units = language == Language.French ? FrenchUnits : EnglishUnits;
        var (size, unit) = ((double)bytes, 0);
        while (size >= 1000 && unit < units.Length - 1)
        {
            (size, unit) = (size / 1000, unit + 1);
        }

        return $"{(unit == 0 ? Whole((int)bytes) : OneDecimal(size, language))}{NoBreakSpace}{units[unit]}";
    }

    private static string OneDecimal(double number, Language language)
    {
        var text = number.ToString("0.0", CultureInfo.InvariantCulture);
        return language == Language.French ? text.Replace('.', ',') : text;
    }
}
