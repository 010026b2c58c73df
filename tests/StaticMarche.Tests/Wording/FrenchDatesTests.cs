using System.Globalization;
using StaticMarche.Wording;

namespace StaticMarche.Tests.Wording;

public sealed class FrenchDatesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("2026-12-05", "samedi 5\u00A0décembre")]
    [InlineData("2026-12-01", "mardi 1er\u00A0décembre")]
    [InlineData("2027-02-28", "dimanche 28\u00A0février 2027")]
    public void Writes_a_day_with_its_weekday(string day, string expected) => Assert.Equal(expected, FrenchDates.Weekday(Day(day), Today));

    [Theory]
    [InlineData("2026-12-05", "5 décembre")]
    [InlineData("2026-12-05 2026-12-06", "5–\u20606 décembre")]
    [InlineData("2026-12-05 2026-12-06 2026-12-12 2026-12-19", "5–\u20606, 12 et 19 décembre")]
    [InlineData("2026-11-28 2026-12-05 2026-12-06", "28 novembre et 5–\u20606 décembre")]
    [InlineData("2026-11-30 2026-12-01 2026-12-02", "30 novembre – 2 décembre")]
    [InlineData("2026-11-30 2026-12-01 2026-12-05", "30 novembre – 1er décembre et 5 décembre")]
    [InlineData("2026-12-31 2027-01-01", "31 décembre 2026 – 1er janvier 2027")]
    [InlineData("2026-12-19 2027-01-09 2027-01-16", "19 décembre, 9 et 16 janvier 2027")]
    [InlineData("2027-03-01 2027-03-01", "1er mars 2027")]
    [InlineData("", "")]
    public void Writes_days_together(string days, string expected)
    {
        var text = FrenchDates.Days([.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day)], Today);

        Assert.Equal(expected, text.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("10:00", "10\u00A0h")]
    [InlineData("09:05", "9\u00A0h\u00A005")]
    public void Writes_times(string time, string expected) =>
        Assert.Equal(expected, FrenchDates.Time(TimeOnly.Parse(time, CultureInfo.InvariantCulture)));

    [Fact]
    public void Writes_dates_and_months()
    {
        Assert.Equal("24\u00A0novembre 2026", FrenchDates.Date(Today));
        Assert.Equal("novembre 2026", FrenchDates.MonthAndYear(Today));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
