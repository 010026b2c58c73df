using StaticMarche.Content.Values;

namespace StaticMarche.Tests.Content.Values;

public sealed class FocalPointTests
{
    [Theory]
    [InlineData("40% 30%", 40, 30)]
    [InlineData("0% 100%", 0, 100)]
    [InlineData("40 % 30 %", 40, 30)]
    [InlineData("40\u00A0% 30\u202F%", 40, 30)]
    public void Reads_two_percentages(string text, int x, int y)
    {
        var read = FocalPoint.TryParse(text, out var point);

        Assert.True(read);
        Assert.Equal(new FocalPoint(x, y), point);
    }

    [Theory]
    [InlineData("")]
    [InlineData("40%")]
    [InlineData("40 30")]
    [InlineData("40% 30% 20%")]
    [InlineData("-1% 30%")]
    [InlineData("40% 101%")]
    [InlineData("4.5% 30%")]
    [InlineData("left top")]
    [InlineData("40% 30% x")]
    [InlineData("99999999999999999999% 1%")]
    public void Refuses_what_is_not_two_percentages(string text)
    {
        var read = FocalPoint.TryParse(text, out var point);

        Assert.False(read);
        Assert.Equal(FocalPoint.Centre, point);
    }
}
