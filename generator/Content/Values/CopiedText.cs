using System.Globalization;
using System.Text;

namespace StaticMarche.Content.Values;

/// <summary>
/// A number, price or date as the eye reads it. What copying from contacts, messages and pages leaves around one (direction marks, soft
/// hyphens,
/// word joiners; woocommerce/woocommerce#68164) goes, every kind of space becomes a space, every kind of dash a hyphen.
/// </summary>
internal static class CopiedText
{
    private const char MinusSign = '\u2212';

    public static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            switch (char.GetUnicodeCategory(character))
            {
                case UnicodeCategory.Format:
                    break;
                case UnicodeCategory.SpaceSeparator:
                    result.Append(' ');
                    break;
                case UnicodeCategory.DashPunctuation:
                    result.Append('-');
                    break;
                default:
                    result.Append(character == MinusSign ? '-' : character);
                    break;
            }
        }

        return result.ToString().Trim();
    }
}
