using System.Text.RegularExpressions;
using StaticMarche.Content.Values;

namespace StaticMarche.Catalogue;

/// <summary>
/// An address without the postcode and commune at its end, which every page shows beside it anyway: « Lieu - 86500 Montmorillon » is
/// « Lieu ».
/// </summary>
internal static partial class StreetAddress
{
    private static readonly char[] Joints = [' ', '\u00A0', '\u202F', ',', ';', '-', '–', '—', '·', '(', '\n'];

    /// <summary>Null when nothing else is left.</summary>
    public static string? Of(string address, Commune commune)
    {
        var written = address.Trim();
        var end = Country().Match(written) is { Success: true } country ? country.Index : written.Length;
        var street = WithoutCommune(written[..end], commune);
        return street is null ? written
            : street.Length == 0 ? null
            : street;
    }

    /// <summary>Null when the address does not end with it; another commune is not ours to take away.</summary>
    private static string? WithoutCommune(string written, Commune commune)
    {
        foreach (var postcode in commune.Postcodes)
        {
            var at = written.LastIndexOf(postcode, StringComparison.Ordinal);
            if (at >= 0 && IsCommune(written[(at + postcode.Length)..], commune))
            {
                return Before(written, at);
            }
        }

        // Without its postcode a commune is told from a street's name by what stands before it.
        var joint = written.LastIndexOfAny([',', '–', '—', '\n', '(']);
        var spaced = written.LastIndexOf(" - ", StringComparison.Ordinal);
        var last = Math.Max(joint, spaced);
        return last > 0 && Key(written[(last + 1)..]).Length > 0 && IsCommune(written[(last + 1)..], commune)
            ? Before(written, last)
            : null;
    }

    private static bool IsCommune(string rest, Commune commune)
    {
        var key = Key(Cedex().Replace(rest, ""));
        return key.Length == 0 || commune.Former.Prepend(commune.Name).Any(name => Key(name) == key);
    }

    private static string Before(string written, int end)
    {
        var street = written[..end].TrimEnd(Joints);
        return street.EndsWith(" F", StringComparison.Ordinal) ? street[..^2].TrimEnd(Joints) : street;
    }

    private static string Key(string name) => string.Concat(LatinText.Fold(name).Where(char.IsLetter));

    [GeneratedRegex(@"[\s,;–—-]+france[\s.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Country();

    [GeneratedRegex(@"\bcedex( ?[0-9]{1,2})?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cedex();
}
