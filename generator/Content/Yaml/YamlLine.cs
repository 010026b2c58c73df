namespace StaticMarche.Content.Yaml;

/// <summary>
/// One line of fields taken apart as a person reads it, whether or not it is good YAML: indentation, dash of a list, name, separator,
/// value.
/// Only for explaining what stopped the parser.
/// </summary>
internal sealed record YamlLine
{
    /// <summary>Spaces of every kind, and tabs.</summary>
    public required string Indent { get; init; }

    /// <summary>
    /// <c>"- "</c>, or one of the longer dashes that word processors put in its place; empty when the line is not an item.
    /// </summary>
    public required string Dash { get; init; }

    /// <summary>A word that can be a field's name; empty when the line has none.</summary>
    public required string Key { get; init; }

    /// <summary>The characters between name and value, spaces included: <c>": "</c>, <c>" = "</c>, <c>":"</c>.</summary>
    public required string Separator { get; init; }

    /// <summary>The rest, without spaces at its end.</summary>
    public required string Value { get; init; }

    /// <summary>Where the value begins, in characters from the line's start.</summary>
    public int ValueStart => Indent.Length + Dash.Length + Key.Length + Separator.Length;

    /// <summary>The line with another value, its separator put right: whole, since people copy it from the message.</summary>
    public string With(string value) => $"{CleanStart}{(Key.Length > 0 ? Key + ": " : "")}{value}";

    /// <summary>Indentation and dash as they should be typed.</summary>
    private string CleanStart => new string(' ', Indent.Length) + (Dash.Length > 0 ? "- " : "");

    public static YamlLine Parse(string line)
    {
        var text = line.TrimEnd();
        var indent = text.Length - text.TrimStart().Length;
        var dash = DashLength(text.AsSpan(indent));
        var start = indent + dash;
        var key = KeyLength(text.AsSpan(start));
        var separator = key == 0 ? 0 : SeparatorLength(text.AsSpan(start + key));
        if (separator == 0)
        {
            key = 0;
        }

        return new YamlLine
        {
            Indent = text[..indent],
            Dash = text.Substring(indent, dash),
            Key = text.Substring(start, key),
            Separator = text.Substring(start + key, separator),
            Value = text[(start + key + separator)..],
        };
    }

    private static int DashLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('-' or '–' or '—' or '−' or '‐' or '‑' or '•' or '·'))
        {
            return 0;
        }

        var spaces = text[1..].Length - text[1..].TrimStart().Length;
        var isNegativeNumber = text[0] == '-' && spaces == 0 && text.Length > 1 && !char.IsLetter(text[1]);
        return isNegativeNumber ? 0 : 1 + spaces;
    }

    private static int KeyLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '_'))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(text[0]) ? length : 0;
    }

    /// <summary>
    /// A colon or an equals sign with spaces around it; nothing when the word is only the first of a text, or of an address such as
    /// https://.
    /// </summary>
    private static int SeparatorLength(ReadOnlySpan<char> text)
    {
        var before = text.Length - text.TrimStart().Length;
        if (before == text.Length || text[before] is not (':' or '=' or '：'))
        {
            return 0;
        }

        var after = text[(before + 1)..];
        return after.StartsWith("//", StringComparison.Ordinal) ? 0 : before + 1 + after.Length - after.TrimStart().Length;
    }
}
