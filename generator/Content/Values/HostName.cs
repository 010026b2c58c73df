using System.Globalization;

namespace StaticMarche.Content.Values;

/// <summary>
/// The name of a site or mail server as shoppers can read it: labels of Latin letters, digits and hyphens, the last one of letters only.
/// Encoded names (xn--) and other alphabets are refused, since they can look like another site's name.
/// </summary>
internal static class HostName
{
    // RFC 1035.
    private const int MaxLength = 253;
    private const int MaxLabel = 63;

    public static bool IsReadable(string host)
    {
        var labels = host.Split('.');
        return host.Length <= MaxLength && labels.Length >= 2 && labels.All(IsLabel) && labels[^1].Length >= 2 && labels[^1].All(char.IsLetter);
    }

    /// <summary>An IP address in any of the forms that browsers understand, or this very machine.</summary>
    public static bool IsNumeric(string host)
    {
        var last = host[(host.LastIndexOf('.') + 1)..];
        return host.StartsWith('[')
            || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (last.Length > 0 && last.All(char.IsAsciiDigit))
            || (last.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && last.Skip(2).All(char.IsAsciiHexDigit));
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= MaxLabel
        && label[0] != '-' && label[^1] != '-'
        && !label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase)
        && label.All(IsLabelCharacter);

    private static bool IsLabelCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character == '-' || (char.IsLetter(character) && char.IsAsciiLetter(FirstOf(LatinText.Fold(character.ToString(CultureInfo.InvariantCulture)))));

    private static char FirstOf(string text) => text.Length == 0 ? ' ' : text[0];
}
