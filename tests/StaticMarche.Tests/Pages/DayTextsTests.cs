using StaticMarche.Content.Market;
using StaticMarche.Wording;

namespace StaticMarche.Tests.Pages;

public sealed class DayTextsTests
{
    private static readonly DateOnly Day = new(2026, 12, 31);

    private static readonly Words French = new(
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["hours.between"] = "de {0} à {1}",
            ["hours.from"] = "à partir de {0}",
            ["hours.until"] = "jusqu’à {0}",
            ["hours.midnight"] = "minuit",
        }
    );

    [Fact]
    public void A_day_is_over_at_closing_time() =>
        Assert.Equal("2026-12-31T18:30", DayTexts.End(new OpenDay(Day, new TimeOnly(10, 0), new TimeOnly(18, 30))));

    [Fact]
    public void A_night_is_over_the_next_morning() =>
        Assert.Equal("2027-01-01T04:00", DayTexts.End(new OpenDay(Day, new TimeOnly(20, 0), new TimeOnly(4, 0))));

    [Fact]
    public void A_day_without_hours_is_over_at_midnight() => Assert.Equal("2027-01-01T00:00", DayTexts.End(new OpenDay(Day, null, null)));

    [Theory]
    [InlineData("18:00", "00:00", "2027-01-01T00:00")]
    [InlineData("18:00", "01:00", "2027-01-01T01:00")]
    [InlineData("00:00", "00:00", "2027-01-01T00:00")]
    [InlineData("00:00", "02:00", "2026-12-31T02:00")]
    [InlineData("04:00", "06:00", "2026-12-31T06:00")]
    [InlineData(null, "00:00", "2027-01-01T00:00")]
    [InlineData(null, "01:00", "2027-01-01T01:00")]
    [InlineData(null, "19:00", "2026-12-31T19:00")]
    public void An_evening_is_over_when_it_closes(string? open, string close, string expected) =>
        Assert.Equal(expected, DayTexts.End(new OpenDay(Day, Hour(open), Hour(close))));

    [Theory]
    [InlineData("18:00", "00:00", "de 18\u00A0h à minuit")]
    [InlineData("18:30", "01:00", "de 18\u00A0h\u00A030 à 1\u00A0h")]
    [InlineData("00:00", "04:00", "de 0\u00A0h à 4\u00A0h")]
    [InlineData(null, "00:00", "jusqu’à minuit")]
    [InlineData("18:00", null, "à partir de 18\u00A0h")]
    [InlineData(null, null, "")]
    public void Hours_are_said_as_people_say_them(string? open, string? close, string expected) =>
        Assert.Equal(expected, DayTexts.Hours(new OpenDay(Day, Hour(open), Hour(close)), French));

    private static TimeOnly? Hour(string? text) =>
        text is null ? null : TimeOnly.ParseExact(text, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
