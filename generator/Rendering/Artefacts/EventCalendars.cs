using System.Globalization;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;

namespace StaticMarche.Rendering.Artefacts;

/// <summary>Calendars for telephones: one entry for each day that an event is open. Why this is not Ical.Net: docs/decisions/0007.</summary>
internal sealed class EventCalendars(ArtefactInput input)
{
    /// <summary>Two markets of one host may each have a <c>marche-de-noel</c>.</summary>
    private readonly string _site = input.Catalogue.Site.Url.IdnHost + input.Urls.BasePath.TrimEnd('/');

    public byte[] OfUpcoming() => Write(input.Words.Say("agenda.title"), input.Catalogue.UpcomingEvents);

    public byte[] Of(MarketEvent each) => Write(each.Name, [each]);

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
        foreach (var each in events)
        {
            WriteDays(calendar, each);
        }

        return calendar.Line("END", "VCALENDAR").ToBytes();
    }

    private void WriteDays(CalendarText calendar, MarketEvent each)
    {
        for (var i = 0; i < each.Days.Count; i++)
        {
            // A morning and an afternoon of one day are two entries; the first keeps its name when a second comes.
            var sameDay = each.Days.Take(i).Count(day => day.On == each.Days[i].On);
            WriteDay(calendar, each, each.Days[i], sameDay);
        }
    }

    private void WriteDay(CalendarText calendar, MarketEvent each, OpenDay day, int sameDay)
    {
        var suffix = sameDay == 0 ? "" : $"-{(sameDay + 1).ToString(CultureInfo.InvariantCulture)}";
        calendar
            .Line("BEGIN", "VEVENT")
            .Line("UID", $"{each.Slug}-{CalendarText.Digits(day.On)}{suffix}@{_site}")
            // When an entry was made is not in the content, and it was not made later than today. What is over changes no more.
            .Line("DTSTAMP", $"{CalendarText.Digits(each.FirstDay < input.Catalogue.Today ? each.FirstDay : input.Catalogue.Today)}T000000Z");
        WriteHours(calendar, day);
        calendar
            .Text("SUMMARY", PublicText.OneLine(each.Name))
            .Text("LOCATION", PublicText.OneLine(LocationOf(each)))
            .Text("DESCRIPTION", DescriptionOf(each))
            .Line("URL", input.Urls.Absolute(input.Urls.Of(each)))
            // Going to a market keeps nobody from being busy.
            .Line("TRANSP", "TRANSPARENT")
            .Line("END", "VEVENT");
    }

    private static void WriteHours(CalendarText calendar, OpenDay day)
    {
        if (day.Open is not { } open)
        {
            calendar.Day("DTSTART", day.On).Day("DTEND", day.On.AddDays(1));
            return;
        }

        calendar.Time("DTSTART", day.On.ToDateTime(open));
        if (day.Close is { } close && close != open)
        {
            // A fair that closes before it opens closes after midnight.
            calendar.Time("DTEND", day.On.AddDays(close < open ? 1 : 0).ToDateTime(close));
        }
    }

    private static string LocationOf(MarketEvent each)
    {
        // Of several postcodes nobody knows which one is meant.
        var commune = each.Commune.Postcodes is [var postcode] ? $"{postcode} {each.Commune.Name}" : each.Commune.Name;
        return each.Place is null ? commune : $"{each.Place}, {commune}";
    }

    private string DescriptionOf(MarketEvent each)
    {
        var vendors = string.Join(", ", each.Vendors.Select(vendor => PublicText.OneLine(vendor.Name)));
        string?[] parts =
        [
            input.PlainText(each.Description).Trim(),
            vendors.Length > 0 ? input.Words.Say("calendar.vendors", vendors) : null,
            each.Free == true ? input.Words.Say("calendar.free") : null,
            input.Urls.Absolute(input.Urls.Of(each)),
        ];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
