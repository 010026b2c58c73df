using StaticMarche.Catalogue;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>browse</c>, what stands beside every list: other ways into the market, and a card for scripts to copy.</summary>
internal sealed record BrowseModel : ITemplateModel
{
    private static readonly ModelShape<BrowseModel> Members = new ModelShape<BrowseModel>()
        .With(browse => browse.Families)
        .With(browse => browse.Budgets)
        .With(browse => browse.Communes)
        .With(browse => browse.Example);

    public ModelShape Shape => Members;

    public required IReadOnlyList<CategoryCard> Families { get; init; }

    public required IReadOnlyList<BudgetCard> Budgets { get; init; }

    public required IReadOnlyList<CommuneCard> Communes { get; init; }

    public required ProductCard? Example { get; init; }
}

/// <summary>
/// Makes <see cref="BrowseModel"/>. Scripts make filters of the ways, so that beside a list there are only those that hold some of its
/// products; what the page itself is about leads to its sisters, all of them.
/// </summary>
internal sealed class BrowseModels
{
    /// <summary>A column beside a list has room for about so many; the others are on the page of all vendors.</summary>
    private const int MostCommunes = 12;

    private readonly IReadOnlyList<(Category Family, CategoryCard Card)> _families;
    private readonly IReadOnlyList<(Budget Budget, BudgetCard Card)> _budgets;
    private readonly IReadOnlyList<(Commune Commune, CommuneCard Card)> _communes;
    private readonly ProductCard? _example;

    public BrowseModels(Models models)
    {
        var catalogue = models.Catalogue;
        _families =
        [
            .. catalogue.Families.Where(family => family.Products.Count > 0).Select(family => (family, CategoryCard.Of(family, models))),
        ];
        _budgets = [.. catalogue.Budgets.Select(budget => (budget, BudgetCard.Of(budget, models)))];
        _communes = [.. catalogue.Communes.Select(commune => (commune, CommuneCard.Make(commune, models)))];
        var example = catalogue.Products.FirstOrDefault(product => product.Photo is not null)
            ?? (catalogue.Products is [var first, ..] ? first : null);
        _example = example is null ? null : models.Cards.Of(example);
        Whole = Make(_families, _budgets, _communes);
    }

    /// <summary>Beside a list of everything.</summary>
    public BrowseModel Whole { get; }

    public BrowseModel Beside(Category category) => Make(_families, BudgetsOf(category.Products), CommunesOf(category.Products));

    public BrowseModel Beside(Commune commune) => Make(FamiliesOf(commune.Products), BudgetsOf(commune.Products), _communes);

    public BrowseModel Beside(Budget budget) => Make(FamiliesOf(budget.Products), _budgets, CommunesOf(budget.Products));

    private List<(Category, CategoryCard)> FamiliesOf(IReadOnlyList<Product> products)
    {
        var families = products.Select(product => product.Category.Family).ToHashSet();
        return [.. _families.Where(way => families.Contains(way.Family))];
    }

    private List<(Budget, BudgetCard)> BudgetsOf(IReadOnlyList<Product> products) =>
        [.. _budgets.Where(way => products.Any(way.Budget.Holds))];

    private List<(Commune, CommuneCard)> CommunesOf(IReadOnlyList<Product> products)
    {
        var communes = products.Select(product => product.Vendor.Commune).ToHashSet();
        return [.. _communes.Where(way => communes.Contains(way.Commune))];
    }

    private BrowseModel Make(
        IReadOnlyList<(Category Family, CategoryCard Card)> families,
        IReadOnlyList<(Budget Budget, BudgetCard Card)> budgets,
        IReadOnlyList<(Commune Commune, CommuneCard Card)> communes
    )
    {
        var largest = communes
            .OrderByDescending(way => way.Commune.Vendors.Count)
            .Take(MostCommunes)
            .Select(way => way.Commune)
            .ToHashSet();
        return new BrowseModel
        {
            Families = [.. families.Select(way => way.Card)],
            Budgets = [.. budgets.Select(way => way.Card)],
            Communes = [.. communes.Where(way => largest.Contains(way.Commune)).Select(way => way.Card)],
            Example = _example,
        };
    }
}
