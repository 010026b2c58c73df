using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>home.html</c>.</summary>
internal static class HomePage
{
    private const int Featured = 3;

    private const int Some = 8;

    public static PageModel Build(OutputPath path, Models models)
    {
        var (catalogue, words, cards) = (models.Catalogue, models.Words, models.Cards);
        var site = catalogue.Site;
        var head = new PageHead
        {
            Kind = "home",
            Path = path,
            Heading = site.Name,
            Description = words.Say("home.description", site.Tagline ?? site.Name, PlacePhrases.In(words, site.Territory.Name)),
            Photo = catalogue.Products is [var first, ..] ? first.Photo : null,
        };
        return new PageModel(
            head,
            ("featured", cards.Of(catalogue.Products.Take(Featured))),
            ("families", models.Shelves),
            ("map", models.Map),
            ("selections", Model.List(catalogue.Selections.Select(selection => SelectionPage.Card(selection, models)))),
            ("budgets", BudgetPage.Links(models)),
            ("events", cards.Of(catalogue.UpcomingEvents.Where(marketEvent => !marketEvent.IsCalledOff(catalogue.Today)).Take(Some))),
            ("new_products", cards.Of(catalogue.NewProducts.Take(Some))),
            ("vendors", cards.Of(FairOrder.Of(catalogue.Vendors, catalogue.Today).Take(Some)))
        );
    }
}
