using System.Globalization;

namespace StaticMarche.Wording;

/// <summary>Days and hours as French writes them: « samedi 5 décembre 2026 », « 5–6 et 12 décembre », « 10 h 30 ».</summary>
internal static class FrenchDates
{
    /// <summary>Between a day and its month, an hour and its h: a space that does not break.</summary>
    private const char Wide = '\u00A0';

    private static readonly string[] Months =
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];

    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    /// <summary>« décembre ».</summary>
    public static string Month(DateOnly day) => Months[day.Month - 1];

    /// <summary>« décembre 2026 ».</summary>
    public static string MonthAndYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Month(day)} {day.Year}");

    /// <summary>« 5 décembre 2026 ».</summary>
    public static string Date(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{DayAndMonth(day)} {day.Year}");

    /// <summary>« samedi 5 décembre », with the year when it is not that of <paramref name="today"/>.</summary>
    public static string Weekday(DateOnly day, DateOnly today) =>
        $"{Weekdays[(int)day.DayOfWeek]} {DayAndMonth(day)}{YearIfOther(day, today)}";

    /// <summary>
    /// « 5–6 et 12 décembre », « 28 novembre et 5 décembre », « 30 novembre – 2 décembre », with years where they are not that of
    /// <paramref name="today"/>.
    /// </summary>
    /// <param name="days">In order.</param>
    /// <param name="today">The day the page is made for.</param>
    public static string Days(IReadOnlyList<DateOnly> days, DateOnly today)
    {
        var runs = RunsOf(days);
        var parts = new List<string>(runs.Count);
        for (var i = 0; i < runs.Count; i++)
        {
            var (first, last) = runs[i];
            var isMonthSaidLater =
                i + 1 < runs.Count
                && IsSameMonth(last, runs[i + 1].First)
                && IsSameMonth(last, runs[i + 1].Last)
                && IsSameMonth(first, last);
            parts.Add(isMonthSaidLater ? Numbers(first, last) : Run(first, last, today));
        }

        return parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} et {parts[^1]}";
    }

    /// <summary>« 10 h », « 10 h 30 ».</summary>
    public static string Time(TimeOnly time) =>
        time.Minute == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour}{Wide}h")
            : string.Create(CultureInfo.InvariantCulture, $"{time.Hour}{Wide}h{Wide}{time.Minute:00}");

    private static string DayAndMonth(DateOnly day) => $"{Number(day)}{Wide}{Month(day)}";

    /// <summary>The first of a month is the only ordinal.</summary>
    private static string Number(DateOnly day) => day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture);

    /// <summary>« 5–6 », which stays on one line: browsers may break one after a dash unless a word joiner follows.</summary>
    private static string Numbers(DateOnly first, DateOnly last) => first == last ? Number(first) : $"{Number(first)}–\u2060{Number(last)}";

    private static string Run(DateOnly first, DateOnly last, DateOnly today)
    {
        if (IsSameMonth(first, last))
        {
            return $"{Numbers(first, last)}{Wide}{Month(last)}{YearIfOther(last, today)}";
        }

        var year = first.Year == last.Year ? "" : YearIfOther(first, first.AddYears(1));
        return $"{DayAndMonth(first)}{year} – {DayAndMonth(last)}{(year.Length > 0 ? YearIfOther(last, first) : YearIfOther(last, today))}";
    }

    private static bool IsSameMonth(DateOnly one, DateOnly other) => (one.Year, one.Month) == (other.Year, other.Month);

    private static string YearIfOther(DateOnly day, DateOnly today) =>
        day.Year == today.Year ? "" : string.Create(CultureInfo.InvariantCulture, $" {day.Year}");

    private static List<(DateOnly First, DateOnly Last)> RunsOf(IReadOnlyList<DateOnly> days)
    {
        var runs = new List<(DateOnly First, DateOnly Last)>();
        foreach (var day in days)
        {
            if (runs.Count > 0 && day == runs[^1].Last.AddDays(1))
            {
                runs[^1] = (runs[^1].First, day);
            }
            else if (runs.Count == 0 || day != runs[^1].Last)
            {
                runs.Add((day, day));
            }
        }

        return runs;
    }
}
