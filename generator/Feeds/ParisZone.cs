namespace StaticMarche.Feeds;

/// <summary>
/// The time zone of all events, spelt out for calendars: summer time from the last Sunday of March to the last of October, at 1:00 UTC
/// (directive 2000/84/EC; in France so since 1996).
/// </summary>
internal static class ParisZone
{
    public const string Id = "Europe/Paris";

    /// <summary>What is added to UTC at a local time. In the hour that autumn gives twice, the first.</summary>
    public static TimeSpan OffsetOf(DateTime local)
    {
        var isSummer = local >= LastSunday(local.Year, 3).AddHours(2) && local < LastSunday(local.Year, 10).AddHours(3);
        return TimeSpan.FromHours(isSummer ? 2 : 1);
    }

    public static void Write(CalendarText calendar) =>
        calendar
            .Line("BEGIN", "VTIMEZONE")
            .Line("TZID", Id)
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

    /// <summary>Of a month of 31 days.</summary>
    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 0, 0, 0, DateTimeKind.Unspecified);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
