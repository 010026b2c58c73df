using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticMarche.Content.Values;

/// <summary>
/// A delay as people say it, in days: « 10 jours », « 2 semaines », « une dizaine de jours », « 3 à 4 semaines ». For saying how it is
/// written here. Of two figures the later is promised; a working week has five days.
/// </summary>
internal static partial class WrittenDays
{
    /// <summary>More than two years is no delay, and a sum of days could leave an int.</summary>
    private const int MaxFigure = 999;

    private static readonly string[] Numbers = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

    public static int? Parse(string text)
    {
        if (Written().Match(LatinText.Fold(SeenText.AsTyped(text))) is not { Success: true } match)
        {
            return null;
        }

        var count = Count(match.Groups["last"].Value);
        var days = match.Groups["unit"].Value switch
        {
            ['s', ..] => count * 7,
            ['m', ..] => count * 30,
            ['a', ..] => count * 365,
            _ => count,
        };
        return count is null or 0 or > MaxFigure ? null
            : match.Groups["working"].Success ? ((days * 7) + 4) / 5
            : days;
    }

    private static int? Count(string number) =>
        number switch
        {
            "une" => 1,
            "huitaine" => 8,
            "dizaine" => 10,
            "quinze" or "quinzaine" => 15,
            "vingtaine" => 20,
            [>= '0' and <= '9', ..] => int.Parse(number, CultureInfo.InvariantCulture),
            _ => Array.IndexOf(Numbers, number) is >= 0 and var index ? index + 1 : null,
        };

    [GeneratedRegex(
        """
            ^ ( (environ|env\.?|sous|en|comptez|compter|delai|de|entre|~) [ ] ){0,3}
            ( ([0-9]{1,3}|[a-z]+) [ ]? (a|et|ou|-|/) [ ]? )? ( une [ ] (?=[a-z]+aine\b) )?
            (?<last> [0-9]{1,3} | [a-z]+ ) [ ]? (de [ ])?
            (?<unit> jours? | j | semaines? | sem\.? | mois | ans? | annees? )
            ( [ ] (?<working> ouvres? | ouvrables? ) )? ( [ ] (environ|maximum|maxi?|minimum) )? [.]? $
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written();
}
