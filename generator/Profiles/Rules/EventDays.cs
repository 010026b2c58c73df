using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// An event's days make sense: it opens before it closes, no hour is given twice, and some day is still to come. A cancelled day makes room
/// for another.
/// </summary>
internal sealed class EventDays : MarketRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds =>
        [DateKinds.Absurd, EventKinds.EndsBeforeStart, EventKinds.DayTwice, EventKinds.Past];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context) =>
        market.Events.SelectMany(entry => CheckEvent(entry, context.Today));

    private static IEnumerable<Diagnostic> CheckEvent(EventEntry entry, DateOnly today)
    {
        // A day that could not be read has none to judge, and has been told.
        foreach (
            var day in entry.Dates.Where(day =>
                day.Value.On != default && (day.Value.On < DayBounds.First || day.Value.On > DayBounds.LatestEvent(today))
            )
        )
        {
            var meant = DayBounds.Meant(day.Value.On, today, DayBounds.LatestEvent(today), today) ?? today;
            yield return DateKinds.Absurd.At(day.Span, IsoDate.Of(day.Value.On), IsoDate.Of(meant), "on");
        }

        foreach (var day in entry.Dates.Where(day => day.Value.Ends <= day.Value.Begins))
        {
            yield return EventKinds.EndsBeforeStart.At(day.Span, Hour(day.Value.Open), Hour(day.Value.Close));
        }

        for (var i = 1; i < entry.Dates.Count; i++)
        {
            if (entry.Dates.Take(i).FirstOrDefault(earlier => Overlap(earlier.Value, entry.Dates[i].Value)) is { } first)
            {
                yield return EventKinds.DayTwice.At(entry.Dates[i].Span, IsoDate.Of(first.Value.On)) with
                {
                    Related = first.Span,
                };
            }
        }

        if (LastDay(entry) is { } last && last.Value.On < today && last.Value.On >= DayBounds.First)
        {
            yield return EventKinds.Past.At(last.Span, IsoDate.Of(last.Value.On));
        }
    }

    private static Located<OpenDay>? LastDay(EventEntry entry) => entry.Dates.MaxBy(day => day.Value.On);

    private static bool Overlap(OpenDay one, OpenDay other) =>
        !one.IsCancelled
        && !other.IsCancelled
        && one.On == other.On
        && (one.Begins ?? Midnight(one.On)) < (other.Ends ?? Midnight(other.On.AddDays(1)))
        && (other.Begins ?? Midnight(other.On)) < (one.Ends ?? Midnight(one.On.AddDays(1)));

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    private static string Hour(TimeOnly? time) => time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
