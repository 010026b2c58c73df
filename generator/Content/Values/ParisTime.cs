namespace StaticMarche.Content.Values;

/// <summary>
/// The time in France. Worked out from the European rule (directive 2000/84/EC) and not from the machine's zones: containers often
/// have none, and Windows knows « Europe/Paris » only through ICU, which the program does without.
/// </summary>
internal static class ParisTime
{
    public const string Zone = "Europe/Paris";

    private static readonly TimeSpan Winter = TimeSpan.FromHours(1);
    private static readonly TimeSpan Summer = TimeSpan.FromHours(2);

    /// <summary>The day that it is in France.</summary>
    public static DateOnly Today(TimeProvider clock)
    {
        var utc = clock.GetUtcNow().UtcDateTime;
        var isSummer = utc >= ChangeOf(utc.Year, 3) && utc < ChangeOf(utc.Year, 10);
        return DateOnly.FromDateTime(utc + (isSummer ? Summer : Winter));
    }

    /// <summary>What is added to UTC at a local time. In the hour that autumn gives twice, the first.</summary>
    public static TimeSpan OffsetOf(DateTime local)
    {
        var isSummer = local >= ChangeOf(local.Year, 3) + Winter && local < ChangeOf(local.Year, 10) + Summer;
        return isSummer ? Summer : Winter;
    }

    /// <summary>Clocks change on the last Sunday of March and of October at one o'clock UTC. Both months have 31 days.</summary>
    private static DateTime ChangeOf(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Unspecified);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
