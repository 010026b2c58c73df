using StaticMarche.Content.Market;

namespace StaticMarche.Catalogue;

/// <summary>
/// The whole market as pages need it: immutable, sorted once, joined once. <see cref="Today"/> is the build's date, an input.
/// </summary>
internal sealed record MarketCatalogue
{
    public required Site Site { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>By name, in French order.</summary>
    public required IReadOnlyList<Vendor> Vendors { get; init; }

    /// <summary>In the day's fair order (<see cref="FairOrder"/>), sold-out ones last.</summary>
    public required IReadOnlyList<Product> Products { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<Product> NewProducts { get; init; }

    /// <summary>In the order of categories.yml; families without products too.</summary>
    public required IReadOnlyList<Category> Families { get; init; }

    /// <summary>Communes with vendors, by name, in French order.</summary>
    public required IReadOnlyList<Commune> Communes { get; init; }

    /// <summary>All communes of the territory, with or without vendors, as content/places.yml lists them.</summary>
    public IReadOnlyList<PlaceEntry> Places { get; init; } = [];

    /// <summary>Null when the market has no drawn border.</summary>
    public TerritoryOutline? Outline { get; init; }

    /// <summary>By first day; past ones too, for a year.</summary>
    public required IReadOnlyList<MarketEvent> Events { get; init; }

    public required IReadOnlyList<Selection> Selections { get; init; }

    public required IReadOnlyList<MarketPage> Pages { get; init; }

    /// <summary>Gift budgets that hold something, the smallest first.</summary>
    public IReadOnlyList<Budget> Budgets { get; init; } = [];

    public IEnumerable<MarketEvent> UpcomingEvents => Events.Where(marketEvent => !marketEvent.IsPast(Today));
}
