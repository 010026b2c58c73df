using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Catalogue;

/// <summary>A product of a listed vendor. Immutable.</summary>
internal sealed class Product
{
    public required Vendor Vendor { get; init; }

    public required Slug Slug { get; init; }

    public required string Name { get; init; }

    public required Price Price { get; init; }

    public required Category Category { get; init; }

    /// <summary>At least one, except in a trial build without images.</summary>
    public required IReadOnlyList<Photo> Photos { get; init; }

    /// <summary>The one that lists show.</summary>
    public Photo? Photo => Photos is [var first, ..] ? first : null;

    /// <summary>Markdown, short.</summary>
    public required string Description { get; init; }

    public required IReadOnlyList<string> Materials { get; init; }

    public string? Size { get; init; }

    public required Availability Availability { get; init; }

    /// <summary>Days, for a product made to order.</summary>
    public int? LeadTime { get; init; }

    public bool Personalised { get; init; }

    public string? Url { get; init; }

    public required DateOnly Added { get; init; }

    /// <summary>Profiles don't date the changes of each product: that of the profile may be one.</summary>
    public DateOnly LastChange => Added > Vendor.LastChange ? Added : Vendor.LastChange;

    /// <summary>Former names, the oldest first.</summary>
    public required IReadOnlyList<Located<Slug>> Aliases { get; init; }

    /// <summary>The name that it has had longest, and keeps.</summary>
    public Slug FirstSlug => Aliases is [var oldest, ..] ? oldest.Value : Slug;

    public required SourceSpan Source { get; init; }

    public bool IsSoldOut => Availability == Availability.SoldOut;
}
