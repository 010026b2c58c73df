using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>An event's days make sense: it opens before it closes, no hour is given twice, and some day is still to come.</summary>
internal sealed class EventDays : MarketRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [EventKinds.EndsBeforeStart, EventKinds.DayTwice, EventKinds.Past];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context) => market.Events.SelectMany(entry => CheckEvent(entry, context.Today));

    private static IEnumerable<Diagnostic> CheckEvent(EventEntry entry, DateOnly today)
    {
        foreach (var day in entry.Dates.Where(day => day.Value.Close <= day.Value.Open))
        {
            yield return EventKinds.EndsBeforeStart.At(day.Span, Hour(day.Value.Open), Hour(day.Value.Close));
        }

        for (var i = 1; i < entry.Dates.Count; i++)
        {
            if (entry.Dates.Take(i).FirstOrDefault(earlier => Overlap(earlier.Value, entry.Dates[i].Value)) is { } first)
            {
                yield return EventKinds.DayTwice.At(entry.Dates[i].Span, Numbers.Of(first.Value.On)) with { Related = first.Span };
            }
        }

        if (LastDay(entry) is { } last && last.Value.On < today)
        {
            yield return EventKinds.Past.At(last.Span, Numbers.Of(last.Value.On));
        }
    }

    private static Located<OpenDay>? LastDay(EventEntry entry) => entry.Dates.MaxBy(day => day.Value.On);

    private static bool Overlap(OpenDay one, OpenDay other) =>
        one.On == other.On
        && (one.Open ?? TimeOnly.MinValue) < (other.Close ?? TimeOnly.MaxValue)
        && (other.Open ?? TimeOnly.MinValue) < (one.Close ?? TimeOnly.MaxValue);

    private static string Hour(TimeOnly? time) => time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
