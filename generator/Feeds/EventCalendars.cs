using System.Globalization;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Markup;

namespace StaticMarche.Feeds;

/// <summary>
/// Calendars for telephones: one entry for each day that an event is open. Why this is not Ical.Net: docs/decisions/0007.
/// </summary>
internal sealed class EventCalendars(ArtefactInput input)
{
    /// <summary>Revisions are counted from here.</summary>
    private static readonly DateOnly FirstRevision = new(2000, 1, 1);

    private readonly LastingIds _ids = new(input.Catalogue.Site, input.Urls);

    public byte[] OfUpcoming() => Write(input.Words.Say("agenda.title"), input.Catalogue.UpcomingEvents);

    public byte[] Of(MarketEvent marketEvent) => Write(marketEvent.Name, [marketEvent]);

    private byte[] Write(string title, IEnumerable<MarketEvent> events)
    {
        var name = PublicText.OneLine($"{title} – {input.Catalogue.Site.Name}");
        var calendar = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//StaticMarche//marche//FR")
            .Line("CALSCALE", "GREGORIAN")
            .Text("NAME", name)
            .Text("X-WR-CALNAME", name)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
            .Line("X-PUBLISHED-TTL", "P1D");
        ParisZone.Write(calendar);
        foreach (var marketEvent in events)
        {
            WriteDays(calendar, marketEvent);
        }

        return calendar.Line("END", "VCALENDAR").ToBytes();
    }

    private void WriteDays(CalendarText calendar, MarketEvent marketEvent)
    {
        for (var i = 0; i < marketEvent.Days.Count; i++)
        {
            // A morning and an afternoon of one day are two entries; the first keeps its name when a second comes.
            var sameDay = marketEvent.Days.Take(i).Count(day => day.On == marketEvent.Days[i].On);
            WriteDay(calendar, marketEvent, marketEvent.Days[i], sameDay);
        }
    }

    private void WriteDay(CalendarText calendar, MarketEvent marketEvent, OpenDay day, int sameDay)
    {
        var suffix = sameDay == 0 ? "" : $"-{(sameDay + 1).ToString(CultureInfo.InvariantCulture)}";
        // When an entry was made is not in the content, and it was not made later than today. What is over changes no more.
        var stamp = day.On < input.Catalogue.Today ? day.On : input.Catalogue.Today;
        calendar
            .Line("BEGIN", "VEVENT")
            .Text("UID", _ids.OfEntry($"{marketEvent.Slug}-{CalendarText.Digits(day.On)}{suffix}"))
            .Line("DTSTAMP", $"{CalendarText.Digits(stamp)}T000000Z")
            .Line("SEQUENCE", RevisionOf(day, stamp).ToString(CultureInfo.InvariantCulture));
        WriteHours(calendar, day);
        calendar
            .Line("STATUS", day.IsCancelled ? "CANCELLED" : "CONFIRMED")
            .Text("SUMMARY", SummaryOf(marketEvent, day))
            .Text("LOCATION", PublicText.OneLine(LocationOf(marketEvent)))
            .Text("DESCRIPTION", DescriptionOf(marketEvent))
            .Line("URL", input.Urls.Absolute(input.Urls.Of(marketEvent)))
            // Going to a market keeps nobody from being busy.
            .Line("TRANSP", "TRANSPARENT")
            .Line("END", "VEVENT");
    }

    /// <summary>
    /// A device keeps what it has until a higher number comes (RFC 5545, 3.8.7.4), and nobody remembers the number of the build before.
    /// So it is worked out from the day of the build, which only grows, and on that same day a cancellation comes after what it cancels
    /// (docs/decisions/0027).
    /// </summary>
    private static int RevisionOf(OpenDay day, DateOnly stamp) =>
        ((stamp.DayNumber - FirstRevision.DayNumber) * 2) + (day.IsCancelled ? 1 : 0);

    /// <summary>Also in words: many a calendar shows a cancelled entry like any other.</summary>
    private string SummaryOf(MarketEvent marketEvent, OpenDay day) =>
        day.IsCancelled
            ? input.Words.Say("calendar.cancelled", PublicText.OneLine(marketEvent.Name))
            : PublicText.OneLine(marketEvent.Name);

    private static void WriteHours(CalendarText calendar, OpenDay day)
    {
        if (day.Begins is not { } begins)
        {
            calendar.Day("DTSTART", day.On).Day("DTEND", day.On.AddDays(1));
            return;
        }

        calendar.Time("DTSTART", begins);
        if (day.Ends is { } ends && ends > begins)
        {
            calendar.Time("DTEND", ends);
        }
    }

    private static string LocationOf(MarketEvent marketEvent)
    {
        // Of several postcodes nobody knows which one is meant.
        var commune = marketEvent.Commune.Postcodes is [var postcode] ? $"{postcode} {marketEvent.Commune.Name}" : marketEvent.Commune.Name;
        return marketEvent.Place is null ? commune : $"{marketEvent.Place}, {commune}";
    }

    private string DescriptionOf(MarketEvent marketEvent)
    {
        var vendors = string.Join(", ", marketEvent.Vendors.Select(vendor => PublicText.OneLine(vendor.Name)));
        string?[] parts =
        [
            input.PlainText(marketEvent.Description).Trim(),
            vendors.Length > 0 ? input.Words.Say("calendar.vendors", vendors) : null,
            marketEvent.Free == true ? input.Words.Say("calendar.free") : null,
            input.Urls.Absolute(input.Urls.Of(marketEvent)),
        ];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
