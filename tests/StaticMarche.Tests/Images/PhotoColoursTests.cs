using NetVips;
using StaticMarche.Tests.Support;
using static StaticMarche.Tests.Images.ShownColours;

namespace StaticMarche.Tests.Images;

/// <summary>Whatever way a photo is stored, what is published is upright, 8-bit sRGB, on white.</summary>
public sealed class PhotoColoursTests : IDisposable
{
    private readonly TestMarket _market = new();

    public void Dispose() => _market.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Sets_a_photo_upright(int orientation)
    {
        var stored = TestPhotos.Jpeg(TestPhotos.Stored(TestPhotos.Picture(80, 60), orientation));

        var shown = await _market.JpegOf(TestExif.WithSegment(stored, 0xE1, TestExif.Exif(TestExif.Tiff(orientation))));

        AssertColours(TestPhotos.Quarters, shown);
        Assert.Equal((80, 60), SizeOf(shown));
    }

    [Fact]
    public async Task Turns_a_png_and_a_webp_too()
    {
        var stored = TestPhotos.Stored(TestPhotos.Picture(80, 60), 6);
        using var tagged = stored.Mutate(image => image.Set(GValue.GIntType, "orientation", 6));

        var png = await _market.JpegOf(tagged.PngsaveBuffer(keep: Enums.ForeignKeep.Exif), "a.png");
        var webp = await _market.JpegOf(tagged.WebpsaveBuffer(q: 92, keep: Enums.ForeignKeep.Exif), "a.webp");

        AssertColours(TestPhotos.Quarters, png);
        AssertColours(TestPhotos.Quarters, webp);
    }

    [Fact]
    public async Task Converts_a_wide_gamut()
    {
        using var wide = TestPhotos.Picture(80, 60).IccTransform("p3", inputProfile: "srgb");

        var jpeg = await _market.JpegOf(wide.JpegsaveBuffer(q: 95, keep: Enums.ForeignKeep.Icc));
        var png = await _market.JpegOf(wide.PngsaveBuffer(keep: Enums.ForeignKeep.Icc), "a.png");

        Assert.InRange(TestPhotos.QuartersOf(wide.PngsaveBuffer(keep: Enums.ForeignKeep.None))[0][0], 180, 194);
        AssertColours(TestPhotos.Quarters, jpeg);
        AssertColours(TestPhotos.Quarters, png);
    }

    [Theory]
    [InlineData(2, "")]
    [InlineData(0xFFFF, "R03")]
    public async Task Converts_Adobe_RGB_that_only_the_camera_tells(int colourSpace, string interoperability)
    {
        var jpeg = TestPhotos.InAdobeRgb(80, 60).JpegsaveBuffer(q: 95, keep: Enums.ForeignKeep.None);

        var shown = await _market.JpegOf(TestExif.WithSegment(jpeg, 0xE1, TestExif.Exif(TestExif.Colours(colourSpace, interoperability))));

        AssertColours(TestPhotos.Quarters, shown);
    }

    [Fact]
    public async Task Takes_a_profile_before_what_the_camera_tells()
    {
        using var profiled = TestPhotos.Picture(80, 60).IccTransform("p3", inputProfile: "srgb");
        var jpeg = profiled.JpegsaveBuffer(q: 95, keep: Enums.ForeignKeep.Icc);

        var shown = await _market.JpegOf(TestExif.WithSegment(jpeg, 0xE1, TestExif.Exif(TestExif.Colours(2, "R03"))));

        AssertColours(TestPhotos.Quarters, shown);
    }

    [Fact]
    public async Task Thin_red_lines_stay_red()
    {
        using var white = (Image.Black(7, 60, bands: 3) + 255).Cast(Enums.BandFormat.Uchar);
        using var red = (Image.Black(1, 60, bands: 3) + new double[] { 204, 0, 0 }).Cast(Enums.BandFormat.Uchar);
        using var stripe = white.Join(red, Enums.Direction.Horizontal);
        using var photo = stripe.Replicate(10, 1).Copy(interpretation: Enums.Interpretation.Srgb);

        var rendered = await _market.AvifOf(photo.PngsaveBuffer(), "a.png");
        using var shown = Image.NewFromBuffer(rendered);
        var colour = shown.Getpoint(39, 30);

        Assert.True(colour[0] - colour[1] > 150 && colour[0] - colour[2] > 150, string.Join(' ', colour));
    }

