namespace StaticMarche.Wording;

/// <summary>Saturday and Sunday: on a Sunday still the one that it belongs to.</summary>
internal static class Weekend
{
    public static DateOnly SaturdayOf(DateOnly day) =>
        day.AddDays(day.DayOfWeek == DayOfWeek.Sunday ? -1 : DayOfWeek.Saturday - day.DayOfWeek);
}
