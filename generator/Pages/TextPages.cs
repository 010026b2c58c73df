using StaticMarche.Catalogue;
using StaticMarche.Markdown;
using StaticMarche.Planning;

namespace StaticMarche.Pages;

/// <summary><c>page.html</c>, <c>not-found.html</c> and <c>redirect.html</c>.</summary>
internal static class TextPages
{
    public static PageModel Build(MarketPage page, OutputPath path, Models models) =>
        new(
            new PageHead
            {
                Kind = "page",
                Path = path,
                Heading = page.Title,
                Description = page.Description ?? MarkdownText.Parse(page.Body).Excerpt(PageHead.DescriptionLength),
                Ancestors = [(models.Words.Say("nav.home"), models.Urls.Home)],
                Source = page.Source.File,
            },
            ("body", models.OwnProse(page.Body))
        );

    public static PageModel NotFound(OutputPath path, Models models) =>
        new(
            new PageHead
            {
                Kind = "not-found",
                Path = path,
                Heading = models.Words.Say("not_found.title"),
                IsIndexed = false,
            },
            ("families", models.Shelves)
        );

    public static PageModel Build(Subject.Redirect redirect, OutputPath path, Models models) =>
        new(
            new PageHead
            {
                Kind = "redirect",
                Path = path,
                Heading = models.Words.Say("redirect.title", redirect.Title),
                Canonical = redirect.Target,
            },
            ("target", Model.Of(("title", redirect.Title), ("href", models.Urls.Href(redirect.Target))))
        );
}
