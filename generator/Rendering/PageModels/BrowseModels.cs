using Scriban.Runtime;

namespace StaticMarche.Rendering.PageModels;

/// <summary>What stands beside every list: other ways into the market, and a card for scripts to copy. The same on all pages.</summary>
internal static class BrowseModels
{
    /// <summary>A column beside a list has room for about so many; the others are on the page of all vendors.</summary>
    private const int MostCommunes = 12;

    public static ScriptObject Of(Models models)
    {
        var catalogue = models.Catalogue;
        var communes = catalogue.Communes.OrderByDescending(commune => commune.Vendors.Count).Take(MostCommunes).ToHashSet();
        var example = catalogue.Products.FirstOrDefault(product => product.Photo is not null) ?? (catalogue.Products is [var first, ..] ? first : null);
        return Model.Of(
            ("families", models.Shelves),
            ("budgets", BudgetPage.Links(models)),
            ("communes", Model.List(catalogue.Communes.Where(communes.Contains).Select(commune => CommunePage.Card(commune, models)))),
            ("example", example is null ? null : models.Cards.Of(example)));
    }
}
