using StaticMarche.Content.Values;
using StaticMarche.Images;

namespace StaticMarche.Tests.Images;

public sealed class CardLayoutTests
{
    [Theory]
    [InlineData(4000, 3000, 50, 50, 0, 135)]
    [InlineData(4000, 3000, 50, 0, 0, 0)]
    [InlineData(4000, 3000, 50, 100, 0, 270)]
    [InlineData(4000, 1000, 50, 50, 660, 0)]
    [InlineData(4000, 1000, 100, 50, 1320, 0)]
    [InlineData(1050, 1400, 50, 25, 0, 85)]
    public void Fills_the_card_around_the_focal_point(int width, int height, int x, int y, int left, int top)
    {
        var layout = CardLayout.For(new PixelSize(width, height), new FocalPoint(x, y));

        Assert.True(layout.IsFilled);
        Assert.Equal((left, top), (layout.Left, layout.Top));
        Assert.True(layout.Photo.Width - left >= 1200 && layout.Photo.Height - top >= 630);
    }

    [Theory]
    [InlineData(600, 600, 600, 600, 300, 15)]
    [InlineData(900, 1350, 420, 630, 390, 0)]
    [InlineData(100, 50, 100, 50, 550, 290)]
    public void Sets_a_small_photo_whole_in_the_middle(int width, int height, int shownWidth, int shownHeight, int left, int top)
    {
        var layout = CardLayout.For(new PixelSize(width, height), FocalPoint.Centre);

        Assert.Equal(new CardLayout(new PixelSize(shownWidth, shownHeight), left, top, false), layout);
    }

    [Theory]
    [InlineData(960, true)]
    [InlineData(959, false)]
    public void Enlarges_by_a_quarter_at_most(int width, bool isFilled)
    {
        var layout = CardLayout.For(new PixelSize(width, 900), FocalPoint.Centre);

        Assert.Equal(isFilled, layout.IsFilled);
    }
}
