using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>category.html</c>: a family with its categories, or a category with its sisters.</summary>
internal sealed record CategoryPage : PageModel
{
    private static readonly ModelShape<CategoryPage> Members = MembersOf<CategoryPage>()
        .With(page => page.Category)
        .With(page => page.Products)
        .With(page => page.Browse)
        .With(page => page.Paging);

    public override ModelShape Shape => Members;

    public required CategoryModel Category { get; init; }

    public required IReadOnlyList<ProductCard> Products { get; init; }

    public required BrowseModel Browse { get; init; }

    public required PagingModel Paging { get; init; }

    public static CategoryPage Build(Subject.OneCategory subject, OutputPath path, Models models)
    {
        var (category, paging, words, urls) = (subject.Category, subject.Paging, models.Words, models.Urls);
        var territory = PlacePhrases.In(words, models.Catalogue.Site.Territory.Name);
        var head = new PageHead
        {
            Kind = "category",
            Path = path,
            Heading = category.Name,
            Description = words.Say("category.description", category.Name, words.Say("count.products", paging.Total), territory),
            Section = "products",
            Ancestors = AncestorsOf(category, models),
            Photo = category.Products[0].Photo,
            Feed = (words.Say("category.feed_title", category.Name), urls.FeedOf(category)),
        };
        return new CategoryPage
        {
            Head = ListHeads.Paged(head, paging, words),
            Category = new CategoryModel(
                category.Name,
                category.Slug.Value,
                category.Parent is null,
                CategoryCard.All(category.Family.Children, models, category)
            ),
            Products = models.Cards.Of(paging.Items),
            Browse = models.Browsing.Beside(category),
            Paging = PagingModel.Of(paging, urls),
        };
    }

    /// <summary>The way from the home page down to a category, without the category itself.</summary>
    public static IReadOnlyList<(string Label, OutputPath Path)> AncestorsOf(Category category, Models models)
    {
        var (words, urls) = (models.Words, models.Urls);
        IReadOnlyList<(string Label, OutputPath Path)> family = category.Parent is { } parent ? [(parent.Name, urls.Of(parent))] : [];
        return [(words.Say("nav.home"), urls.Home), (words.Say("nav.products"), urls.Products), .. family];
    }
}

/// <summary>A category on its own page.</summary>
/// <param name="Children">The categories of its family.</param>
internal sealed record CategoryModel(string Name, string Slug, bool IsFamily, IReadOnlyList<CategoryCard> Children) : ITemplateModel
{
    private static readonly ModelShape<CategoryModel> Members = new ModelShape<CategoryModel>()
        .With(category => category.Name)
        .With(category => category.Slug)
        .With(category => category.IsFamily)
        .With(category => category.Children);

    public ModelShape Shape => Members;
}
