using StaticMarche.Content.Photos;

namespace StaticMarche.Tests.Support;

/// <summary>Changes a JPEG byte by byte, as cameras, programs and interrupted copies do.</summary>
internal static class TestJpeg
{
    /// <summary>Where the code words of each scan begin and end.</summary>
    public static IReadOnlyList<(int Start, int End)> Scans(byte[] jpeg)
    {
        var scans = new List<(int Start, int End)>();
        var cursor = new JpegCursor(new ByteWindow(jpeg), 2);
        while (cursor.Next())
        {
            if (cursor.Marker == JpegCursor.StartOfScan)
            {
                scans.Add((cursor.Position - cursor.Scan.Length, cursor.Position));
            }
        }

        return scans;
    }

    public static byte[] WithoutEnd(byte[] jpeg) => jpeg[..^2];

    public static byte[] CutAt(byte[] jpeg, int position) => [.. jpeg[..position], 0xFF, JpegCursor.EndOfImage];

    /// <summary>The last three bytes of each scan's header.</summary>
    public static byte[] WithScanParameters(byte[] jpeg, params byte[] parameters) =>
        Scans(jpeg).Aggregate(jpeg, (changed, scan) => [.. changed[..(scan.Start - 3)], .. parameters, .. changed[scan.Start..]]);

    public static byte[] WithBeforeEnd(byte[] jpeg, params byte[] bytes) => Insert(jpeg, Scans(jpeg)[^1].End, bytes);

    public static byte[] WithAfterEachScan(byte[] jpeg, params byte[] bytes) =>
        Scans(jpeg).Reverse().Aggregate(jpeg, (changed, scan) => Insert(changed, scan.End, bytes));

    public static byte[] WithBeforeEachRestart(byte[] jpeg, params byte[] bytes) =>
        Restarts(jpeg).Reverse().Aggregate(jpeg, (changed, restart) => Insert(changed, restart, bytes));

    /// <summary>The markers at which decoding may restart.</summary>
    public static IReadOnlyList<int> Restarts(byte[] jpeg) =>
        [
            .. from scan in Scans(jpeg)
            from at in Enumerable.Range(scan.Start, scan.End - scan.Start - 1)
            where jpeg[at] == 0xFF && jpeg[at + 1] is >= 0xD0 and <= 0xD7
            select at,
        ];

    private static byte[] Insert(byte[] jpeg, int at, byte[] bytes) => [.. jpeg[..at], .. bytes, .. jpeg[at..]];
}
