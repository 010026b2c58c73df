using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticMarche.Markdown;

/// <summary>
/// A line of nothing but three or more dashes, stars or low lines is the line that it looks like, also right under a text (CommonMark makes
/// that text a heading).
/// </summary>
internal sealed class RuleParser : BlockParser
{
    private const int FewestSigns = 3;

    public RuleParser() => OpeningCharacters = ['-', '*', '_'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (processor.IsCodeIndent || line.ContainsAnyExcept(line[0], ' ', '\t') || line.Count(line[0]) < FewestSigns)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(
            new ThematicBreakBlock(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) }
        );
        return BlockState.BreakDiscard;
    }
}

/// <summary>
/// A heading is a <c>##</c> with words behind it. A single <c>#</c> is one only before a letter, and not among hashtags: « # 1 des ventes
/// » and « # fait main # local » are texts.
/// </summary>
internal sealed class TitleParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        IsMeant(processor.Line.AsSpan()) ? base.TryOpen(processor) : BlockState.None;

    private static bool IsMeant(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart('#');
        var level = line.Length - rest.Length;
        var words = rest.Trim([' ', '\t', '#']);
        return rest is [' ' or '\t', ..]
            && HasWord(words)
            && (level > 1 || (char.IsLetter(words[0]) && !words.Contains(" #", StringComparison.Ordinal)));
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A paragraph that remembers whether its lines were ended on purpose.</summary>
internal sealed class ProseParagraph(BlockParser parser) : ParagraphBlock(parser)
{
    public bool KeepsLines { get; set; }
}

/// <summary>
/// Paragraphs, without what Markdown takes out of them: « [Important]: fermé » is no definition of a link, and no line underlines the one
/// above.
/// </summary>
internal sealed class ProseParagraphParser : ParagraphBlockParser
{
    public ProseParagraphParser() => ParseSetextHeadings = false;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(
            new ProseParagraph(this) { Column = processor.Column, Span = new SourceSpan(processor.Line.Start, processor.Line.End) }
        );
        return BlockState.Continue;
    }

    /// <summary>In place of the parser's own, which would look for definitions.</summary>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ProseParagraph { Lines: { Count: > 0 } lines } paragraph)
        {
            return block is not ProseParagraph;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            lines.Lines[i].Slice.TrimStart();
        }

        lines.Lines[lines.Count - 1].Slice.TrimEnd();
        paragraph.KeepsLines = KeptLines.AreMeant([.. lines.Lines.Take(lines.Count).Select(line => line.Slice.ToString())]);
        return true;
    }
}
