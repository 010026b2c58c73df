using System.Buffers.Binary;
using System.Text;

namespace StaticMarche.Tests.Support;

/// <summary>EXIF blocks and JPEG segments as cameras write them, and as nobody should.</summary>
internal static class TestExif
{
    /// <summary>A TIFF structure with an orientation and, when given, the six numbers of a latitude.</summary>
    public static byte[] Tiff(int orientation, uint[]? latitude = null, bool isBigEndian = true)
    {
        var bytes = new byte[100];
        Encoding.ASCII.GetBytes(isBigEndian ? "MM\0*" : "II*\0", bytes);
        Long(bytes, 4, 8, isBigEndian);
        Short(bytes, 8, latitude is null ? 1 : 2, isBigEndian);
        Entry(bytes, 10, (0x0112, 3, 1), isBigEndian);
        Short(bytes, 18, orientation, isBigEndian);
        if (latitude is not null)
        {
            Entry(bytes, 22, (0x8825, 4, 1), isBigEndian);
            Long(bytes, 30, 40, isBigEndian);
            Short(bytes, 40, 1, isBigEndian);
            Entry(bytes, 42, (2, 5, 3), isBigEndian);
            Long(bytes, 50, 60, isBigEndian);
            for (var i = 0; i < 6; i++)
            {
                Long(bytes, 60 + (4 * i), latitude[i], isBigEndian);
            }
        }

        return bytes;
    }

    /// <summary>
    /// A TIFF structure that says what colours a picture has: the colour space, and in a directory of its own the interoperability.
    /// </summary>
    public static byte[] Colours(int colourSpace, string interoperability, bool isBigEndian = true)
    {
        var bytes = new byte[100];
        Encoding.ASCII.GetBytes(isBigEndian ? "MM\0*" : "II*\0", bytes);
        Long(bytes, 4, 8, isBigEndian);
        Short(bytes, 8, 1, isBigEndian);
        Entry(bytes, 10, (0x8769, 4, 1), isBigEndian);
        Long(bytes, 18, 30, isBigEndian);
        Short(bytes, 30, 2, isBigEndian);
        Entry(bytes, 32, (0xA001, 3, 1), isBigEndian);
        Short(bytes, 40, colourSpace, isBigEndian);
        Entry(bytes, 44, (0xA005, 4, 1), isBigEndian);
        Long(bytes, 52, 60, isBigEndian);
        Short(bytes, 60, 1, isBigEndian);
        Entry(bytes, 62, (1, 2, 4), isBigEndian);
        Encoding.ASCII.GetBytes(interoperability, bytes.AsSpan(70));
        return bytes;
    }

    /// <summary>A TIFF structure with one entry in its block of places, which points to some bytes.</summary>
    public static byte[] Place(int tag, int type, byte[] value)
    {
        var bytes = new byte[60];
        Encoding.ASCII.GetBytes("MM\0*", bytes);
        Long(bytes, 4, 8, true);
        Short(bytes, 8, 1, true);
        Entry(bytes, 10, (0x8825, 4, 1), true);
        Long(bytes, 18, 30, true);
        Short(bytes, 30, 1, true);
        Entry(bytes, 32, (tag, type, (uint)(type == 5 ? value.Length / 8 : value.Length)), true);
        Long(bytes, 40, 60, true);
        return [.. bytes, .. value];
    }

    public static byte[] Exif(byte[] tiff) => [.. "Exif\0\0"u8, .. tiff];

    public static byte[] Xmp(string packet) => [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(packet)];

    /// <summary>A JPEG with one more segment right after its start.</summary>
    public static byte[] WithSegment(byte[] jpeg, byte marker, byte[] content) =>
        [.. jpeg.AsSpan(0, 2), 0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content, .. jpeg.AsSpan(2)];

    private static void Entry(byte[] bytes, int at, (int Tag, int Type, uint Count) entry, bool isBigEndian)
    {
        Short(bytes, at, entry.Tag, isBigEndian);
        Short(bytes, at + 2, entry.Type, isBigEndian);
        Long(bytes, at + 4, entry.Count, isBigEndian);
    }

    private static void Short(byte[] bytes, int at, int value, bool isBigEndian) =>
        BinaryPrimitives.WriteUInt16LittleEndian(
            bytes.AsSpan(at),
            isBigEndian ? BinaryPrimitives.ReverseEndianness((ushort)value) : (ushort)value
        );

    private static void Long(byte[] bytes, int at, uint value, bool isBigEndian) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), isBigEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
}
