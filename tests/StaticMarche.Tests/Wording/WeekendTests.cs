using System.Globalization;
using StaticMarche.Wording;

namespace StaticMarche.Tests.Wording;

public sealed class WeekendTests
{
    [Theory]
    [InlineData("2026-11-23", "2026-11-28")]
    [InlineData("2026-11-27", "2026-11-28")]
    [InlineData("2026-11-28", "2026-11-28")]
    [InlineData("2026-11-29", "2026-11-28")]
    [InlineData("2026-11-30", "2026-12-05")]
    public void A_week_ends_with_its_own_Saturday_and_Sunday(string day, string saturday) =>
        Assert.Equal(
            DateOnly.ParseExact(saturday, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Weekend.SaturdayOf(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))
        );
}
