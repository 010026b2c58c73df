using StaticMarche.Content.Market;
using StaticMarche.Content.Values;

namespace StaticMarche.Catalogue;

/// <summary>The categories of both levels, joined. Of two with the same slug the first counts.</summary>
internal sealed class Taxonomy
{
    private readonly Dictionary<string, Category> _bySlug = new(StringComparer.Ordinal);

    private Taxonomy(IReadOnlyList<Category> families) => Families = families;

    public IReadOnlyList<Category> Families { get; }

    public IEnumerable<Category> All => Families.SelectMany(family => family.Children.Prepend(family));

    public Category? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    public static Taxonomy Build(IReadOnlyList<CategoryEntry> entries)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var families = entries.Where(entry => IsNew(entry, seen)).Select(entry => ToCategory(entry, null)).ToList();
        for (var i = 0; i < families.Count; i++)
        {
            var family = families[i];
            var entry = entries.First(categoryEntry => categoryEntry.Slug.Value == family.Slug.Value);
            family.Children = [.. entry.Children.Where(child => IsNew(child, seen)).Select(child => ToCategory(child, family))];
        }

        var taxonomy = new Taxonomy(families);
        foreach (var category in taxonomy.All)
        {
            taxonomy._bySlug.Add(category.Slug.Value, category);
        }

        return taxonomy;
    }

    private static bool IsNew(CategoryEntry entry, HashSet<string> seen) =>
        Slug.TryParse(entry.Slug.Value, out _) && seen.Add(entry.Slug.Value);

    private static Category ToCategory(CategoryEntry entry, Category? parent) =>
        new()
        {
            Slug = Slugs.Checked(entry.Slug.Value),
            Name = entry.Name,
            Synonyms = entry.Synonyms,
            Rules = parent?.Rules ?? entry.Rules,
            Parent = parent,
            Source = entry.Slug.Span,
        };
}
