using System.Globalization;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;

namespace StaticMarche.Wording;

/// <summary>Days and hours as pages say them.</summary>
internal static class DayTexts
{
    /// <summary>
    /// When it is over, in Paris, for scripts to compare with the time there: at closing time, which may be after midnight, or when the day
    /// ends.
    /// </summary>
    public static string End(OpenDay day) =>
        (day.Ends ?? day.On.AddDays(1).ToDateTime(TimeOnly.MinValue)).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>All days of an event: « 5–6 et 12–13 décembre ». A cancelled one only where all are.</summary>
    public static string Of(MarketEvent marketEvent, DateOnly today) => Of(marketEvent.HeldDays, today);

    public static string Of(IEnumerable<OpenDay> days, DateOnly today) => FrenchDates.Days([.. days.Select(day => day.On)], today);

    /// <summary>Empty when nobody knows.</summary>
    public static string Hours(OpenDay day, Words words) =>
        day switch
        {
            { Open: { } open, Close: { } close } => words.Say("hours.between", FrenchDates.Time(open), Closing(close, words)),
            { Open: { } open } => words.Say("hours.from", FrenchDates.Time(open)),
            { Close: { } close } => words.Say("hours.until", Closing(close, words)),
            _ => "",
        };

    /// <summary>« Minuit » is when an evening ends; « 0 h », when a day begins.</summary>
    private static string Closing(TimeOnly close, Words words) =>
        close == TimeOnly.MinValue ? words.Say("hours.midnight") : FrenchDates.Time(close);

    /// <summary>As a heading: « Décembre 2026 ».</summary>
    public static string Month(DateOnly month) => Capital(FrenchDates.MonthAndYear(month));

    /// <summary>As a heading: « Lundi 23 novembre ».</summary>
    public static string Heading(DateOnly day, DateOnly today) => Capital(FrenchDates.Weekday(day, today));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
