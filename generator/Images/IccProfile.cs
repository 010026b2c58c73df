using System.Buffers.Binary;
using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>
/// Writes a colour profile (ICC.1:2010) for colours that a file only describes: three primaries adapted to the white of profiles, and one
/// curve.
/// </summary>
internal static class IccProfile
{
    private const int HeaderBytes = 128;
    private const int EntryBytes = 12;
    private static readonly double[] D50 = [0.9642, 1, 0.8249];

    /// <summary>From XYZ to the cone responses that Bradford's adaptation scales, row by row.</summary>
    private static readonly double[][] Bradford =
    [
        [0.8951, 0.2664, -0.1614],
        [-0.7502, 1.7135, 0.0367],
        [0.0389, -0.0685, 1.0296],
    ];

    public static byte[] Of(Gamut gamut)
    {
        var columns = Columns(gamut);
        (string Name, byte[] Content)[] tags =
        [
            ("desc", Text("described")),
            ("cprt", Text("none")),
            ("wtpt", Xyz(D50)),
            ("rXYZ", Xyz(columns[0])),
            ("gXYZ", Xyz(columns[1])),
            ("bXYZ", Xyz(columns[2])),
            ("rTRC", Curve(gamut.Gamma)),
            ("gTRC", Curve(gamut.Gamma)),
            ("bTRC", Curve(gamut.Gamma)),
        ];
        var at = HeaderBytes + 4 + (EntryBytes * tags.Length);
        var profile = new byte[at + tags.Sum(tag => tag.Content.Length)];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderBytes), tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = profile.AsSpan(HeaderBytes + 4 + (EntryBytes * i));
            System.Text.Encoding.ASCII.GetBytes(tags[i].Name, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Content.Length);
            tags[i].Content.CopyTo(profile, at);
            at += tags[i].Content.Length;
        }

        return profile;
    }

    /// <summary>Red, green and blue as XYZ under D50, so that together they make its white.</summary>
    private static double[][] Columns(Gamut gamut)
    {
        double[][] primaries = [ToXyz(gamut.Red), ToXyz(gamut.Green), ToXyz(gamut.Blue)];
        var white = ToXyz(gamut.White);
        var shares = Solve(primaries, white);
        var (from, to) = (Cones(white), Cones(D50));
        return [.. primaries.Select((primary, index) => Adapt([.. primary.Select(value => value * shares[index])], from, to))];
    }

    private static double[] ToXyz(Chromaticity point) => [point.X / point.Y, 1, (1 - point.X - point.Y) / point.Y];

    private static double[] Cones(double[] xyz) => [.. Bradford.Select(row => (row[0] * xyz[0]) + (row[1] * xyz[1]) + (row[2] * xyz[2]))];

    private static double[] Adapt(double[] xyz, double[] from, double[] to)
    {
        double[][] columns = [.. Enumerable.Range(0, 3).Select(column => Bradford.Select(row => row[column]).ToArray())];
        return Solve(columns, [.. Cones(xyz).Select((cone, index) => cone * to[index] / from[index])]);
    }

    /// <summary>How much of each column makes the wanted vector (Cramer's rule).</summary>
    private static double[] Solve(double[][] columns, double[] wanted)
    {
        var all = Determinant(columns[0], columns[1], columns[2]);
        return
        [
            Determinant(wanted, columns[1], columns[2]) / all,
            Determinant(columns[0], wanted, columns[2]) / all,
            Determinant(columns[0], columns[1], wanted) / all,
        ];
    }

    private static double Determinant(double[] a, double[] b, double[] c) =>
        (a[0] * ((b[1] * c[2]) - (b[2] * c[1]))) - (b[0] * ((a[1] * c[2]) - (a[2] * c[1]))) + (c[0] * ((a[1] * b[2]) - (a[2] * b[1])));

    private static void WriteHeader(byte[] profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        profile[8] = 4;
        "mntrRGB XYZ "u8.CopyTo(profile.AsSpan(12));
        "acsp"u8.CopyTo(profile.AsSpan(36));
        Xyz(D50).AsSpan(8).CopyTo(profile.AsSpan(68));
    }

    private static byte[] Xyz(double[] xyz) => [.. "XYZ \0\0\0\0"u8, .. Fixed(xyz)];

    /// <summary>A power, or the curve of sRGB with its straight foot (IEC 61966-2-1).</summary>
    private static byte[] Curve(double? gamma) =>
        gamma is { } power
            ? [.. "para\0\0\0\0\0\0\0\0"u8, .. Fixed(power)]
            : [.. "para\0\0\0\0\0\u0003\0\0"u8, .. Fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)];

    /// <summary>One text, in English, of an even number of bytes.</summary>
    private static byte[] Text(string text)
    {
        var letters = System.Text.Encoding.BigEndianUnicode.GetBytes(text.PadRight((text.Length + 1) / 2 * 2));
        return [.. "mluc\0\0\0\0\0\0\0\u0001\0\0\0\u000CenUS\0\0\0"u8, (byte)letters.Length, .. "\0\0\0\u001C"u8, .. letters];
    }

    /// <summary>Numbers with 16 bits after the point.</summary>
    private static byte[] Fixed(params double[] values)
    {
        var bytes = new byte[4 * values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), (int)Math.Round(values[i] * 65536));
        }

        return bytes;
    }
}
