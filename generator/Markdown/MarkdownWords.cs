using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticMarche.Content.Values;

namespace StaticMarche.Markdown;

/// <summary>Takes the words out of a parsed text: those that the page shows, its numbers and bullets with them.</summary>
internal static class MarkdownWords
{
    private const string Bullet = "• ";

    private static readonly string[] SilentSchemes = ["mailto:", "tel:"];

    public static string Of(MarkdownDocument document)
    {
        var words = new StringBuilder();
        AddAll(words, document);
        return words.ToString().Trim();
    }

    public static string Of(Inline inline)
    {
        var words = new StringBuilder();
        Add(words, inline);
        return words.ToString();
    }

    /// <summary>The visible text of an inline element without children, or of a mark that was not closed.</summary>
    public static string OfLeaf(Inline inline) =>
        inline switch
        {
            LiteralInline literal => Typography.WithNoBreaks(literal.Content.ToString()),
            // An escape must not bring in what may not be typed.
            HtmlEntityInline entity => entity.Transcoded.ToString() is { } sign && HiddenCharacter.Find(sign) is null
                ? sign
                : entity.Original.ToString(),
            AutolinkInline link => LabelOf(link),
            LineBreakInline line => line.IsHard ? "\n" : " ",
            DelimiterInline delimiter => delimiter.ToLiteral(),
            _ => "",
        };

    public static string AddressOf(AutolinkInline link) => link.IsEmail ? "mailto:" + link.Url : link.Url;

    /// <summary>Within a list a heading has no place, and its sign is a sign.</summary>
    public static string MarkOf(HeadingBlock heading) => new string('#', heading.Level) + " ";

    /// <summary>A text with an address that some page may lead to.</summary>
    public static bool IsLink(LinkInline link) =>
        link is { IsImage: false, FirstChild: not null, Url: { } address } && LinkPolicy.MayLead(address);

    /// <summary>The link's title in brackets: in plain text there is nothing to hover over.</summary>
    public static string TitleOf(LinkInline link) => string.IsNullOrWhiteSpace(link.Title) ? "" : $" ({link.Title})";

    /// <summary>The signs around the text of what is no link.</summary>
    public static (string Open, string Close) MarksOf(LinkInline link) =>
        (link.IsImage ? "![" : "[", $"]({link.Url}{(string.IsNullOrEmpty(link.Title) ? "" : $" \"{link.Title}\"")})");

    private static string LabelOf(AutolinkInline link)
    {
        if (!LinkPolicy.MayLead(AddressOf(link)))
        {
            return $"<{link.Url}>";
        }

        var scheme = SilentSchemes.FirstOrDefault(scheme => link.Url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        return scheme is null ? link.Url : link.Url[scheme.Length..];
    }

    private static void AddAll(StringBuilder words, ContainerBlock container)
    {
        foreach (var child in container)
        {
            Add(words, child);
        }
    }

    private static void Add(StringBuilder words, Block block)
    {
        switch (block)
        {
            case ListBlock list:
                AddItems(words, list);
                break;
            case ContainerBlock container:
                AddAll(words, container);
                break;
            case LeafBlock { Inline: { FirstChild: not null } inline }:
                words.Append(block is HeadingBlock { Parent: not MarkdownDocument } heading ? MarkOf(heading) : "");
                Add(words, inline);
                words.Append('\n');
                break;
            default:
                break;
        }
    }

    private static void AddItems(StringBuilder words, ListBlock list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            words.Append(list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : Bullet);
            AddAll(words, (ListItemBlock)list[i]);
        }
    }

    private static void Add(StringBuilder words, Inline inline)
    {
        if (inline is LinkInline link)
        {
            AddLink(words, link);
            return;
        }

        words.Append(OfLeaf(inline));
        if (inline is ContainerInline container)
        {
            AddChildren(words, container);
        }
    }

    private static void AddLink(StringBuilder words, LinkInline link)
    {
        var (open, close) = IsLink(link) ? ("", TitleOf(link)) : MarksOf(link);
        words.Append(open);
        AddChildren(words, link);
        words.Append(close);
    }

    private static void AddChildren(StringBuilder words, ContainerInline container)
    {
        foreach (var child in container)
        {
            Add(words, child);
        }
    }
}
