using System.Globalization;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticMarche.Markdown;

/// <summary>
/// A list of points has at least two, or stands within another. « + de 20 modèles », « - de 20 € », « - 20 % » say more and less, a dash
/// at the beginning of a line may be a sentence's own, and one star is a footnote. Word processors' bullets are read as what they are.
/// </summary>
internal sealed class BulletParser : ListItemParser
{
    private static readonly string[] Than = ["de ", "de\u00A0", "d'", "d’"];

    public BulletParser() => OpeningCharacters = ['-', '*', '•', '‣', '◦', '▪', '●', '·'];

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        var bullet = state.CurrentChar;
        result = new ListInfo(bullet);
        var item = state.Line.AsSpan()[1..];
        var isNext = pendingBulletType == bullet;
        var isMeant =
            !item.IsWhiteSpace()
            && (isNext || (!IsMoreOrLess(item) && (ListLines.IsInItem(state, pendingBulletType) || HasNext(state, bullet))));
        if (isMeant)
        {
            state.NextChar();
        }

        return isMeant;
    }

    private static bool HasNext(BlockProcessor state, char bullet)
    {
        foreach (var line in ListLines.Below(state))
        {
            var text = line.TrimStart();
            if (text.Length > 2 && text[0] == bullet && text[1] is ' ' or '\t')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMoreOrLess(ReadOnlySpan<char> item)
    {
        var text = item.TrimStart();
        foreach (var than in Than)
        {
            if (text.StartsWith(than, StringComparison.OrdinalIgnoreCase) && text[than.Length..].TrimStart() is [>= '0' and <= '9', ..])
            {
                return true;
            }
        }

        var unit = text.TrimStart("0123456789.,").TrimStart();
        return text is [>= '0' and <= '9', ..] && unit is ['%' or '€', ..];
    }
}

/// <summary>
/// Numbered points count from 1, and each is one more than that above: the page then shows the numbers that were typed. « 1998. Je quitte
/// l’usine. » is a sentence (CommonMark, list items; Automattic/jetpack#5385).
/// </summary>
internal sealed class NumberParser : NumberedListItemParser
{
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        var number = ListLines.NumberOf(state.Line.AsSpan());
        var isMeant =
            number is { } written
            && (
                pendingBulletType == '1'
                    ? Above(state, written)
                    : written.Number == 1 && (ListLines.IsInItem(state, pendingBulletType) || HasNext(state, written))
            );
        result = default;
        return isMeant && base.TryParse(state, pendingBulletType, out result);
    }

    private static bool HasNext(BlockProcessor state, ItemNumber first)
    {
        foreach (var line in ListLines.Below(state))
        {
            if (ListLines.NumberOf(line.TrimStart()) == first with { Number = first.Number + 1 })
            {
                return true;
            }
        }

        return false;
    }

    private static bool Above(BlockProcessor state, ItemNumber item)
    {
        var indent = ListLines.IndentOf(ListLines.Whole(state));
        foreach (var line in ListLines.Above(state))
        {
            if (ListLines.IndentOf(line) <= indent && ListLines.NumberOf(line.TrimStart()) is { } above)
            {
                return item == above with { Number = above.Number + 1 };
            }
        }

        return false;
    }
}

/// <param name="Number">As a person counts.</param>
/// <param name="Mark">The full stop or bracket behind it.</param>
internal readonly record struct ItemNumber(int Number, char Mark);

/// <summary>Looks at the lines around one that may be an item: a list shows only in several.</summary>
internal static class ListLines
{
    /// <summary>Items are near each other; a text of nothing but first items costs no more.</summary>
    private const int Near = 40;

    private const int MostDigits = 3;

    /// <summary>A first item within an item is a list of its own, however short.</summary>
    public static bool IsInItem(BlockProcessor state, char pendingBulletType) =>
        pendingBulletType == '\0' && state.CurrentContainer is ListItemBlock;

    public static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    /// <summary>The number that a line begins with, when a list may have it; « 01. » and « 1998. » it may not.</summary>
    public static ItemNumber? NumberOf(ReadOnlySpan<char> line)
    {
        var digits = line.Length - line.TrimStart("0123456789").Length;
        var isItem =
            digits is > 0 and <= MostDigits
            && line[0] != '0'
            && digits + 1 < line.Length
            && line[digits] is '.' or ')'
            && line[digits + 1] is ' ' or '\t'
            && !line[(digits + 1)..].IsWhiteSpace();
        return isItem ? new ItemNumber(int.Parse(line[..digits], CultureInfo.InvariantCulture), line[digits]) : null;
    }

    /// <summary>The line from its very beginning.</summary>
    public static string Whole(BlockProcessor state)
    {
        var (text, start) = (state.Line.Text, StartOf(state));
        return text[start..(state.Line.End + 1)];
    }

    /// <summary>The lines that may still belong to the same list, the next first.</summary>
    public static IEnumerable<string> Below(BlockProcessor state)
    {
        var (text, at, isBehindBlank) = (state.Line.Text, state.Line.End + 1, false);
        for (var count = 0; count < Near && at < text.Length; count++)
        {
            var end = text.IndexOf('\n', at + 1) is >= 0 and var found ? found : text.Length;
            var line = text[(at + 1)..end];
            at = end;
            var isBlank = string.IsNullOrWhiteSpace(line);
            if (!isBlank)
            {
                yield return line;
            }

            // What follows a blank line without indentation, and was no item, is a text of its own.
            if (isBehindBlank && (isBlank || IndentOf(line) == 0))
            {
                yield break;
            }

            isBehindBlank = isBlank;
        }
    }

    /// <summary>The lines before, the nearest first.</summary>
    public static IEnumerable<string> Above(BlockProcessor state)
    {
        var (text, end) = (state.Line.Text, StartOf(state) - 1);
        for (var count = 0; count < Near && end > 0; count++)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            yield return text[start..end];
            end = start - 1;
        }
    }

    private static int StartOf(BlockProcessor state) => state.Start == 0 ? 0 : state.Line.Text.LastIndexOf('\n', state.Start - 1) + 1;
}
