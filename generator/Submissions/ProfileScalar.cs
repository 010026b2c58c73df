using StaticMarche.Content.Yaml;

namespace StaticMarche.Submissions;

/// <summary>
/// One value as it stands in a profile: bare where nothing could be taken for YAML, a block for lines, else between quotes.
/// </summary>
internal static class ProfileScalar
{
    /// <summary>A longer text is easier to read between quotes, since it ends there.</summary>
    private const int LongestBare = 100;

    /// <param name="value">Text without control characters but line end and tab.</param>
    /// <param name="indent">Where the lines of a block begin.</param>
    public static string Of(string value, int indent) => IsBlock(value) ? Block(value, indent) : Inline(value);

    public static string Inline(string value) =>
        IsBare(value)
            ? value
            : YamlText.Quoted(value).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    /// <summary>Bare, and without what ends a value between brackets.</summary>
    public static bool IsWord(string value) => IsBare(value) && value.All(sign => char.IsLetterOrDigit(sign) || sign is '-' or ' ' or '_');

    private static bool IsBare(string value) =>
        value.Length is > 0 and <= LongestBare
        && value != "null"
        && (char.IsLetter(value[0]) || IsNumberOrDay(value))
        && !char.IsWhiteSpace(value[^1])
        && !value.AsSpan().ContainsAny("\n\t\":[]{}“”„‘«»".AsSpan())
        && !value.Contains(" #", StringComparison.Ordinal);

    /// <summary>Digits that begin with a zero, and as many as a SIRET has, stay between quotes, as the schema advises.</summary>
    private static bool IsNumberOrDay(string value) =>
        value.Length <= "2026-12-01".Length
        && value[0] is >= '1' and <= '9'
        && char.IsAsciiDigit(value[^1])
        && value.All(sign => char.IsAsciiDigit(sign) || sign is '.' or ',' or '-');

    /// <summary>Several lines, none of which has spaces at its end, or at its start where they would count as indentation.</summary>
    private static bool IsBlock(string value) =>
        value.Contains('\n', StringComparison.Ordinal)
        && !value.Contains('\t', StringComparison.Ordinal)
        && !char.IsWhiteSpace(value[0])
        && value[^1] != '\n'
        && value.Split('\n').All(line => line.Length == 0 || !char.IsWhiteSpace(line[^1]));

    private static string Block(string value, int indent)
    {
        var start = new string(' ', indent);
        return "|-\n" + string.Join('\n', value.Split('\n').Select(line => line.Length == 0 ? "" : start + line));
    }
}
