namespace StaticMarche.Cli;

/// <summary>
/// The day it is in France. Worked out from the European rule (directive 2000/84/EC) and not from the machine's zones: containers often
/// have none, and Windows knows « Europe/Paris » only through ICU, which the program does without.
/// </summary>
internal static class ParisTime
{
    public static DateOnly Today(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return DateOnly.FromDateTime(now.UtcDateTime.AddHours(IsSummer(now.UtcDateTime) ? 2 : 1));
    }

    /// <summary>From the last Sunday of March to the last Sunday of October, changing at one o'clock UTC.</summary>
    private static bool IsSummer(DateTime utc) => utc >= LastSunday(utc.Year, 3) && utc < LastSunday(utc.Year, 10);

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
