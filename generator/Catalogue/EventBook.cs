using StaticMarche.Content.Market;
using StaticMarche.Content.Values;

namespace StaticMarche.Catalogue;

/// <summary>The events that are still to be shown, by first day: past ones stay reachable for a year.</summary>
internal sealed class EventBook
{
    private readonly IReadOnlyList<Shown> _shown;
    private readonly Dictionary<string, MarketEvent> _bySlug;

    private EventBook(IReadOnlyList<Shown> shown)
    {
        _shown = shown;
        All = [.. shown.Select(one => one.Event)];
        _bySlug = All.ToDictionary(marketEvent => marketEvent.Slug.Value, StringComparer.Ordinal);
    }

    public IReadOnlyList<MarketEvent> All { get; }

    public MarketEvent? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    public static EventBook Build(IEnumerable<EventEntry> entries, CommuneBook communes, DateOnly today) =>
        new([
            .. entries
                .Select(entry => ToEvent(entry, communes))
                .OfType<Shown>()
                .Where(one => one.Event.LastDay >= today.AddYears(-1))
                .OrderBy(one => one.Event.FirstDay)
                .ThenBy(one => one.Event.Slug),
        ]);

    /// <summary>Joins each event to the vendors who name it, once all are known.</summary>
    public void Join(IReadOnlyList<Vendor> vendors)
    {
        foreach (var one in _shown)
        {
            one.Vendors.AddRange(vendors.Where(vendor => vendor.Events.Contains(one.Event)));
        }
    }

    private static Shown? ToEvent(EventEntry entry, CommuneBook communes)
    {
        if (communes.Find(entry.Commune.Value) is not { } commune || entry.Dates.Count == 0)
        {
            return null;
        }

        var vendors = new List<Vendor>();
        var marketEvent = new MarketEvent
        {
            Slug = Slug.Of(entry.Origin.Slug),
            Name = Typography.WithNoBreaks(entry.Name),
            Commune = commune,
            Place = Typography.WithNoBreaks(entry.Place),
            Days = [.. entry.Dates.Select(date => date.Value).OrderBy(day => day.On).ThenBy(day => day.Open)],
            Url = entry.Url?.Value,
            Free = entry.Free,
            Description = entry.Body.Value,
            Source = entry.Origin.Span,
            Vendors = vendors,
        };
        return new Shown(marketEvent, vendors);
    }

    /// <summary>An event, with the list that it shows.</summary>
    private sealed record Shown(MarketEvent Event, List<Vendor> Vendors);
}