    [Fact]
    public async Task Converts_four_inks_with_and_without_a_profile()
    {
        using var inks = TestPhotos.Picture(80, 60).IccTransform("cmyk", inputProfile: "srgb");

        var profiled = await _market.JpegOf(inks.JpegsaveBuffer(q: 95, keep: Enums.ForeignKeep.Icc));
        var plain = await _market.JpegOf(inks.JpegsaveBuffer(q: 95, keep: Enums.ForeignKeep.None), "plain.jpg");

        // No ink prints our blue; this is the nearest that the profile knows.
        int[][] printable = [TestPhotos.Quarters[0], TestPhotos.Quarters[1], [51, 69, 143], TestPhotos.Quarters[3]];
        AssertColours(printable, profiled, tolerance: 12);
        AssertColours(printable, plain, tolerance: 12);
    }

    [Fact]
    public async Task Converts_sixteen_bits()
    {
        using var deep = TestPhotos.Picture(80, 60).Colourspace(Enums.Interpretation.Rgb16);

        var shown = await _market.JpegOf(deep.PngsaveBuffer(), "a.png");

        AssertColours(TestPhotos.Quarters, shown);
    }

    [Fact]
    public async Task Shows_greys()
    {
        using var grey = TestPhotos.Picture(80, 60).Colourspace(Enums.Interpretation.Bw);

        var jpeg = await _market.JpegOf(grey.JpegsaveBuffer(q: 92));
        var deepPng = await _market.JpegOf(grey.Colourspace(Enums.Interpretation.Grey16).PngsaveBuffer(), "a.png");

        Assert.Equal(3, TestPhotos.QuartersOf(jpeg)[3].Length);
        AssertColours(Grey, jpeg, first: 3);
        AssertColours(Grey, deepPng, first: 3);
    }

    [Fact]
    public async Task Puts_what_is_transparent_on_white()
    {
        using var clear = TestPhotos.Picture(80, 60).Bandjoin(Image.Black(80, 60).Cast(Enums.BandFormat.Uchar));

        var png = await _market.JpegOf(clear.PngsaveBuffer(), "a.png");
        var webp = await _market.JpegOf(clear.WebpsaveBuffer(), "a.webp");

        AssertColours(
            [
                [255, 255, 255],
                [255, 255, 255],
                [255, 255, 255],
                [255, 255, 255],
            ],
            png
        );
        AssertColours(
            [
                [255, 255, 255],
                [255, 255, 255],
                [255, 255, 255],
                [255, 255, 255],
            ],
            webp
        );
    }

    [Fact]
    public async Task Shows_the_first_picture_of_an_animation()
    {
        using var frames = Image.Arrayjoin(
            [TestPhotos.Picture(80, 60), Image.Black(80, 60, bands: 3).Cast(Enums.BandFormat.Uchar)],
            across: 1
        );
        using var film = frames.Mutate(image => image.Set(GValue.GIntType, "page-height", 60));

        var shown = await _market.JpegOf(film.WebpsaveBuffer(q: 92), "a.webp");

        AssertColours(TestPhotos.Quarters, shown);
        Assert.Equal((80, 60), SizeOf(shown));
    }

    [Fact]
    public async Task Reads_avif()
    {
        var shown = await _market.JpegOf(TestPhotos.Avif(80, 60), "a.avif");

        AssertColours(TestPhotos.Quarters, shown);
    }

    private static (int Width, int Height) SizeOf(byte[] photo)
    {
        using var image = Image.NewFromBuffer(photo);
        return (image.Width, image.Height);
    }
}
