using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticMarche.Markup;

namespace StaticMarche.Markdown;

/// <summary>Writes a parsed text as HTML: only the elements named here, no attribute but a checked <c>href</c>, all text encoded.</summary>
internal sealed class MarkdownHtml(LinkPolicy links)
{
    /// <summary>Deeper emphasis is none.</summary>
    private const int MaxEmphasis = 6;

    private readonly StringBuilder _html = new();
    private bool _isInLink;

    public string Write(MarkdownDocument document)
    {
        WriteBlocks(document, 0);
        return _html.ToString();
    }

    private void WriteBlocks(ContainerBlock container, int depth)
    {
        foreach (var block in container)
        {
            WriteBlock(block, depth);
        }
    }

    private void WriteBlock(Block block, int depth)
    {
        switch (block)
        {
            case HeadingBlock { Inline: not null } heading when depth == 0:
                // The page has its own first-level heading, and its outline goes no deeper than three.
                WriteLeaf(heading.Level <= 2 ? "h2" : "h3", heading);
                break;
            case HeadingBlock { Inline: not null } heading:
                WriteLeaf("p", heading, MarkdownWords.MarkOf(heading));
                break;
            case ListBlock list:
                WriteList(list, depth);
                break;
            case ContainerBlock container:
                WriteBlocks(container, depth + 1);
                break;
            case LeafBlock { Inline: not null } leaf:
                WriteLeaf("p", leaf);
                break;
            case ThematicBreakBlock:
                _html.Append("<hr>\n");
                break;
            default:
                break;
        }
    }

    private void WriteList(ListBlock list, int depth)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        _html.Append('<').Append(name).Append(">\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            _html.Append("<li>");
            WriteItem(item, list.IsLoose, depth);
            _html.Append("</li>\n");
        }

        _html.Append("</").Append(name).Append(">\n");
    }

    /// <summary>The text of a tight item stands in no paragraph.</summary>
    private void WriteItem(ListItemBlock item, bool isLoose, int depth)
    {
        foreach (var block in item)
        {
            if (!isLoose && block is ParagraphBlock { Inline: { } inline })
            {
                WriteInlines(inline, 0);
            }
            else
            {
                WriteBlock(block, depth + 1);
            }
        }
    }

    private void WriteLeaf(string name, LeafBlock leaf, string mark = "")
    {
        var start = _html.Length;
        _html.Append(mark);
        WriteInlines(leaf.Inline!, 0);
        var content = _html.ToString(start, _html.Length - start).Trim();
        _html.Length = start;
        WriteElement(name, content);
    }

    private void WriteElement(string name, string content)
    {
        if (content.Length > 0)
        {
            _html.Append('<').Append(name).Append('>').Append(content).Append("</").Append(name).Append(">\n");
        }
    }

    private void WriteInlines(ContainerInline container, int depth)
    {
        foreach (var inline in container)
        {
            WriteInline(inline, depth);
        }
    }

    private void WriteInline(Inline inline, int depth)
    {
        switch (inline)
        {
            case LineBreakInline lineBreak:
                _html.Append(lineBreak.IsHard ? "<br>\n" : "\n");
                break;
            case AutolinkInline link:
                WriteLink(MarkdownWords.AddressOf(link), () => _html.Append(HtmlText.Encode(MarkdownWords.OfLeaf(link))));
                break;
            case LinkInline link:
                WriteLink(link, depth);
                break;
            case EmphasisInline emphasis when depth < MaxEmphasis:
                WriteEmphasis(emphasis, depth);
                break;
            case ContainerInline or LeafInline:
                _html.Append(HtmlText.Encode(MarkdownWords.OfLeaf(inline)));
                if (inline is ContainerInline container)
                {
                    WriteInlines(container, depth + 1);
                }

                break;
            default:
                break;
        }
    }

    private void WriteEmphasis(EmphasisInline emphasis, int depth)
    {
        var name = emphasis.DelimiterCount == 2 ? "strong" : "em";
        _html.Append('<').Append(name).Append('>');
        WriteInlines(emphasis, depth + 1);
        _html.Append("</").Append(name).Append('>');
    }

    /// <summary>Writes a link; one that may not be published is written as the text that was typed.</summary>
    private void WriteLink(LinkInline link, int depth)
    {
        if (MarkdownWords.IsLink(link))
        {
            WriteLink(link.Url!, () => WriteInlines(link, depth + 1));
            _html.Append(HtmlText.Encode(MarkdownWords.TitleOf(link)));
            return;
        }

        var (open, close) = MarkdownWords.MarksOf(link);
        _html.Append(open);
        WriteInlines(link, depth + 1);
        _html.Append(HtmlText.Encode(close));
    }

    private void WriteLink(string address, Action writeText)
    {
        if (_isInLink || links.Attributes(address) is not { } attributes)
        {
            writeText();
            return;
        }

        _isInLink = true;
        _html.Append("<a ").Append(attributes).Append('>');
        writeText();
        _html.Append("</a>");
        _isInLink = false;
    }
}
