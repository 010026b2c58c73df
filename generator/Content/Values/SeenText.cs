using System.Globalization;
using System.Text;

namespace StaticMarche.Content.Values;

/// <summary>
/// A text as the eye reads it: accented letters composed, hyphens and spaces of other widths as the ordinary ones, and without what is
/// invisible and changes nothing that is seen. Contacts, web pages and word processors put such characters around what people copy
/// (woocommerce/woocommerce#68164). Every value of a file passes here, so that no kind of value is forgotten; what is left for
/// <see cref="HiddenCharacter"/> turns the text around or is no text (docs/decisions/0024).
/// </summary>
internal static class SeenText
{
    private const char NoBreak = '\u00A0';
    private const char MinusSign = '\u2212';

    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > NoBreak && IsOdd(text[i]))
            {
                return LatinText.Compose(Rebuild(text));
            }
        }

        return LatinText.Compose(text);
    }

    /// <summary>
    /// As a keyboard types a number, price, hour or address: every kind of space as a space, every kind of dash as a hyphen.
    /// </summary>
    public static string AsTyped(string text) => string.Concat(Of(text).Select(OnKeyboard)).Trim();

    private static char OnKeyboard(char character) =>
        char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.DashPunctuation => '-',
            _ => character == MinusSign ? '-' : character,
        };

    /// <summary>A quick check for characters that may have to change. Nearly all texts have none.</summary>
    private static bool IsOdd(char character) =>
        character
            is '\u00AD'
                or '\u034F'
                or '\u061C'
                or '\u1680'
                or '\u180E'
                or '\u3000'
                or '\uFEFF'
                or (>= '\u2000' and <= '\u206F' and not (>= '\u2012' and <= '\u2027') and not '\u202F')
                or (>= '\uFE00' and <= '\uFE0F')
                or '\uDB40';

    private static string Rebuild(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            var code = length == 2 ? char.ConvertToUtf32(text, i) : text[i];
            if (HiddenCharacter.IsIdle(text, i, code))
            {
                i += length - 1;
                continue;
            }

            result.Append(Plain(text[i]));
            if (length == 2)
            {
                result.Append(text[++i]);
            }
        }

        return result.ToString();
    }

    private static char Plain(char character) =>
        character switch
        {
            '\u2010' or '\u2011' => '-',
            '\u2007' => NoBreak,
            '\u1680' or (>= '\u2000' and <= '\u200A') or '\u205F' or '\u3000' => ' ',
            _ => character,
        };
}
