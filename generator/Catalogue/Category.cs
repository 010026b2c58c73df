using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Catalogue;

/// <summary>A family of the taxonomy, or a category within one. Immutable once the catalogue is built.</summary>
internal sealed class Category
{
    public required Slug Slug { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>What the law asks of the family: <c>precious-metal</c>, <c>unit-price</c>, <c>regulated</c>.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Null for a family.</summary>
    public Category? Parent { get; init; }

    /// <summary>In the order of categories.yml.</summary>
    public IReadOnlyList<Category> Children { get; init; } = [];

    /// <summary>Its own products and, for a family, those of its children; in the fair order.</summary>
    public IReadOnlyList<Product> Products { get; init; } = [];

    public required SourceSpan Source { get; init; }

    public Category Family => Parent ?? this;
}
