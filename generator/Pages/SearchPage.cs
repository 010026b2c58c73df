using StaticMarche.Planning;

namespace StaticMarche.Pages;

/// <summary><c>search.html</c>. Without JavaScript it offers the pages that lists are.</summary>
internal static class SearchPage
{
    public static PageModel Build(OutputPath path, Models models)
    {
        var head = ListPages.Head("search", path, models) with
        {
            Description = models.Words.Say("search.description", ListPages.In(models)),
            Photo = models.Catalogue.Products is [var first, ..] ? first.Photo : null,
        };
        return new PageModel(
            head,
            ("families", models.Shelves),
            ("browse", models.Browsing.Whole),
            ("budgets", BudgetPage.Links(models)),
            ("communes", Model.List(models.Catalogue.Communes.Select(commune => CommunePage.Card(commune, models))))
        );
    }
}
