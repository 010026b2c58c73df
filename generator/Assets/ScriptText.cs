using System.Text;

namespace StaticMarche.Assets;

/// <summary>
/// Scripts as they are sent: without comments, and with the spaces and line ends that separate something. Nothing else changes, and what
/// would be read differently afterwards stays as it was written (docs/decisions/0009).
/// </summary>
internal static class ScriptText
{
    /// <summary>After these, or before those, a line end is only a space to JavaScript: no statement can end there.</summary>
    private const string GoesOn = "{;,([:?=&|";

    private const string Continues = "});],.?:&|=";

    public static string Shorten(string script)
    {
        if (ScriptSyntax.TryParse(script, out _) is not { } written)
        {
            return script;
        }

        var shorter = Join(script, written);
        return ScriptSyntax.TryParse(shorter, out _) is { } read && SaysTheSame(script, written, shorter, read) ? shorter : script;
    }

    private static string Join(string script, ScriptSyntax syntax)
    {
        var result = new StringBuilder(script.Length);
        var end = 0;
        foreach (var token in syntax.Tokens)
        {
            var (start, length) = token.GetOffsetAndLength(script.Length);
            if (result.Length > 0 && start > end)
            {
                result.Append(Between(result[^1], script.AsSpan(end, start - end), script[start]));
            }

            result.Append(script, start, length);
            end = start + length;
        }

        return result.Append('\n').ToString();
    }

    private static string Between(char before, ReadOnlySpan<char> gap, char after)
    {
        if (
            gap.ContainsAny('\n', '\r')
            && !GoesOn.Contains(before, StringComparison.Ordinal)
            && !Continues.Contains(after, StringComparison.Ordinal)
        )
        {
            return "\n";
        }

        return IsOfWord(before) && IsOfWord(after) || WouldJoin(before, after) ? " " : "";
    }

    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || character is '_' or '$' or '#' or '\\' || char.IsSurrogate(character);

    /// <summary><c>a + +b</c>, <c>a / /b/</c>, <c>a &lt; !--b</c>, and the point after a whole number.</summary>
    private static bool WouldJoin(char before, char after) =>
        (before, after) switch
        {
            ('+' or '-' or '/' or '<' or '!', '+' or '-' or '/' or '!') => true,
            _ => char.IsAsciiDigit(before) && after == '.',
        };

    private static bool SaysTheSame(string one, ScriptSyntax first, string other, ScriptSyntax second) =>
        first.Shape.SequenceEqual(second.Shape)
        && first.Tokens.Count == second.Tokens.Count
        && first.Tokens.Zip(second.Tokens).All(pair => one.AsSpan(pair.First).SequenceEqual(other.AsSpan(pair.Second)));

    private static ReadOnlySpan<char> AsSpan(this string text, Range range) => System.MemoryExtensions.AsSpan(text)[range];
}
