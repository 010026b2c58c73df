using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>new-products.html</c>.</summary>
internal sealed record NewProductsPage : PageModel
{
    private static readonly ModelShape<NewProductsPage> Members = MembersOf<NewProductsPage>()
        .With(page => page.Products)
        .With(page => page.Browse);

    public override ModelShape Shape => Members;

    public required IReadOnlyList<ProductCard> Products { get; init; }

    public required BrowseModel Browse { get; init; }

    public static NewProductsPage Build(Subject.NewProducts list, OutputPath path, Models models) =>
        new()
        {
            Head = ListHeads.Head("new-products", path, models) with
            {
                Description = models.Words.Say("new_products.description", ListHeads.In(models)),
                Photo = list.Products is [var first, ..] ? first.Photo : null,
            },
            Products = models.Cards.Of(list.Products),
            Browse = models.Browsing.Whole,
        };
}
