using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Values;

/// <summary>
/// Keeps together what French typography keeps together, in texts that were typed with ordinary spaces: « mot », a sign and the word
/// before it, « 9 h–12 h », « 12 € ». No sign is added that can be seen, and none is taken away.
/// </summary>
internal static partial class Typography
{
    private const char Wide = '\u00A0';
    private const char Joiner = '\u2060';

    [return: NotNullIfNotNull(nameof(text))]
    public static string? WithNoBreaks(string? text) =>
        text is not null && text.AsSpan().ContainsAny(" –")
            ? Hours().Replace(Units().Replace(FrenchSpacing.Of(text), $"{Wide}"), $"$&{Joiner}")
            : text;

    /// <summary>A space between a number and what it counts, or between hours and minutes; never at the end of a line of figures.</summary>
    [GeneratedRegex(
        "(?<=[0-9]) (?=(?:[%€‰°]|(?:h|min|mm|cm|dm|m|m²|km|mg|g|kg|ml|cl|dl|l|L|ans?|W|V|°C)(?![\\p{L}\\p{Nd}’'-])))|(?<=[0-9][ "
            + "\u00A0]?h) (?=[0-5][0-9](?![0-9]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Units();

    /// <summary>A dash between two hours or numbers, behind which browsers may break a line.</summary>
    [GeneratedRegex("(?<=[0-9h])–(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Hours();
}
