using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StaticMarche.Content.Values;

/// <summary>A day as profiles and machines write it, <c>2026-12-05</c> (ISO 8601).</summary>
internal static class IsoDate
{
    private const string Format = "yyyy-MM-dd";

    public static string Of(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    [return: NotNullIfNotNull(nameof(day))]
    public static string? Of(DateOnly? day) => day is { } known ? Of(known) : null;

    public static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
