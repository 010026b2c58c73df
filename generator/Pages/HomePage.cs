using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>home.html</c>.</summary>
internal sealed record HomePage : PageModel
{
    private const int MostFeatured = 3;

    private const int Most = 8;

    private static readonly ModelShape<HomePage> Members = MembersOf<HomePage>()
        .With(page => page.Featured)
        .With(page => page.Families)
        .With(page => page.Map)
        .With(page => page.Selections)
        .With(page => page.Budgets)
        .With(page => page.Events)
        .With(page => page.NewProducts)
        .With(page => page.Vendors);

    public override ModelShape Shape => Members;

    public required IReadOnlyList<ProductCard> Featured { get; init; }

    public required IReadOnlyList<CategoryCard> Families { get; init; }

    public required MapModel? Map { get; init; }

    public required IReadOnlyList<SelectionCard> Selections { get; init; }

    public required IReadOnlyList<BudgetCard> Budgets { get; init; }

    public required IReadOnlyList<EventCard> Events { get; init; }

    public required IReadOnlyList<ProductCard> NewProducts { get; init; }

    public required IReadOnlyList<VendorCard> Vendors { get; init; }

    public static HomePage Build(OutputPath path, Models models)
    {
        var (catalogue, words, cards) = (models.Catalogue, models.Words, models.Cards);
        var site = catalogue.Site;
        return new HomePage
        {
            Head = new PageHead
            {
                Kind = "home",
                Path = path,
                Heading = site.Name,
                Description = words.Say("home.description", site.Tagline ?? site.Name, PlacePhrases.In(words, site.Territory.Name)),
                Photo = catalogue.Products is [var first, ..] ? first.Photo : null,
            },
            Featured = cards.Of(catalogue.Products.Take(MostFeatured)),
            Families = models.Shelves,
            Map = models.Map,
            Selections = [.. catalogue.Selections.Select(selection => SelectionCard.Of(selection, models))],
            Budgets = BudgetCard.All(models),
            Events = cards.Of(catalogue.UpcomingEvents.Where(marketEvent => !marketEvent.IsCalledOff(catalogue.Today)).Take(Most)),
            NewProducts = cards.Of(catalogue.NewProducts.Take(Most)),
            Vendors = cards.Of(FairOrder.Of(catalogue.Vendors, catalogue.Today).Take(Most)),
        };
    }
}
