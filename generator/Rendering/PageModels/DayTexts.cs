using System.Globalization;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Rendering.Texts;

namespace StaticMarche.Rendering.PageModels;

/// <summary>Days and hours as pages say them.</summary>
internal static class DayTexts
{
    /// <summary>For <c>datetime</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>When it is over, in Paris, for scripts to compare with the time there: at closing time, which may be after midnight, or when the day ends.</summary>
    public static string End(OpenDay day)
    {
        var close = day.Close is { } time ? day.On.ToDateTime(time) : day.On.AddDays(1).ToDateTime(TimeOnly.MinValue);
        var isNight = day is { Open: { } open, Close: { } until } && until <= open;
        return (isNight ? close.AddDays(1) : close).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>All days of an event: « 5–6 et 12–13 décembre ».</summary>
    public static string Of(MarketEvent each, DateOnly today) => FrenchDates.Days([.. each.Days.Select(day => day.On)], today);

    /// <summary>Empty when nobody knows.</summary>
    public static string Hours(OpenDay day, Words words) => day switch
    {
        { Open: { } open, Close: { } close } => words.Say("hours.between", FrenchDates.Time(open), FrenchDates.Time(close)),
        { Open: { } open } => words.Say("hours.from", FrenchDates.Time(open)),
        { Close: { } close } => words.Say("hours.until", FrenchDates.Time(close)),
        _ => "",
    };

    /// <summary>As a heading: « Décembre 2026 ».</summary>
    public static string Month(DateOnly month) => Capital(FrenchDates.MonthAndYear(month));

    /// <summary>As a heading: « Lundi 23 novembre ».</summary>
    public static string Heading(DateOnly day, DateOnly today) => Capital(FrenchDates.Weekday(day, today));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
