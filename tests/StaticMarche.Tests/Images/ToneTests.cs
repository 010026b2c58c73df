using StaticMarche.Images;

namespace StaticMarche.Tests.Images;

public sealed class ToneTests
{
    [Theory]
    [InlineData(0, 0, 0, "000")]
    [InlineData(255, 255, 255, "fff")]
    [InlineData(204, 153, 102, "c96")]
    [InlineData(25, 26, 77, "036")]
    [InlineData(127, 128, 179, "69c")]
    public void Is_the_nearest_of_six_levels_a_channel(byte red, byte green, byte blue, string code)
    {
        var tone = Tone.Dominant([red, green, blue]);

        Assert.Equal(code, tone.Code);
    }

    [Fact]
    public void Is_the_colour_that_most_pixels_have()
    {
        var tone = Tone.Dominant([250, 0, 0, 0, 0, 250, 5, 5, 255]);

        Assert.Equal("00f", tone.Code);
    }

    [Theory]
    [InlineData("c96", true)]
    [InlineData("c9", false)]
    [InlineData("c961", false)]
    [InlineData("c9a", false)]
    [InlineData("C96", false)]
    public void Reads_its_own_code_only(string code, bool isTone)
    {
        Assert.Equal(isTone, Tone.TryParse(code, out _));
    }

    [Fact]
    public void Knows_its_channels()
    {
        var tone = Tone.Dominant([200, 60, 3]);

        Assert.Equal([204, 51, 0], tone.Channels);
    }
}
