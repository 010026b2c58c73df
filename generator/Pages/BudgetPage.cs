using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>budget.html</c>: gifts up to a price.</summary>
internal static class BudgetPage
{
    public static PageModel Build(Subject.OneBudget subject, OutputPath path, Models models)
    {
        var (paging, words) = (subject.Paging, models.Words);
        var amount = Amount(subject.Budget);
        var head = ListPages.Head("budget", path, models) with
        {
            Heading = words.Say("budget.title", amount),
            Description = words.Say("budget.description", words.Say("count.products", paging.Total), amount, ListPages.In(models)),
            Section = "products",
            Ancestors = [(words.Say("nav.home"), models.Urls.Home), (words.Say("nav.products"), models.Urls.Products)],
            Photo = paging.Items[0].Photo,
        };
        return new PageModel(
            ListPages.Paged(head, paging, words),
            ("budget", Card(subject.Budget, models)),
            ("budgets", Links(models)),
            ("products", models.Cards.Of(paging.Items)),
            ("browse", models.Browsing.Beside(subject.Budget)),
            ("paging", PagingModels.Of(paging, models.Urls))
        );
    }

    public static ScriptArray Links(Models models) => Model.List(models.Catalogue.Budgets.Select(budget => Card(budget, models)));

    public static ScriptObject Card(Budget budget, Models models) =>
        Model.Of(
            ("euros", budget.Euros),
            ("label", models.Words.Say("budget.label", Amount(budget))),
            ("href", models.Urls.Href(models.Urls.Of(budget))),
            ("count", budget.Products.Count),
            ("photo", models.Photos.Of(budget.Products[0].Photo))
        );

    private static string Amount(Budget budget) => FrenchNumbers.Of(budget.Euros);
}
