using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Market;

/// <summary>Categories of both levels by slug. Of two with the same slug the first counts; a rule reports the second.</summary>
internal sealed class CategoryIndex
{
    private readonly Dictionary<string, CategoryEntry> _bySlug = new(StringComparer.Ordinal);
    private readonly List<string> _families = [];

    public CategoryIndex(IReadOnlyList<CategoryEntry> families)
    {
        foreach (var family in families)
        {
            if (Add(family))
            {
                _families.Add(family.Slug.Value);
            }

            foreach (var child in family.Children)
            {
                Add(child);
            }
        }
    }

    public IReadOnlyList<string> FamilySlugs => _families;

    public IReadOnlyCollection<string> Slugs => _bySlug.Keys;

    public CategoryEntry? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>
    /// Guesses the category that was meant: the one with that name or synonym, else the one with the nearest slug.
    /// </summary>
    public CategoryEntry? Nearest(string written)
    {
        var words = LatinText.Fold(written);
        return _bySlug.Values.FirstOrDefault(entry => LatinText.Fold(entry.Name) == words)
            ?? _bySlug.Values.FirstOrDefault(entry => entry.Synonyms.Any(synonym => LatinText.Fold(synonym) == words))
            ?? (Suggestion.Nearest(words, _bySlug.Keys) is { } slug ? _bySlug[slug] : null);
    }

    private bool Add(CategoryEntry category) => _bySlug.TryAdd(category.Slug.Value, category);
}
