using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>budget.html</c>: gifts up to a price.</summary>
internal sealed record BudgetPage : PageModel
{
    private static readonly ModelShape<BudgetPage> Members = MembersOf<BudgetPage>()
        .With(page => page.Budget)
        .With(page => page.Budgets)
        .With(page => page.Products)
        .With(page => page.Browse)
        .With(page => page.Paging);

    public override ModelShape Shape => Members;

    public required BudgetCard Budget { get; init; }

    public required IReadOnlyList<BudgetCard> Budgets { get; init; }

    public required IReadOnlyList<ProductCard> Products { get; init; }

    public required BrowseModel Browse { get; init; }

    public required PagingModel Paging { get; init; }

    public static BudgetPage Build(Subject.OneBudget subject, OutputPath path, Models models)
    {
        var (paging, words) = (subject.Paging, models.Words);
        var amount = BudgetCard.Amount(subject.Budget);
        var head = ListHeads.Head("budget", path, models) with
        {
            Heading = words.Say("budget.title", amount),
            Description = words.Say("budget.description", words.Say("count.products", paging.Total), amount, ListHeads.In(models)),
            Section = "products",
            Ancestors = [(words.Say("nav.home"), models.Urls.Home), (words.Say("nav.products"), models.Urls.Products)],
            Photo = paging.Items[0].Photo,
        };
        return new BudgetPage
        {
            Head = ListHeads.Paged(head, paging, words),
            Budget = BudgetCard.Of(subject.Budget, models),
            Budgets = BudgetCard.All(models),
            Products = models.Cards.Of(paging.Items),
            Browse = models.Browsing.Beside(subject.Budget),
            Paging = PagingModel.Of(paging, models.Urls),
        };
    }
}

/// <summary>A budget in lists.</summary>
/// <param name="Count">Of products.</param>
internal sealed record BudgetCard(int Euros, string Label, string Href, int Count, PhotoModel? Photo) : ITemplateModel
{
    private static readonly ModelShape<BudgetCard> Members = new ModelShape<BudgetCard>()
        .With(card => card.Euros)
        .With(card => card.Label)
        .With(card => card.Href)
        .With(card => card.Count)
        .With(card => card.Photo);

    public ModelShape Shape => Members;

    public static IReadOnlyList<BudgetCard> All(Models models) => [.. models.Catalogue.Budgets.Select(budget => Of(budget, models))];

    public static BudgetCard Of(Budget budget, Models models) =>
        new(
            budget.Euros,
            models.Words.Say("budget.label", Amount(budget)),
            models.Urls.Href(models.Urls.Of(budget)),
            budget.Products.Count,
            models.Photos.Of(budget.Products[0].Photo)
        );

    public static string Amount(Budget budget) => FrenchNumbers.Of(budget.Euros);
}
