using StaticMarche.Assets;

namespace StaticMarche.Tests.Assets;

public sealed class AccentStylesTests
{
    [Theory]
    [InlineData(
        "#9c3f24",
        ":root{--accent:#9c3f24;--accent-ink:#fff}@media (prefers-color-scheme:dark){:root{--accent:#c48c7c;--accent-ink:#000}}"
    )]
    [InlineData(
        "#ffffff",
        ":root{--accent:#606060;--accent-ink:#fff}@media (prefers-color-scheme:dark){:root{--accent:#ffffff;--accent-ink:#000}}"
    )]
    [InlineData(
        "#000000",
        ":root{--accent:#000000;--accent-ink:#fff}@media (prefers-color-scheme:dark){:root{--accent:#999999;--accent-ink:#000}}"
    )]
    public void Any_colour_becomes_one_that_can_be_read_on_paper(string accent, string expected)
    {
        Assert.Equal(expected, AccentStyles.Of(accent));
    }
}
