using System.Globalization;

namespace StaticMarche.Content.Values;

/// <summary>
/// A day as French people write it: « 20 novembre 2026 », « samedi 1er déc. 2026 », 05/12/2026, 5.12.26. For saying how it is written here.
/// </summary>
internal static class WrittenDate
{
    private static readonly string[] Forms =
    [
        "d/M/yyyy",
        "d-M-yyyy",
        "d.M.yyyy",
        "d/M/yy",
        "d-M-yy",
        "d.M.yy",
        "yyyy/M/d",
        "yyyy.M.d",
        "yyyy-M-d",
    ];

    /// <summary>Enough of each month's name, folded, to tell it from the others: people shorten them in their own ways.</summary>
    private static readonly string[] Months = ["jan", "fev", "mar", "avr", "mai", "juin", "juil", "ao", "sep", "oct", "nov", "dec"];

    public static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        || TryParseWords(text, out day);

    private static bool TryParseWords(string text, out DateOnly day)
    {
        day = default;
        var words = LatinText.Fold(text).Split([' ', '\u00A0', '\u202F', ',', '.', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        // What stands before the day of the month is « le », or the day of the week.
        return words is [.., var number, var month, var year]
            && words.Length <= 5
            && int.TryParse(
                number.EndsWith("er", StringComparison.Ordinal) ? number[..^2] : number,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var date
            )
            && Array.FindIndex(Months, name => month.StartsWith(name, StringComparison.Ordinal)) is >= 0 and var index
            && year.Length == 4
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var full)
            && IsoDate.TryParse($"{full:0000}-{index + 1:00}-{date:00}", out day);
    }
}
