using System.Globalization;

namespace StaticMarche.Content.Values;

/// <summary>
/// The name of a site or mail server as shoppers can read it: labels of Latin letters, digits and hyphens, the last one of letters only.
/// Other alphabets are refused, also in an encoded name (xn--), since they can look like another site's name. An encoded name of Latin
/// letters is what browsers copy from their bar (validatorjs/validator.js#271).
/// </summary>
internal static class HostName
{
    // RFC 1035.
    private const int MaxLength = 253;
    private const int MaxLabel = 63;

    // RFC 5890: what a label that stands for other letters begins with.
    private const string Encoded = "xn--";

    private static readonly IdnMapping Names = new();

    public static bool IsReadable(string host)
    {
        var labels = host.Split('.');
        return host.Length <= MaxLength
            && labels.Length >= 2
            && labels.All(IsLabel)
            && labels[^1].Length >= 2
            && labels[^1].All(char.IsLetter);
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
        && label[0] != '-'
        && label[^1] != '-'
        && (
            label.StartsWith(Encoded, StringComparison.OrdinalIgnoreCase)
                ? Decode(label) is { } decoded && decoded.All(IsLabelCharacter)
                : label.All(IsLabelCharacter)
        );

    /// <summary>The label that Punycode stands for; null when it stands for none, or for one that needed no code.</summary>
    private static string? Decode(string label)
    {
        try
        {
            var decoded = Names.GetUnicode(label);
            return decoded.StartsWith(Encoded, StringComparison.OrdinalIgnoreCase) ? null : decoded;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsLabelCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character)
        || character == '-'
        || (char.IsLetter(character) && char.IsAsciiLetter(FirstOf(LatinText.Fold(character.ToString(CultureInfo.InvariantCulture)))));

    private static char FirstOf(string text) => text.Length == 0 ? ' ' : text[0];
}
