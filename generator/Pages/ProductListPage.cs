using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>products.html</c>.</summary>
internal sealed record ProductListPage : PageModel
{
    private static readonly ModelShape<ProductListPage> Members = MembersOf<ProductListPage>()
        .With(page => page.Products)
        .With(page => page.Families)
        .With(page => page.Browse)
        .With(page => page.Paging);

    public override ModelShape Shape => Members;

    public required IReadOnlyList<ProductCard> Products { get; init; }

    public required IReadOnlyList<CategoryCard> Families { get; init; }

    public required BrowseModel Browse { get; init; }

    public required PagingModel Paging { get; init; }

    public static ProductListPage Build(Subject.ProductList list, OutputPath path, Models models)
    {
        var (words, paging) = (models.Words, list.Paging);
        return new ProductListPage
        {
            Head = ListHeads.Paged(ListHeads.Head("products", path, models), paging, words) with
            {
                Description = words.Say("products.description", words.Say("count.products", paging.Total), ListHeads.In(models)),
                Photo = paging.Items is [var first, ..] ? first.Photo : null,
            },
            Products = models.Cards.Of(paging.Items),
            Families = models.Shelves,
            Browse = models.Browsing.Whole,
            Paging = PagingModel.Of(paging, models.Urls),
        };
    }
}
