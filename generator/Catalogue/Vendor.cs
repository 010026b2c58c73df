using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Catalogue;

/// <summary>
/// A listed vendor: complete, checked, and joined to its products, commune and events. Immutable once the catalogue is built.
/// </summary>
internal sealed class Vendor
{
    public required Slug Slug { get; init; }

    public required string Name { get; init; }

    public string? Tagline { get; init; }

    public required VendorKind Kind { get; init; }

    public required Commune Commune { get; init; }

    public required IReadOnlyList<Category> Categories { get; init; }

    public Photo? Photo { get; init; }

    /// <summary>Shown where the vendor is: who has no photo of the workshop is known by the first product.</summary>
    public Photo? Face => Photo ?? (Products is [var first, ..] ? first.Photo : null);

    public required DateOnly Joined { get; init; }

    public DateOnly? Confirmed { get; init; }

    public DateOnly? VerifiedOn { get; init; }

    public required Reach Reach { get; init; }

    /// <summary>Upcoming and past events that the vendor names, by date.</summary>
    public required IReadOnlyList<MarketEvent> Events { get; init; }

    public required IReadOnlyList<Delivery> Delivery { get; init; }

    /// <summary>In the vendor's own order.</summary>
    public IReadOnlyList<Product> Products { get; init; } = [];

    /// <summary>Markdown.</summary>
    public required string Story { get; init; }

    /// <summary>Former names, the oldest first.</summary>
    public required IReadOnlyList<Located<Slug>> Aliases { get; init; }

    /// <summary>The name that it has had longest, and keeps.</summary>
    public Slug FirstSlug => Aliases is [var oldest, ..] ? oldest.Value : Slug;

    /// <summary>The profile, for findings and for « proposer une modification ».</summary>
    public required SourceSpan Source { get; init; }

    /// <summary>The latest day that the profile itself speaks of: what feeds and the sitemap call its last change.</summary>
    public required DateOnly LastChange { get; init; }
}
