using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Markup;

namespace StaticMarche.Markdown;

/// <summary>
/// A text in the small Markdown that vendors and editors write: paragraphs, emphasis, lists, links, headings of the second and third
/// level. Anything else shows as it was typed (see <see cref="ProseGrammar"/>). A text beyond <see cref="MarkdownBounds"/> shows as plain
/// paragraphs.
/// </summary>
internal sealed class MarkdownText
{
    private readonly string _source;
    private readonly MarkdownDocument? _document;

    private MarkdownText(string source, MarkdownDocument? document)
    {
        _source = source;
        _document = document;
    }

    public static MarkdownText Parse(string source) => new(source, MarkdownBounds.Allow(source) ? TryParse(source) : null);

    public Html ToHtml(LinkPolicy links) =>
        Html.Trusted(_document is null ? HtmlOfParagraphs(_source) : new MarkdownHtml(links).Write(_document));

    /// <summary>The words alone: paragraphs and items one per line.</summary>
    public string ToPlainText() =>
        _document is null ? string.Join('\n', Paragraphs(_source).Select(Typography.WithNoBreaks)) : MarkdownWords.Of(_document);

    /// <summary>Whether it could not be read as Markdown: nothing of it is lost, but its stars and brackets show.</summary>
    public bool IsAsTyped => _document is null;

    /// <summary>Where its links lead, as they are written; an address is not yet checked in any way.</summary>
    public IEnumerable<string> Links =>
        (_document?.Descendants() ?? [])
            .Select(node =>
                node switch
                {
                    LinkInline { IsImage: false } link => link.Url,
                    AutolinkInline { IsEmail: false } link => link.Url,
                    _ => null,
                }
            )
            .OfType<string>();

    /// <summary>
    /// Whether it begins with a paragraph of so many characters, the first of them a letter: there a large initial has room.
    /// </summary>
    public bool OpensWithParagraph(int length) =>
        _document is [ProseParagraph { Inline: { } inline, KeepsLines: false }, ..]
        && MarkdownWords.Of(inline) is { } words
        && words.Length >= length
        && char.IsLetter(words[0]);

    /// <summary>
    /// The words on one line, for a description or a list; cut between words, with an ellipsis, when longer than <paramref name="length"/>.
    /// </summary>
    public string Excerpt(int length) => Excerpts.Cut(ToPlainText(), length);

    private static MarkdownDocument? TryParse(string source)
    {
        try
        {
            return LibraryCall.Run(Library.Markdig, source, () => Markdig.Markdown.Parse(source, ProseGrammar.Pipeline));
        }
        catch (LibraryFault)
        {
            // An ArgumentException for what is too deeply nested, where our count at the beginning of lines did not see it; and what else
            // there may be.
            return null;
        }
    }

    private static string HtmlOfParagraphs(string source)
    {
        var html = new StringBuilder(source.Length + 64);
        foreach (var paragraph in Paragraphs(source))
        {
            html.Append("<p>")
                .AppendJoin("<br>\n", paragraph.Split('\n').Select(line => HtmlText.Encode(Typography.WithNoBreaks(line))))
                .Append("</p>\n");
        }

        return html.ToString();
    }

    private static IEnumerable<string> Paragraphs(string source) =>
        source.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
