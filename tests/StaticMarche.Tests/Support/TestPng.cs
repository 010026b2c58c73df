using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace StaticMarche.Tests.Support;

/// <summary>PNG files put together chunk by chunk; checksums are left at zero, since the probe does not look at them.</summary>
internal static class TestPng
{
    /// <summary>A file that says it has this size, with a few bytes of pixel data.</summary>
    public static byte[] Saying(int width, int height, params byte[][] chunks)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return
        [
            0x89,
            .. "PNG\r\n"u8,
            26,
            10,
            .. Chunk("IHDR", header),
            .. chunks.SelectMany(chunk => chunk),
            .. Chunk("IDAT", [1, 2, 3]),
            .. Chunk("IEND", []),
        ];
    }

    public static byte[] Chunk(string type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0];
    }

    /// <summary>A whole PNG with more chunks right after its header, with checksums that a decoder accepts.</summary>
    public static byte[] With(byte[] png, params byte[][] chunks)
    {
        const int HeaderEnd = 33;
        foreach (var chunk in chunks)
        {
            BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Checksum(chunk.AsSpan(4, chunk.Length - 8)));
        }

        return [.. png[..HeaderEnd], .. chunks.SelectMany(chunk => chunk), .. png[HeaderEnd..]];
    }

    /// <summary>White, red, green and blue as a cHRM chunk has them, in hundred-thousandths.</summary>
    public static byte[] Primaries(params int[] coordinates) => Chunk("cHRM", [.. coordinates.SelectMany(Big)]);

    public static byte[] Gamma(int hundredThousandths) => Chunk("gAMA", Big(hundredThousandths));

    private static byte[] Big(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ (0xEDB88320 & (0 - (sum & 1)));
            }
        }

        return ~sum;
    }

    public static byte[] Frames(int count) => Chunk("acTL", [0, 0, (byte)(count >> 8), (byte)count, 0, 0, 0, 0]);

    public static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(content);
        }

        return packed.ToArray();
    }
}
