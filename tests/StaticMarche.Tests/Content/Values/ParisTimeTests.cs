using System.Globalization;
using StaticMarche.Content.Values;
using StaticMarche.Tests.Cli;

namespace StaticMarche.Tests.Content.Values;

public sealed class ParisTimeTests
{
    [Theory]
    [InlineData("2026-11-23T22:59:59Z", "2026-11-23")]
    [InlineData("2026-11-23T23:00:00Z", "2026-11-24")]
    [InlineData("2026-07-14T21:59:59Z", "2026-07-14")]
    [InlineData("2026-07-14T22:00:00Z", "2026-07-15")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")] // the last night of winter time
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")] // the first evening of summer time
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")] // the last night of summer time
    [InlineData("2026-10-25T22:30:00Z", "2026-10-25")] // the first evening of winter time
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    public void It_is_the_day_it_is_in_France(string now, string expected)
    {
        var clock = new FixedClock(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));

        var today = ParisTime.Today(clock);

        Assert.Equal(expected, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
