using StaticMarche.Content.Market;
using StaticMarche.Rendering.PageModels;

namespace StaticMarche.Tests.Rendering.PageModels;

public sealed class DayTextsTests
{
    private static readonly DateOnly Day = new(2026, 12, 31);

    [Fact]
    public void A_day_is_over_at_closing_time() =>
        Assert.Equal("2026-12-31T18:30", DayTexts.End(new OpenDay(Day, new TimeOnly(10, 0), new TimeOnly(18, 30))));

    [Fact]
    public void A_night_is_over_the_next_morning() =>
        Assert.Equal("2027-01-01T04:00", DayTexts.End(new OpenDay(Day, new TimeOnly(20, 0), new TimeOnly(4, 0))));

    [Fact]
    public void A_day_without_hours_is_over_at_midnight() =>
        Assert.Equal("2027-01-01T00:00", DayTexts.End(new OpenDay(Day, null, null)));
}
