using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>search.html</c>. Without JavaScript it offers the pages that lists are.</summary>
internal sealed record SearchPage : PageModel
{
    private static readonly ModelShape<SearchPage> Members = MembersOf<SearchPage>()
        .With(page => page.Families)
        .With(page => page.Browse)
        .With(page => page.Budgets)
        .With(page => page.Communes);

    public override ModelShape Shape => Members;

    public required IReadOnlyList<CategoryCard> Families { get; init; }

    public required BrowseModel Browse { get; init; }

    public required IReadOnlyList<BudgetCard> Budgets { get; init; }

    public required IReadOnlyList<CommuneCard> Communes { get; init; }

    public static SearchPage Build(OutputPath path, Models models) =>
        new()
        {
            Head = ListHeads.Head("search", path, models) with
            {
                Description = models.Words.Say("search.description", ListHeads.In(models)),
                Photo = models.Catalogue.Products is [var first, ..] ? first.Photo : null,
            },
            Families = models.Shelves,
            Browse = models.Browsing.Whole,
            Budgets = BudgetCard.All(models),
            Communes = CommuneCard.All(models),
        };
}
