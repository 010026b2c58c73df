using StaticMarche.Assets;
using StaticMarche.Content.Values;

namespace StaticMarche.Tests.Assets;

public sealed class PhotoStylesTests
{
    [Fact]
    public void Each_tone_and_each_focus_in_use_has_one_rule()
    {
        var css = PhotoStyles.Of(["c96", "369", "c96"], [new FocalPoint(40, 30), new FocalPoint(40, 50), FocalPoint.Centre]);

        Assert.Equal(
            ".tone-369{background-color:color-mix(in srgb,#369 30%,var(--wash))}.tone-c96{background-color:color-mix(in srgb,#c96 "
                + "30%,var(--wash))}.fx-40{--fx:40%}.fy-30{--fy:30%}",
            css
        );
    }
}
