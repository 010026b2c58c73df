using System.Text;

namespace StaticMarche.Rendering.Assets;

/// <summary>Takes out of a style sheet what browsers pass over: comments, line ends, spaces beside braces and semicolons. Strings stay as they are.</summary>
internal static class StyleSheet
{
    public static string Shorten(string css)
    {
        var result = new StringBuilder(css.Length);
        for (var i = 0; i < css.Length; i++)
        {
            var character = css[i];
            if (character is '"' or '\'')
            {
                var end = EndOfString(css, i);
                result.Append(css, i, end - i);
                i = end - 1;
            }
            else if (character == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? css.Length : end + 1;
                AppendSpace(result);
            }
            else if (char.IsWhiteSpace(character))
            {
                AppendSpace(result);
            }
            else
            {
                Append(result, character);
            }
        }

        return result.ToString().Trim();
    }

    private static int EndOfString(string css, int start)
    {
        var i = start + 1;
        while (i < css.Length && css[i] != css[start])
        {
            i += css[i] == '\\' ? 2 : 1;
        }

        return Math.Min(i + 1, css.Length);
    }

    private static void AppendSpace(StringBuilder result)
    {
        if (result.Length > 0 && result[^1] is not (' ' or '{' or '}' or ';' or ','))
        {
            result.Append(' ');
        }
    }

    private static void Append(StringBuilder result, char character)
    {
        if (character is '{' or '}' or ';' or ',' && result.Length > 0 && result[^1] == ' ')
        {
            result.Length--;
        }

        if (character == '}' && result.Length > 0 && result[^1] == ';')
        {
            result.Length--;
        }

        result.Append(character);
    }
}
