using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Catalogue;

/// <summary>A market, fair or open workshop. Days are in order; times are local, in Europe/Paris.</summary>
internal sealed class MarketEvent
{
    public required Slug Slug { get; init; }

    public required string Name { get; init; }

    public required Commune Commune { get; init; }

    public string? Place { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<OpenDay> Days { get; init; }

    public string? Url { get; init; }

    public bool? Free { get; init; }

    /// <summary>Markdown.</summary>
    public required string Description { get; init; }

    public required SourceSpan Source { get; init; }

    /// <summary>By name.</summary>
    public IReadOnlyList<Vendor> Vendors { get; internal set; } = [];

    public DateOnly FirstDay => Days[0].On;

    public DateOnly LastDay => Days[^1].On;

    /// <summary>The first day that is not past, or null.</summary>
    public OpenDay? NextDay(DateOnly today) => Days.FirstOrDefault(day => day.On >= today);

    public bool IsPast(DateOnly today) => LastDay < today;
}
