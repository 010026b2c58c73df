using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticMarche.Markdown;

/// <summary>
/// Emphasis as French prose writes it. A mark opens before a word and not behind one, so that « 30*40*2 » stays; it closes behind a word
/// or a closing sign, also where a letter follows: <c>**« Trésors »**d’argile</c> (GFM flanking rules refuse that, and take the first;
/// ZeroK-RTS/Zero-K-Infrastructure#883).
/// </summary>
internal sealed class ProseEmphasisParser : EmphasisInlineParser
{
    private const int MostMarks = 3;

    private const string Opening = "([{«“„‘‹<";

    private const string Closing = ")]}»”’›>,.;:!?…%";

    private readonly record struct Run(char Sign, int Count, char Before, char After);

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (sign, before, start) = (slice.CurrentChar, slice.PeekCharExtra(-1), slice.Start);
        if (before == sign && slice.PeekCharExtra(-2) != '\\')
        {
            return false;
        }

        var count = 1;
        while (slice.NextChar() == sign)
        {
            count++;
        }

        var type = TypeOf(new Run(sign, count, before, slice.CurrentChar));
        if (type == DelimiterType.Undefined || count > MostMarks)
        {
            return false;
        }

        processor.Inline = new EmphasisDelimiterInline(this, EmphasisDescriptors.First(descriptor => descriptor.Character == sign))
        {
            DelimiterCount = count,
            Type = type,
            Content = new StringSlice(slice.Text, start, slice.Start - 1),
            Span = new SourceSpan(processor.GetSourcePosition(start), processor.GetSourcePosition(slice.Start - 1)),
        };
        return true;
    }

    private static DelimiterType TypeOf(Run run) =>
        (CanOpen(run) ? DelimiterType.Open : DelimiterType.Undefined) | (CanClose(run) ? DelimiterType.Close : DelimiterType.Undefined);

    /// <summary>Two stars may begin within a word, as in <c>por**celaine**</c>: nobody multiplies by them.</summary>
    private static bool CanOpen(Run run) =>
        !IsGap(run.After)
        && !Closing.Contains(run.After, StringComparison.Ordinal)
        && (!char.IsLetterOrDigit(run.Before) || (run is { Sign: '*', Count: 2 } && char.IsLetter(run.Before) && char.IsLetter(run.After)));

    private static bool CanClose(Run run) =>
        !IsGap(run.Before)
        && !Opening.Contains(run.Before, StringComparison.Ordinal)
        && (!char.IsLetterOrDigit(run.After) || (run.Sign == '*' && !(char.IsDigit(run.Before) && char.IsDigit(run.After))));

    private static bool IsGap(char character) => character == '\0' || char.IsWhiteSpace(character);
}
