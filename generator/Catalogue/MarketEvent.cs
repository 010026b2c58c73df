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
    public IReadOnlyList<Vendor> Vendors { get; init; } = [];

    /// <summary>Those that take place; all of them when none does, for there is nothing else to say when it would have been.</summary>
    public IReadOnlyList<OpenDay> HeldDays => IsCancelled ? Days : [.. Days.Where(day => !day.IsCancelled)];

    /// <summary>No day of it takes place.</summary>
    public bool IsCancelled => Days.All(day => day.IsCancelled);

    public DateOnly FirstDay => Days[0].On;

    public DateOnly LastDay => Days[^1].On;

    /// <summary>The first day that is neither past nor cancelled, or null.</summary>
    public OpenDay? NextDay(DateOnly today) => Days.FirstOrDefault(day => day.On >= today && !day.IsCancelled);

    /// <summary>The day that lists show: the next one, or a cancelled one where no other is left. Null when all are past.</summary>
    public OpenDay? NextShownDay(DateOnly today) => NextDay(today) ?? Days.FirstOrDefault(day => day.On >= today);

    /// <summary>
    /// What was to come is cancelled: it stays in the agenda, which says so to whoever looks for it, until its last day is over.
    /// </summary>
    public bool IsCalledOff(DateOnly today) => !IsPast(today) && NextDay(today) is null;

    public bool IsPast(DateOnly today) => LastDay < today;
}
