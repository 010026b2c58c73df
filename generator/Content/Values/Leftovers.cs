using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticMarche.Content.Values;

/// <param name="Index">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Mended">The text around it as it was before; null when that can't be known.</param>
internal readonly record struct Leftover(int Index, int Length, string? Mended);

/// <summary>
/// Finds remains of a wrong encoding or escaping in a text: <c>Ã©</c>, <c>&amp;#39;</c>, <c>\u00e9</c>,
/// <c>%C3%A9</c>, <c>=C3=A9</c>, the sign for a lost letter.
/// </summary>
internal static partial class Leftovers
{
    /// <summary>One of these is in every leftover; most texts have none.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("ÂÃÄÅâð√≈&\\%=\uFFFD");

    private const char Lost = '\uFFFD';

    /// <summary>A whole text is shown mended; of a longer one, the word.</summary>
    private const int MaxWhole = 80;

    public static Leftover? Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
        {
            return null;
        }

        var first = Patterns().Matches(text).FirstOrDefault(match => IsLeftover(text, match));
        return first is null ? null : new Leftover(first.Index, first.Length, MendAround(text, first));
    }

    private static string? MendAround(string text, Match match)
    {
        if (match.Value[0] == Lost)
        {
            return null;
        }

        var whole = text.Length <= MaxWhole && !text.Contains('\n', StringComparison.Ordinal);
        var start = whole ? 0 : text.LastIndexOfAny([' ', '\n'], match.Index) + 1;
        var end =
            whole ? text.Length
            : text.IndexOfAny([' ', '\n'], match.Index + match.Length) is >= 0 and var space ? space
            : text.Length;
        return Mend(text[start..end]);
    }

    private static string Mend(string text) =>
        Patterns().Replace(text, match => IsLeftover(text, match) ? Decode(match.Value) ?? match.Value : match.Value).Trim();

    /// <summary>Part of an address on the web it may be: there escapes are at home.</summary>
    private static bool IsLeftover(string text, Match match)
    {
        var word = text.LastIndexOfAny([' ', '\n', '(', '<'], match.Index) + 1;
        return !text.AsSpan(word, match.Index - word).Contains("://", StringComparison.Ordinal) && Decode(match.Value) is not null;
    }

    /// <summary>Null when it is none after all.</summary>
    private static string? Decode(string piece) =>
        piece[0] switch
        {
            Lost => "",
            'Ã' when piece is "Ã" or "Ã " => "à",
            '&' => WebUtility.HtmlDecode(piece) is { } sign && sign != piece
                ? sign == "\u00AD"
                    ? ""
                    : sign
                : null,
            '\\' when piece[1] is 'u' or 'U' => ((char)Convert.ToInt32(piece[2..], 16)).ToString(),
            '\\' => piece[1..],
            '%' or '=' => OfBytes(Convert.FromHexString(piece.Replace(piece[..1], "", StringComparison.Ordinal))),
            _ => OfBytes(OldCodePages.BytesOf(piece)),
        };

    private static string? OfBytes(byte[]? bytes)
    {
        if (bytes is null || bytes.Length == 0)
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains(Lost, StringComparison.Ordinal) || text.Any(char.IsControl) ? null : text;
    }

    /// <summary>The characters that Windows-1252 shows for the second and later bytes of a letter in UTF-8.</summary>
    private const string Rest = "[\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    private const string MacRest = "[ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø]";

    /// <summary>Escapes of addresses and mails behind a letter only: « 50%de remise » and « a=12 » are texts.</summary>
    [GeneratedRegex(
        "\uFFFD+|&(?:#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8}[0-9]{0,2});|\\\\(?:[uU][0-9a-fA-F]{4}|['\"])"
            + "|(?<=\\p{L})(?:%[0-9a-fA-F]{2})+|(?<=\\p{L})(?:=[0-9A-F]{2}){2,}"
            + "|[√≈]"
            + MacRest
            + "|[ÂÃÄÅ]"
            + Rest
            + "|Ã ?(?= )|â"
            + Rest
            + "{2}|ð"
            + Rest
            + "{3}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Patterns();
}
