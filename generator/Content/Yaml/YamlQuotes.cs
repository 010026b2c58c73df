using System.Buffers;

namespace StaticMarche.Content.Yaml;

/// <summary>Puts quotes around a text so that YAML takes it as it reads, in the form that is easiest to type.</summary>
internal static class YamlQuotes
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]{},\t\n");

    public static string Around(string text) =>
        text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{text}\"";

    /// <summary>The text as it is where YAML takes it as it reads, alone or between brackets; otherwise between quotes.</summary>
    public static string WhereNeeded(string text) =>
        text.Length > 0
        && (char.IsLetterOrDigit(text[0]) || text[0] is '…' or '«' or '+' or '/' or '(')
        && !text.AsSpan().ContainsAny(Signs)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && text[^1] is not (':' or ' ')
            ? text
            : Around(text);

    /// <summary>The text between quotes that stop too early: "L'atelier "du" Clain" becomes "L'atelier « du » Clain".</summary>
    public static string Repair(string quoted)
    {
        var mark = quoted[0];
        var end = quoted.LastIndexOf(mark);
        var (inner, rest) = (quoted[1..end], quoted[(end + 1)..]);
        if (mark == '\'')
        {
            return Around(inner.Replace("''", "'", StringComparison.Ordinal) + rest);
        }

        var parts = (inner + rest).Split('"');
        return parts.Length % 2 == 0
            ? Around(inner + rest)
            : $"\"{string.Concat(parts.Select((part, i) => i == 0 ? part : i % 2 == 1 ? "«\u00A0" + part : "\u00A0»" + part))}\"";
    }

    /// <summary>Where the quote that a text begins with is closed; -1 when it is not.</summary>
    public static int EndOf(string text)
    {
        var mark = text[0];
        for (var i = 1; i < text.Length; i++)
        {
            if (mark == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == mark)
            {
                if (mark == '"' || i + 1 >= text.Length || text[i + 1] != mark)
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}
