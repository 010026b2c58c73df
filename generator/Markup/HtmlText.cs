using System.Buffers;
using System.Text;

namespace StaticMarche.Markup;

/// <summary>
/// Writes a value as HTML text or within a quoted attribute. Text without special characters is copied in one go.
/// Control characters other than tab and line ends have no place in HTML: they become U+FFFD.
/// </summary>
internal static class HtmlText
{
    private const string Controls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\u000C\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F";

    private static readonly SearchValues<char> InText = SearchValues.Create("&<>" + Controls);

    private static readonly SearchValues<char> InAttribute = SearchValues.Create("&<>\"'" + Controls);

    /// <summary>Between tags, in <c>title</c> and in <c>textarea</c>.</summary>
    public static void Write(PageBuffer buffer, ReadOnlySpan<char> text) => Write(buffer, text, InText);

    /// <summary>Within a quoted attribute, whichever its quotes.</summary>
    public static void WriteAttribute(PageBuffer buffer, ReadOnlySpan<char> text) => Write(buffer, text, InAttribute);

    /// <summary>For between tags.</summary>
    public static string Encode(string text) => Encode(text, InText);

    /// <summary>For within a quoted attribute.</summary>
    public static string EncodeAttribute(string text) => Encode(text, InAttribute);

    private static string Encode(string text, SearchValues<char> special)
    {
        if (!text.AsSpan().ContainsAny(special))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 32);
        foreach (var character in text)
        {
            if (special.Contains(character))
            {
                result.Append(Encoding.UTF8.GetString(Entity(character)));
            }
            else
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }

    private static void Write(PageBuffer buffer, ReadOnlySpan<char> text, SearchValues<char> special)
    {
        while (true)
        {
            var index = text.IndexOfAny(special);
            if (index < 0)
            {
                buffer.Append(text);
                return;
            }

            buffer.Append(text[..index]);
            buffer.Append(Entity(text[index]));
            text = text[(index + 1)..];
        }
    }

    private static ReadOnlySpan<byte> Entity(char character) =>
        character switch
        {
            '&' => "&amp;"u8,
            '<' => "&lt;"u8,
            '>' => "&gt;"u8,
            '"' => "&quot;"u8,
            '\'' => "&#39;"u8,
            _ => "\uFFFD"u8,
        };
}
