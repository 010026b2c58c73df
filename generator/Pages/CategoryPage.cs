using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>category.html</c>: a family with its categories, or a category with its sisters.</summary>
internal static class CategoryPage
{
    public static PageModel Build(Subject.OneCategory subject, OutputPath path, Models models)
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
        return new PageModel(
            ListPages.Paged(head, paging, words),
            (
                "category",
                Model.Of(
                    ("name", category.Name),
                    ("slug", category.Slug.Value),
                    ("is_family", category.Parent is null),
                    ("children", Shelf.Of(category.Family.Children, models, category))
                )
            ),
            ("products", models.Cards.Of(paging.Items)),
            ("browse", models.Browsing.Beside(category)),
            ("paging", PagingModels.Of(paging, urls))
        );
    }

    /// <summary>The way from the home page down to a category, without the category itself.</summary>
    public static IReadOnlyList<(string Label, OutputPath Path)> AncestorsOf(Category category, Models models)
    {
        var (words, urls) = (models.Words, models.Urls);
        IReadOnlyList<(string Label, OutputPath Path)> family = category.Parent is { } parent ? [(parent.Name, urls.Of(parent))] : [];
        return [(words.Say("nav.home"), urls.Home), (words.Say("nav.products"), urls.Products), .. family];
    }
}
