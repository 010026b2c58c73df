namespace StaticMarche.Assets;

/// <summary>
/// The words and signs of a style sheet, as far as it takes to shorten it and to find what it loads (CSS Syntax Level 3, 4).
/// </summary>
internal static class StyleTokens
{
    public static IReadOnlyList<StyleToken> Of(string css)
    {
        var tokens = new List<StyleToken>();
        for (var i = 0; i < css.Length; i = tokens[^1].End)
        {
            tokens.Add(At(css, i));
        }

        return tokens;
    }

    private static StyleToken At(string css, int start) =>
        css[start] switch
        {
            '/' when css.AsSpan(start).StartsWith("/*") => Comment(css, start),
            '"' or '\'' => Text(css, start),
            '@' when IsOfName(css, start + 1) => new(StyleTokenKind.AtWord, start, EndOfName(css, start + 1), true),
            var sign when char.IsWhiteSpace(sign) => new(StyleTokenKind.Space, start, EndOfSpace(css, start), true),
            _ when IsOfName(css, start) => Name(css, start),
            _ => new(StyleTokenKind.Sign, start, start + 1, true),
        };

    private static StyleToken Comment(string css, int start)
    {
        var end = css.IndexOf("*/", start + 2, StringComparison.Ordinal);
        return new(StyleTokenKind.Comment, start, end < 0 ? css.Length : end + 2, end >= 0);
    }

    /// <summary>A string ends with its line, whether or not it was closed.</summary>
    private static StyleToken Text(string css, int start)
    {
        for (var i = start + 1; i < css.Length && css[i] != '\n'; i++)
        {
            if (css[i] == css[start])
            {
                return new(StyleTokenKind.Text, start, i + 1, true);
            }

            i += css[i] == '\\' ? 1 : 0;
        }

        var end = css.IndexOf('\n', start);
        return new(StyleTokenKind.Text, start, end < 0 ? css.Length : end, false);
    }

    /// <summary>A word; with a bracket after it a function; and <c>url(</c> without quotes is one token with its address.</summary>
    private static StyleToken Name(string css, int start)
    {
        var end = EndOfName(css, start);
        if (end == css.Length || css[end] != '(')
        {
            return new(StyleTokenKind.Word, start, end, true);
        }

        var inside = EndOfSpace(css, end + 1);
        if (
            !css.AsSpan(start, end - start).Equals("url", StringComparison.OrdinalIgnoreCase)
            || (inside < css.Length && css[inside] is '"' or '\'')
        )
        {
            return new(StyleTokenKind.Function, start, end + 1, true);
        }

        var close = css.IndexOf(')', inside);
        return new(StyleTokenKind.Url, start, close < 0 ? css.Length : close + 1, close >= 0);
    }

    private static int EndOfName(string css, int i)
    {
        while (IsOfName(css, i))
        {
            i += css[i] == '\\' ? 2 : 1;
        }

        return Math.Min(i, css.Length);
    }

    private static int EndOfSpace(string css, int i)
    {
        while (i < css.Length && char.IsWhiteSpace(css[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsOfName(string css, int i) =>
        i < css.Length && (char.IsAsciiLetterOrDigit(css[i]) || css[i] is '-' or '_' or '\\' || css[i] > 127);
}

internal enum StyleTokenKind
{
    Space,
    Comment,
    Text,
    Url,

    /// <summary>With its opening bracket.</summary>
    Function,
    AtWord,
    Word,
    Sign,
}

/// <param name="IsClosed">False for a string, a comment or an address without its end.</param>
internal readonly record struct StyleToken(StyleTokenKind Kind, int Start, int End, bool IsClosed)
{
    public ReadOnlySpan<char> In(string css) => css.AsSpan(Start, End - Start);
}
