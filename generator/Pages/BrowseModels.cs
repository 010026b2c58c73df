using Scriban.Runtime;
using StaticMarche.Catalogue;

namespace StaticMarche.Pages;

/// <summary>
/// <c>browse</c>, what stands beside every list: other ways into the market, and a card for scripts to copy. Scripts make filters of the
/// ways, so
/// that beside a list there are only those that hold some of its products; what the page itself is about leads to its sisters, all of them.
/// </summary>
internal sealed class BrowseModels
{
    /// <summary>A column beside a list has room for about so many; the others are on the page of all vendors.</summary>
    private const int MostCommunes = 12;

    private readonly IReadOnlyList<(Category Family, ScriptObject Link)> _families;
    private readonly IReadOnlyList<(Budget Budget, ScriptObject Link)> _budgets;
    private readonly IReadOnlyList<(Commune Commune, ScriptObject Link)> _communes;
    private readonly ScriptObject? _example;

    public BrowseModels(Models models)
    {
        var catalogue = models.Catalogue;
        _families =
        [
            .. catalogue.Families.Where(family => family.Products.Count > 0).Select(family => (family, Shelf.Card(family, models))),
        ];
        _budgets = [.. catalogue.Budgets.Select(budget => (budget, BudgetPage.Card(budget, models)))];
        _communes = [.. catalogue.Communes.Select(commune => (commune, CommunePage.Card(commune, models)))];
        var example = catalogue.Products.FirstOrDefault(product => product.Photo is not null)
            ?? (catalogue.Products is [var first, ..] ? first : null);
        _example = example is null ? null : models.Cards.Of(example);
        Whole = Make(_families, _budgets, _communes);
    }

    /// <summary>Beside a list of everything.</summary>
    public ScriptObject Whole { get; }

    public ScriptObject Beside(Category category) => Make(_families, BudgetsOf(category.Products), CommunesOf(category.Products));

    public ScriptObject Beside(Commune commune) => Make(FamiliesOf(commune.Products), BudgetsOf(commune.Products), _communes);

    public ScriptObject Beside(Budget budget) => Make(FamiliesOf(budget.Products), _budgets, CommunesOf(budget.Products));

    private List<(Category, ScriptObject)> FamiliesOf(IReadOnlyList<Product> products)
    {
        var families = products.Select(product => product.Category.Family).ToHashSet();
        return [.. _families.Where(family => families.Contains(family.Family))];
    }

    private List<(Budget, ScriptObject)> BudgetsOf(IReadOnlyList<Product> products) =>
        [.. _budgets.Where(budget => products.Any(budget.Budget.Holds))];

    private List<(Commune, ScriptObject)> CommunesOf(IReadOnlyList<Product> products)
    {
        var communes = products.Select(product => product.Vendor.Commune).ToHashSet();
        return [.. _communes.Where(commune => communes.Contains(commune.Commune))];
    }

    private ScriptObject Make(
        IReadOnlyList<(Category Family, ScriptObject Link)> families,
        IReadOnlyList<(Budget Budget, ScriptObject Link)> budgets,
        IReadOnlyList<(Commune Commune, ScriptObject Link)> communes
    )
    {
        var largest = communes
            .OrderByDescending(commune => commune.Commune.Vendors.Count)
            .Take(MostCommunes)
            .Select(commune => commune.Commune)
            .ToHashSet();
        return Model.Of(
            ("families", Model.List(families.Select(family => family.Link))),
            ("budgets", Model.List(budgets.Select(budget => budget.Link))),
            ("communes", Model.List(communes.Where(commune => largest.Contains(commune.Commune)).Select(commune => commune.Link))),
            ("example", _example)
        );
    }
}
