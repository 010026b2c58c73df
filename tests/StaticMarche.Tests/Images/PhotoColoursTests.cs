using NetVips;
using StaticMarche.Tests.Support;

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
    public async Task Converts_what_a_png_says_in_numbers()
    {
        using var wide = TestPhotos.Picture(80, 60).IccTransform("p3", inputProfile: "srgb");
        var displayP3 = wide.PngsaveBuffer(keep: Enums.ForeignKeep.None);
        var adobe = TestPhotos.InAdobeRgb(80, 60).PngsaveBuffer(keep: Enums.ForeignKeep.None);
        byte[] primaries = TestPng.Primaries(31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000);
        byte[][] photos =
        [
            TestPng.With(displayP3, TestPng.Chunk("cICP", [12, 13, 0, 1])),
            TestPng.With(displayP3, primaries, TestPng.Gamma(45455)),
            TestPng.With(adobe, TestPng.Gamma(45470), TestPng.Primaries(31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000)),
            TestPng.With(
                wide.Colourspace(Enums.Interpretation.Rgb16).PngsaveBuffer(keep: Enums.ForeignKeep.None),
                primaries,
                TestPng.Gamma(45455)
            ),
            TestPng.With(wide.PngsaveBuffer(palette: true, keep: Enums.ForeignKeep.None), primaries, TestPng.Gamma(45455)),
            TestPng.With(
                wide.Bandjoin((Image.Black(80, 60) + 255).Cast(Enums.BandFormat.Uchar)).PngsaveBuffer(keep: Enums.ForeignKeep.None),
                primaries,
                TestPng.Gamma(45455)
            ),
        ];

        foreach (var photo in photos)
        {
            AssertColours(TestPhotos.Quarters, await _market.JpegOf(photo, "a.png"));
        }
    }

    [Fact]
    public async Task Leaves_colours_as_they_are_that_a_png_says_are_those_of_a_page()
    {
        var plain = TestPhotos.Png(80, 60);
        byte[] primaries = TestPng.Primaries(31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000);
        byte[][] photos =
        [
            TestPng.With(plain, TestPng.Chunk("sRGB", [0]), primaries, TestPng.Gamma(45455)),
            TestPng.With(plain, TestPng.Chunk("cICP", [1, 13, 0, 1]), primaries, TestPng.Gamma(45455)),
            TestPng.With(plain, TestPng.Primaries(31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000), TestPng.Gamma(45455)),
            TestPng.With(plain, primaries),
            TestPng.With(plain, TestPng.Gamma(100000)),
            TestPng.With(plain, TestPng.Primaries(0, 0, 0, 0, 0, 0, 0, 0), TestPng.Gamma(45455)),
            TestPng.With(plain, primaries, TestPng.Gamma(0)),
        ];

        foreach (var photo in photos)
        {
            AssertColours(TestPhotos.Quarters, await _market.JpegOf(photo, "a.png"), tolerance: 4);
        }
    }

    [Fact]
    public async Task A_grey_png_that_speaks_of_primaries_is_shown()
    {
        using var grey = TestPhotos.Picture(80, 60).Colourspace(Enums.Interpretation.Bw);
        var png = TestPng.With(
            grey.PngsaveBuffer(keep: Enums.ForeignKeep.None),
            TestPng.Primaries(31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000),
            TestPng.Gamma(45455)
        );

        AssertColours(
            [
                [153, 153, 153],
            ],
            await _market.JpegOf(png, "a.png"),
            first: 3
        );
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
        AssertColours(
            [
                [153, 153, 153],
            ],
            jpeg,
            first: 3
        );
        AssertColours(
            [
                [153, 153, 153],
            ],
            deepPng,
            first: 3
        );
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

    private static void AssertColours(int[][] expected, byte[] shown, int tolerance = 8, int first = 0)
    {
        var found = TestPhotos.QuartersOf(shown).Skip(first);

        Assert.All(expected.Zip(found), pair =>
            Assert.All(pair.First.Zip(pair.Second), channel =>
                Assert.InRange(channel.Second, channel.First - tolerance, channel.First + tolerance)
            )
        );
    }

    private static (int Width, int Height) SizeOf(byte[] photo)
    {
        using var image = Image.NewFromBuffer(photo);
        return (image.Width, image.Height);
    }
}
