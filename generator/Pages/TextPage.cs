using StaticMarche.Catalogue;
using StaticMarche.Markdown;
using StaticMarche.Markup;
using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>page.html</c>: a text of the market's own.</summary>
internal sealed record TextPage : PageModel
{
    private static readonly ModelShape<TextPage> Members = MembersOf<TextPage>().With(page => page.Body);

    public override ModelShape Shape => Members;

    public required Html Body { get; init; }

    public static TextPage Build(MarketPage page, OutputPath path, Models models)
    {
        var body = MarkdownText.Parse(page.Body);
        return new TextPage
        {
            Head = new PageHead
            {
                Kind = "page",
                Path = path,
                Heading = page.Title,
                Description = page.Description ?? body.Excerpt(PageHead.DescriptionLength),
                Ancestors = [(models.Words.Say("nav.home"), models.Urls.Home)],
                Source = page.Source.File,
            },
            Body = models.OwnProse(body),
        };
    }
}
