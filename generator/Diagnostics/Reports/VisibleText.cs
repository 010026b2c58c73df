using System.Globalization;
using System.Text;

namespace StaticMarche.Diagnostics.Reports;

/// <summary>
/// Text of a maker as a reader may safely see it: what is invisible or steers a terminal or a log is written out
/// (<c>\n</c>, <c>\u001B</c>), one visible piece per character as a person counts them.
/// </summary>
internal static class VisibleText
{
    /// <summary>
    /// Values quoted in a message are cut here. The longest description is shorter, so that a remedy can be copied; where it can't, the
    /// report says so.
    /// </summary>
    public const int MaxQuotedLength = 2_500;

    /// <summary>
    /// The longest emoji of everyday use, a family of four, has 11 units; longer ones are stacks of marks made to overflow.
    /// </summary>
    private const int MaxClusterLength = 16;

    /// <summary>One unit may be shown as \uFFFF; a code point of two, as \U0010FFFF.</summary>
    private const int MaxEscape = 6;

    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>A value to quote in a message.</summary>
    public static string Quote(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var piece in Pieces(text))
        {
            if (result.Length + piece.Text.Length > MaxQuotedLength)
            {
                return result.Append('…').ToString();
            }

            result.Append(piece.Text);
        }

        return result.ToString();
    }

    /// <summary>Whether <see cref="Quote"/> shows less than the whole.</summary>
    public static bool IsCut(string text) => text.Length > MaxQuotedLength / MaxEscape && Quote(text) is [.., '…'] && text[^1] != '…';

    /// <summary>
    /// The text cut into what a reader counts as one character, each with its place in the original and its width in terminal cells.
    /// </summary>
    public static IEnumerable<Piece> Pieces(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var length = StringInfo.GetNextTextElementLength(text, start);
            var shown = Show(text, start, length);
            yield return new Piece(start, length, shown, DisplayWidth.Of(shown));
            start += length;
        }
    }

    private static string Show(string text, int start, int length)
    {
        if (length == 1 && text[start] is >= ' ' and <= '~')
        {
            // GitHub's log still obeys the old form of its commands, "##[", anywhere in a line.
            return text[start] == '[' && start >= 2 && text[start - 1] == '#' && text[start - 2] == '#' ? "\\[" : text[start].ToString();
        }

        var cluster = text.AsSpan(start, Math.Min(length, MaxClusterLength));
        var result = new StringBuilder(cluster.Length);
        for (var i = 0; i < cluster.Length; )
        {
            var status = Rune.DecodeFromUtf16(cluster[i..], out var rune, out var consumed);
            var joins = cluster[i] == ZeroWidthJoiner && i > 0 && i + 1 < cluster.Length;
            if (status == System.Buffers.OperationStatus.Done && (joins || IsVisible(rune)))
            {
                result.Append(rune.ToString());
            }
            else
            {
                AppendEscaped(result, consumed == 2 ? rune.Value : cluster[i]);
            }

            i += consumed;
        }

        return length > MaxClusterLength ? result.Append('…').ToString() : result.ToString();
    }

    private static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.Surrogate
            );

    private static void AppendEscaped(StringBuilder result, int value)
    {
        var escaped = value switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            <= 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"\\u{value:X4}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"\\U{value:X8}"),
        };
        result.Append(escaped);
    }

    /// <summary>
    /// One character as a person counts them: where it lies in the original, what is shown for it, how many cells that takes.
    /// </summary>
    internal readonly record struct Piece(int Start, int Length, string Text, int Width);
}
