using StaticMarche.Content.Values;

namespace StaticMarche.Feeds;

/// <summary>
/// The time zone of all events, spelt out for calendars: summer time from the last Sunday of March to the last of October, at 1:00 UTC
/// (directive 2000/84/EC; in France so since 1996).
/// </summary>
internal static class ParisZone
{
    public static void Write(CalendarText calendar) =>
        calendar
            .Line("BEGIN", "VTIMEZONE")
            .Line("TZID", ParisTime.Zone)
            .Line("BEGIN", "DAYLIGHT")
            .Line("DTSTART", "19960331T020000")
            .Line("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
            .Line("TZNAME", "CEST")
            .Line("TZOFFSETFROM", "+0100")
            .Line("TZOFFSETTO", "+0200")
            .Line("END", "DAYLIGHT")
            .Line("BEGIN", "STANDARD")
            .Line("DTSTART", "19961027T030000")
            .Line("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
            .Line("TZNAME", "CET")
            .Line("TZOFFSETFROM", "+0200")
            .Line("TZOFFSETTO", "+0100")
            .Line("END", "STANDARD")
            .Line("END", "VTIMEZONE");
}
