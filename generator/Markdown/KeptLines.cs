using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace StaticMarche.Markdown;

/// <summary>
/// Whether the lines of a paragraph were ended by somebody or by a program. Hours and addresses are typed line by line; an editor breaks
/// a line only where the next word would not fit, and the next line goes on in the middle of a sentence.
/// </summary>
internal static class KeptLines
{
    /// <summary>The narrowest at which editors and mail programs break lines.</summary>
    private const int NarrowestEditor = 72;

    public static bool AreMeant(IReadOnlyList<string> lines)
    {
        var widest = Math.Max(NarrowestEditor, lines.Max(line => line.TrimEnd().Length));
        var goesOn = false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var next = lines[i + 1];
            if (!IsMarked(lines[i]) && lines[i].TrimEnd().Length + 1 + FirstWord(next) <= widest)
            {
                return true;
            }

            goesOn |= next.Length > 0 && char.IsLower(next[0]);
        }

        return lines.Count > 1 && !goesOn;
    }

    /// <summary>Two spaces or a backslash at its end: a line of its own whatever the others are.</summary>
    private static bool IsMarked(string line) => line.EndsWith("  ", StringComparison.Ordinal) || line.EndsWith('\\');

    private static int FirstWord(string line) => line.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? space : line.Length;
}

/// <summary>Line ends: hard in a paragraph whose lines are meant.</summary>
internal sealed class KeptLineParser : LineBreakInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        if (processor is { Block: ProseParagraph { KeepsLines: true }, Inline: LineBreakInline line })
        {
            line.IsHard = true;
        }

        return true;
    }
}
