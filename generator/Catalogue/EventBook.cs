using StaticMarche.Content.Market;
using StaticMarche.Content.Values;

namespace StaticMarche.Catalogue;

/// <summary>The events that are still to be shown, by first day: past ones stay reachable for a year.</summary>
internal sealed class EventBook
{
    private readonly Dictionary<string, MarketEvent> _bySlug;

    private EventBook(IReadOnlyList<MarketEvent> all)
    {
        All = all;
        _bySlug = all.ToDictionary(marketEvent => marketEvent.Slug.Value, StringComparer.Ordinal);
    }

    public IReadOnlyList<MarketEvent> All { get; }

    public MarketEvent? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    public static EventBook Build(IEnumerable<EventEntry> entries, CommuneBook communes, DateOnly today) =>
        new([
            .. entries
                .Select(entry => ToEvent(entry, communes))
                .OfType<MarketEvent>()
                .Where(marketEvent => marketEvent.LastDay >= today.AddYears(-1))
                .OrderBy(marketEvent => marketEvent.FirstDay)
                .ThenBy(marketEvent => marketEvent.Slug),
        ]);

    private static MarketEvent? ToEvent(EventEntry entry, CommuneBook communes) =>
        communes.Find(entry.Commune.Value) is not { } commune || entry.Dates.Count == 0
            ? null
            : new MarketEvent
            {
                Slug = Slugs.Checked(entry.Origin.Slug),
                Name = Typography.WithNoBreaks(entry.Name),
                Commune = commune,
                Place = Typography.WithNoBreaks(entry.Place),
                Days = [.. entry.Dates.Select(date => date.Value).OrderBy(day => day.On).ThenBy(day => day.Open)],
                Url = entry.Url?.Value,
                Free = entry.Free,
                Description = entry.Body.Value,
                Source = entry.Origin.Span,
            };
}
