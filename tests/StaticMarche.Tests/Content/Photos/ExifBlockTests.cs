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

        Assert.Equal(new ExifBlock(orientation, false), big);
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

        Assert.Equal(new ExifBlock(6, true), exif);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Finds_no_place_in_a_block_that_a_phone_without_a_fix_wrote(uint numerator, uint denominator)
    {
        var exif = ExifBlock.Read(new ByteWindow(TestExif.Tiff(1, [numerator, denominator, numerator, denominator, numerator, denominator])));

        Assert.False(exif.HasLocation);
    }

    [Fact]
    public void Ends_at_any_cut_and_with_any_byte_turned_over()
    {
        var whole = TestExif.Tiff(6, Poitiers);

        for (var i = 0; i < whole.Length; i++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= 0xFF;
            Assert.InRange(ExifBlock.Read(new ByteWindow(whole.AsSpan(0, i))).Orientation, 1, 8);
            Assert.InRange(ExifBlock.Read(new ByteWindow(damaged)).Orientation, 1, 8);
        }
    }
}
