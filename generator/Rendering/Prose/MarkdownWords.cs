using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticMarche.Rendering.Prose;

/// <summary>Takes the words out of a parsed text.</summary>
internal static class MarkdownWords
{
    public static string Of(MarkdownDocument document)
    {
        var words = new StringBuilder();
        Add(words, document);
        return words.ToString().Trim();
    }

    public static string Of(Inline inline)
    {
        var words = new StringBuilder();
        Add(words, inline);
        return words.ToString();
    }

    /// <summary>What a piece without children of its own, or an unfinished mark, shows as text.</summary>
    public static string OfLeaf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => "\n",
        DelimiterInline delimiter => delimiter.ToLiteral(),
        _ => "",
    };

    private static void Add(StringBuilder words, Block block)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Add(words, child);
                }

                break;
            case LeafBlock { Inline: { FirstChild: not null } inline }:
                Add(words, inline);
                words.Append('\n');
                break;
            case CodeBlock code:
                words.Append(code.Lines.ToString()).Append('\n');
                break;
            default:
                break;
        }
    }

    private static void Add(StringBuilder words, Inline inline)
    {
        words.Append(OfLeaf(inline));
        if (inline is ContainerInline container)
        {
            foreach (var child in container)
            {
                Add(words, child);
            }
        }
    }
}
