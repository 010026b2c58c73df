using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace StaticMarche.Markdown;

/// <summary>
/// The part of Markdown that is read: emphasis, lists, links and headings, where clearly meant. Everything else stays as it was typed
/// (docs/decisions/0023). Quotes, code, tables, HTML, underlined headings and definitions of links have no parser here.
/// </summary>
internal static class ProseGrammar
{
    /// <summary>Safe to share between threads.</summary>
    public static readonly MarkdownPipeline Pipeline = Create();

    private static MarkdownPipeline Create()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = 64 };
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange([new RuleParser(), new TitleParser(), Lists(), new ProseParagraphParser()]);
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([
            new HtmlEntityParser(),
            new LinkInlineParser(),
            new EscapeInlineParser(),
            new ProseEmphasisParser(),
            new AutolinkInlineParser(new AutolinkOptions { EnableHtmlParsing = false }),
            new KeptLineParser(),
        ]);
        return builder.Build();
    }

    private static ListBlockParser Lists()
    {
        var lists = new ListBlockParser();
        lists.ItemParsers.Clear();
        lists.ItemParsers.AddRange([new BulletParser(), new NumberParser()]);
        return lists;
    }
}
