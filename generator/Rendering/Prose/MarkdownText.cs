using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticMarche.Rendering.Escaping;

namespace StaticMarche.Rendering.Prose;

/// <summary>
/// A text in the small Markdown that vendors and editors write: paragraphs, emphasis, lists, links, headings of the second and third
/// level. Anything else shows as text. A text beyond <see cref="MarkdownBounds"/> shows as plain paragraphs.
/// </summary>
internal sealed class MarkdownText
{
    private static readonly MarkdownPipeline Grammar = CreateGrammar();

    private readonly string _source;
    private readonly MarkdownDocument? _document;

    private MarkdownText(string source, MarkdownDocument? document)
    {
        _source = source;
        _document = document;
    }

    public static MarkdownText Parse(string source) =>
        new(source, MarkdownBounds.Allow(source) ? TryParse(source) : null);

    public Html ToHtml(LinkPolicy links) =>
        Html.Trusted(_document is null ? HtmlOfParagraphs(_source) : new MarkdownHtml(links).Write(_document));

    /// <summary>The words alone: paragraphs and items one per line.</summary>
    public string ToPlainText() => _document is null ? string.Join('\n', Paragraphs(_source)) : MarkdownWords.Of(_document);

    /// <summary>Where its links lead, as they are written; an address is not yet checked in any way.</summary>
    public IEnumerable<string> Links => (_document?.Descendants() ?? [])
        .Select(each => each switch
        {
            LinkInline { IsImage: false } link => link.Url,
            AutolinkInline { IsEmail: false } link => link.Url,
            _ => null,
        })
        .OfType<string>();

    /// <summary>The words on one line, for a description or a list; cut between words, with an ellipsis, when longer than <paramref name="length"/>.</summary>
    public string Excerpt(int length) => Excerpts.Cut(ToPlainText(), length);

    /// <summary>Only what we show is parsed at all; the rest, such as HTML and tables, stays text. Safe to share between threads.</summary>
    private static MarkdownPipeline CreateGrammar()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = 64 };
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange(
        [
            new ThematicBreakParser(), new HeadingBlockParser(), new QuoteBlockParser(), new ListBlockParser(), new FencedCodeBlockParser(), new ParagraphBlockParser(),
        ]);
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange(
        [
            new HtmlEntityParser(), new LinkInlineParser(), new EscapeInlineParser(), new EmphasisInlineParser(), new CodeInlineParser(),
            new AutolinkInlineParser(new AutolinkOptions { EnableHtmlParsing = false }), new LineBreakInlineParser(),
        ]);
        return builder.Build();
    }

    private static MarkdownDocument? TryParse(string source)
    {
        try
        {
            return Markdown.Parse(source, Grammar);
        }
        catch (ArgumentException)
        {
            // Markdig's word for "too deeply nested", where our count at the beginning of lines did not see it.
            return null;
        }
    }

    private static string HtmlOfParagraphs(string source)
    {
        var html = new StringBuilder(source.Length + 64);
        foreach (var paragraph in Paragraphs(source))
        {
            html.Append("<p>").Append(HtmlText.Encode(paragraph)).Append("</p>\n");
        }

        return html.ToString();
    }

    private static IEnumerable<string> Paragraphs(string source) =>
        source.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
