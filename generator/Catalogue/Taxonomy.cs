using StaticMarche.Content.Market;
using StaticMarche.Content.Values;

namespace StaticMarche.Catalogue;

/// <summary>The categories of both levels, joined. Of two with the same slug the first counts.</summary>
internal sealed class Taxonomy
{
    private readonly Dictionary<string, Category> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<Category, List<Product>> _products = [];

    private Taxonomy(IReadOnlyList<CategoryEntry> entries)
    {
        // Families first: of a family and a category with one slug, the family counts.
        var families = new List<(Category Family, List<Category> Children, CategoryEntry Entry)>();
        foreach (var entry in entries.Where(IsNew))
        {
            var children = new List<Category>();
            families.Add((Add(entry, null, children), children, entry));
        }

        foreach (var (family, children, entry) in families)
        {
            children.AddRange(entry.Children.Where(IsNew).Select(child => Add(child, family, [])));
        }

        Families = [.. families.Select(family => family.Family)];
    }

    public IReadOnlyList<Category> Families { get; }

    public Category? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    public static Taxonomy Build(IReadOnlyList<CategoryEntry> entries) => new(entries);

    /// <summary>Joins each category to its products, once all are known.</summary>
    public void Join(IReadOnlyList<Product> products)
    {
        foreach (var product in products)
        {
            _products[product.Category].Add(product);
            if (product.Category.Parent is { } family)
            {
                _products[family].Add(product);
            }
        }
    }

    private bool IsNew(CategoryEntry entry) => Slug.TryParse(entry.Slug.Value, out _) && !_bySlug.ContainsKey(entry.Slug.Value);

    private Category Add(CategoryEntry entry, Category? parent, IReadOnlyList<Category> children)
    {
        var products = new List<Product>();
        var category = new Category
        {
            Slug = Slug.Of(entry.Slug.Value),
            Name = entry.Name,
            Synonyms = entry.Synonyms,
            Rules = parent?.Rules ?? entry.Rules,
            Parent = parent,
            Children = children,
            Products = products,
            Source = entry.Slug.Span,
        };
        _bySlug.Add(entry.Slug.Value, category);
        _products.Add(category, products);
        return category;
    }
}
