using StaticMarche.Catalogue;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary>A category as a link with a picture.</summary>
internal sealed record CategoryCard : ITemplateModel
{
    private static readonly ModelShape<CategoryCard> Members = new ModelShape<CategoryCard>()
        .With(card => card.Name)
        .With(card => card.Slug)
        .With(card => card.Href)
        .With(card => card.Count)
        .With(card => card.IsCurrent)
        .With(card => card.Photo);

    public ModelShape Shape => Members;

    public required string Name { get; init; }

    public required string Slug { get; init; }

    public required string Href { get; init; }

    /// <summary>Of products.</summary>
    public required int Count { get; init; }

    /// <summary>Whether the page that shows it is its own.</summary>
    public required bool IsCurrent { get; init; }

    public required PhotoModel? Photo { get; init; }

    /// <summary>Those that have products.</summary>
    public static IReadOnlyList<CategoryCard> All(IEnumerable<Category> categories, Models models, Category? current = null) =>
        [.. categories.Where(category => category.Products.Count > 0).Select(category => Of(category, models, current))];

    public static CategoryCard Of(Category category, Models models, Category? current = null) =>
        new()
        {
            Name = category.Name,
            Slug = category.Slug.Value,
            Href = models.Urls.Href(models.Urls.Of(category)),
            Count = category.Products.Count,
            IsCurrent = category == current,
            Photo = models.Photos.Of(category.Products[0].Photo),
        };
}
