using Scriban.Runtime;
using StaticMarche.Catalogue;

namespace StaticMarche.Pages;

/// <summary>Categories as links with a picture and a count.</summary>
internal static class Shelf
{
    public static ScriptArray Of(IEnumerable<Category> categories, Models models, Category? current = null) =>
        Model.List(categories.Where(category => category.Products.Count > 0).Select(category => Card(category, models, current)));

    public static ScriptObject Card(Category category, Models models, Category? current = null) =>
        Model.Of(
            ("name", category.Name),
            ("slug", category.Slug.Value),
            ("href", models.Urls.Href(models.Urls.Of(category))),
            ("count", category.Products.Count),
            ("is_current", category == current),
            ("photo", models.Photos.Of(category.Products[0].Photo))
        );
}
