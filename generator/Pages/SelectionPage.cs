using StaticMarche.Catalogue;
using StaticMarche.Markdown;
using StaticMarche.Markup;
using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>selection.html</c>: a gift guide.</summary>
internal sealed record SelectionPage : PageModel
{
    private static readonly ModelShape<SelectionPage> Members = MembersOf<SelectionPage>()
        .With(page => page.Selection)
        .With(page => page.Products)
        .With(page => page.Others);

    public override ModelShape Shape => Members;

    public required SelectionModel Selection { get; init; }

    public required IReadOnlyList<ProductCard> Products { get; init; }

    public required IReadOnlyList<SelectionCard> Others { get; init; }

    public static SelectionPage Build(Selection selection, OutputPath path, Models models)
    {
        var (words, urls) = (models.Words, models.Urls);
        var head = new PageHead
        {
            Kind = "selection",
            Path = path,
            Heading = selection.Title,
            Description = Excerpts.Cut(
                selection.Intro
                    ?? words.Say("selection.description", selection.Title, words.Say("count.products", selection.Products.Count)),
                PageHead.DescriptionLength
            ),
            Ancestors = [(words.Say("nav.home"), urls.Home)],
            Photo = selection.Products[0].Photo,
        };
        return new SelectionPage
        {
            Head = head,
            Selection = new SelectionModel(selection.Title, selection.Intro, models.OwnProse(MarkdownText.Parse(selection.Body))),
            Products = models.Cards.Of(selection.Products),
            Others = [.. models.Catalogue.Selections.Where(other => other != selection).Select(other => SelectionCard.Of(other, models))],
        };
    }
}

/// <summary>A selection on its own page.</summary>
internal sealed record SelectionModel(string Title, string? Intro, Html Body) : ITemplateModel
{
    private static readonly ModelShape<SelectionModel> Members = new ModelShape<SelectionModel>()
        .With(selection => selection.Title)
        .With(selection => selection.Intro)
        .With(selection => selection.Body);

    public ModelShape Shape => Members;
}

/// <summary>A selection in lists.</summary>
/// <param name="Count">Of products.</param>
internal sealed record SelectionCard(string Title, string? Intro, string Href, int Count, PhotoModel? Photo) : ITemplateModel
{
    private static readonly ModelShape<SelectionCard> Members = new ModelShape<SelectionCard>()
        .With(card => card.Title)
        .With(card => card.Intro)
        .With(card => card.Href)
        .With(card => card.Count)
        .With(card => card.Photo);

    public ModelShape Shape => Members;

    public static SelectionCard Of(Selection selection, Models models) =>
        new(
            selection.Title,
            selection.Intro,
            models.Urls.Href(models.Urls.Of(selection)),
            selection.Products.Count,
            models.Photos.Of(selection.Products[0].Photo)
        );
}
