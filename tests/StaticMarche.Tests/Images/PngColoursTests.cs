using NetVips;
using StaticMarche.Tests.Support;
using static StaticMarche.Tests.Images.ShownColours;

namespace StaticMarche.Tests.Images;

/// <summary>A PNG can give its colours in numbers (chunks gAMA, cHRM, sRGB and cICP): they are converted to sRGB.</summary>
public sealed class PngColoursTests : IDisposable
{
    private readonly TestMarket _market = new();

    public void Dispose() => _market.Dispose();

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

        AssertColours(Grey, await _market.JpegOf(png, "a.png"), first: 3);
    }
}
