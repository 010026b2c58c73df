using StaticMarche.Content.Photos;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Photos;

public sealed class ExifBlockTests
{
    private static readonly uint[] Poitiers = [46, 1, 34, 1, 48, 1];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    public void Reads_the_orientation_in_both_byte_orders(int orientation)
    {
        var big = ExifBlock.Read(new ByteWindow(TestExif.Tiff(orientation)));
        var little = ExifBlock.Read(new ByteWindow(TestExif.Exif(TestExif.Tiff(orientation, isBigEndian: false))));

        Assert.Equal(new ExifBlock(orientation, false, false), big);
        Assert.Equal(big, little);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(65535)]
    public void Takes_an_illegal_orientation_as_upright(int orientation)
    {
        var exif = ExifBlock.Read(new ByteWindow(TestExif.Tiff(orientation)));

        Assert.Equal(1, exif.Orientation);
    }

    [Fact]
    public void Finds_a_place()
    {
        var exif = ExifBlock.Read(new ByteWindow(TestExif.Tiff(6, Poitiers, isBigEndian: false)));

        Assert.Equal(new ExifBlock(6, true, false), exif);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Finds_no_place_in_a_block_that_a_phone_without_a_fix_wrote(uint numerator, uint denominator)
    {
        var exif = ExifBlock.Read(
            new ByteWindow(TestExif.Tiff(1, [numerator, denominator, numerator, denominator, numerator, denominator]))
        );

        Assert.False(exif.HasLocation);
    }

    [Theory]
    [InlineData(2, "", true)]
    [InlineData(0xFFFF, "R03", true)]
    [InlineData(0xFFFF, "R98", false)]
    [InlineData(0xFFFF, "", false)]
    [InlineData(1, "R03", false)]
    [InlineData(1, "R98", false)]
    public void Knows_Adobe_RGB(int colourSpace, string interoperability, bool expected)
    {
        var big = ExifBlock.Read(new ByteWindow(TestExif.Colours(colourSpace, interoperability)));
        var little = ExifBlock.Read(new ByteWindow(TestExif.Colours(colourSpace, interoperability, isBigEndian: false)));

        Assert.Equal((expected, expected), (big.IsAdobeRgb, little.IsAdobeRgb));
    }

    [Fact]
    public void Ends_at_any_cut_and_with_any_byte_turned_over()
    {
        byte[][] blocks =
        [
            TestExif.Tiff(6, Poitiers),
            TestExif.Colours(0xFFFF, "R03"),
            TestExif.Place(28, 7, "ASCII\0\0\0Ici"u8.ToArray()),
        ];

        foreach (var (whole, i) in blocks.SelectMany(block => Enumerable.Range(0, block.Length).Select(at => (block, at))))
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= 0xFF;
            Assert.InRange(ExifBlock.Read(new ByteWindow(whole.AsSpan(0, i))).Orientation, 1, 8);
            Assert.InRange(ExifBlock.Read(new ByteWindow(damaged)).Orientation, 1, 8);
        }
    }
}
