using NetVips;

namespace StaticMarche.Tests.Support;

/// <summary>Photos made for a test: four quarters in red, green, blue and grey, so that turns, crops and colours show.</summary>
internal static class TestPhotos
{
    public static readonly int[][] Quarters =
    [
        [204, 51, 51],
        [51, 153, 51],
        [51, 51, 204],
        [153, 153, 153],
    ];

    public static Image Picture(int width, int height)
    {
        var halves = new[]
        {
            Row(Quarters[0], Quarters[1], width, height / 2),
            Row(Quarters[2], Quarters[3], width, height - (height / 2)),
        };
        return Image.Arrayjoin(halves, across: 1).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    /// <summary>
    /// The same quarters, as a camera that was set to Adobe RGB stores them (computed from the primaries and the gamma of its standard).
    /// </summary>
    public static Image InAdobeRgb(int width, int height)
    {
        var halves = new[]
        {
            Row([176, 54, 54], [95, 152, 62], width, height / 2),
            Row([54, 54, 199], [152, 152, 152], width, height - (height / 2)),
        };
        return Image.Arrayjoin(halves, across: 1).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width, int height) => Jpeg(Picture(width, height));

    public static byte[] Jpeg(Image image, bool isProgressive = false) =>
        image.JpegsaveBuffer(q: 92, interlace: isProgressive, keep: Enums.ForeignKeep.None);

    public static byte[] Png(int width, int height) => Picture(width, height).PngsaveBuffer(keep: Enums.ForeignKeep.None);

    public static byte[] Webp(int width, int height) => Picture(width, height).WebpsaveBuffer(q: 92, keep: Enums.ForeignKeep.None);

    public static byte[] Avif(int width, int height) =>
        Picture(width, height)
            .HeifsaveBuffer(q: 80, compression: Enums.ForeignHeifCompression.Av1, effort: 0, keep: Enums.ForeignKeep.None);

    /// <summary>Fine noise, the same each time: a picture with much entropy-coded data.</summary>
    public static Image Noise(int width, int height) =>
        Image
            .Arrayjoin([Image.Perlin(width, height, cellSize: 8, uchar: true, seed: 1)])
            .Bandjoin(
                Image.Perlin(width, height, cellSize: 4, uchar: true, seed: 2),
                Image.Perlin(width, height, cellSize: 16, uchar: true, seed: 3)
            )
            .Copy(interpretation: Enums.Interpretation.Srgb);

    /// <summary>The picture as a camera stores it that was held so that <paramref name="orientation"/> sets it right.</summary>
    public static Image Stored(Image upright, int orientation) =>
        orientation switch
        {
            2 => upright.FlipHor(),
            3 => upright.Rot180(),
            4 => upright.FlipVer(),
            5 => upright.Rot90().FlipHor(),
            6 => upright.Rot270(),
            7 => upright.Rot270().FlipHor(),
            8 => upright.Rot90(),
            _ => upright,
        };

    /// <summary>The mean colours of the four quarters, seen a little inside their edges.</summary>
    public static int[][] QuartersOf(byte[] encoded)
    {
        using var image = Image.NewFromBuffer(encoded);
        return [Mean(image, 0, 0), Mean(image, 1, 0), Mean(image, 0, 1), Mean(image, 1, 1)];
    }

    private static int[] Mean(Image image, int column, int row)
    {
        var (width, height) = (image.Width / 2, image.Height / 2);
        using var part = image.Crop(
            (column * width) + (width / 4),
            (row * height) + (height / 4),
            Math.Max(1, width / 2),
            Math.Max(1, height / 2)
        );
        return [.. Enumerable.Range(0, part.Bands).Select(band => (int)Math.Round(part.ExtractBand(band).Avg()))];
    }

    private static Image Row(int[] left, int[] right, int width, int height) =>
        Image
            .Arrayjoin([Plain(left, width / 2, height), Plain(right, width - (width / 2), height)], across: 2, shim: 0)
            .Crop(0, 0, width, height);

    private static Image Plain(int[] colour, int width, int height) =>
        (Image.Black(width, height, bands: 3) + colour.Select(channel => (double)channel).ToArray()).Cast(Enums.BandFormat.Uchar);
}
