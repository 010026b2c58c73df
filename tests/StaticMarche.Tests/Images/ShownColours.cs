using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Images;

/// <summary>Compares the colours of a picture's four quarters, in 8-bit sRGB, with those expected.</summary>
internal static class ShownColours
{
    /// <summary>The grey of the last quarter, in a picture without colours.</summary>
    public static readonly int[][] Grey =
    [
        [153, 153, 153],
    ];

    public static void AssertColours(int[][] expected, byte[] shown, int tolerance = 8, int first = 0)
    {
        var found = TestPhotos.QuartersOf(shown).Skip(first);

        Assert.All(expected.Zip(found), pair =>
            Assert.All(pair.First.Zip(pair.Second), channel =>
                Assert.InRange(channel.Second, channel.First - tolerance, channel.First + tolerance)
            )
        );
    }
}
