namespace StaticMarche.Profiles.Rules;

/// <summary>Between which days what a market speaks of can lie, and the day that a slip of the hand was meant to be.</summary>
internal static class DayBounds
{
    /// <summary>No market on the web is older.</summary>
    public static readonly DateOnly First = new(2000, 1, 1);

    /// <summary>Nobody announces a fair earlier.</summary>
    private const int YearsAhead = 3;

    public static DateOnly LatestEvent(DateOnly today) => today.AddYears(YearsAhead);

    /// <summary>
    /// The same day with the year that a wrong first digit or two exchanged ones explain, else the year it is; null where none lies within
    /// the bounds.
    /// </summary>
    public static DateOnly? Meant(DateOnly written, DateOnly earliest, DateOnly latest, DateOnly today)
    {
        var year = written.Year;
        int[] years =
        [
            (year % 1000) + 2000,
            (year / 1000 * 1000) + (year / 10 % 10 * 100) + (year / 100 % 10 * 10) + (year % 10),
            (year / 100 * 100) + (year % 10 * 10) + (year / 10 % 10),
            today.Year,
            today.Year + 1,
            today.Year - 1,
        ];
        return years.Select(number => InYear(written, number)).FirstOrDefault(day => day >= earliest && day <= latest);
    }

    /// <summary>29 February is not in every year.</summary>
    private static DateOnly? InYear(DateOnly day, int year) =>
        year is > 0 and < 10_000 ? new DateOnly(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month))) : null;
}
