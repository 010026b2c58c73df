using System.Text;

namespace StaticMarche.Tests.Support;

/// <summary>Metadata that tells where a photo was taken, in the forms in which cameras and programs write it.</summary>
internal static class TestPlaces
{
    /// <summary>Metadata as ImageMagick writes it into a PNG: a name, a length in bytes, and lines of 72 hexadecimal digits.</summary>
    public static byte[] Raw(string name, byte[] content)
    {
        var lines = Convert.ToHexStringLower(content).Chunk(72).Select(line => new string(line));
        return Encoding.ASCII.GetBytes($"\n{name}\n{content.Length, 8}\n{string.Join('\n', lines)}\n");
    }

    /// <summary>Photoshop's resources: a version, then IPTC with a town (2:90) and a sub-location (2:92).</summary>
    public static byte[] Iptc(string place)
    {
        byte[] version = [.. "8BIM"u8, 0x04, 0x21, 1, (byte)'v', 0, 0, 0, 3, 1, 2, 3, 0];
        byte[] town = [0x1C, 2, 90, 0, 8, .. "Poitiers"u8];
        byte[] sublocation = [0x1C, 2, 92, 0, (byte)place.Length, .. Encoding.ASCII.GetBytes(place)];
        byte[] head = [.. "8BIM"u8, 0x04, 0x04, 0, 0, 0, 0, 0, (byte)(town.Length + sublocation.Length)];
        return [.. version, .. head, .. town, .. sublocation];
    }

    public static byte[] Film(byte[] notes) =>
        [.. Box("ftyp"u8, "mp42\0\0\0\0"u8), .. Box("mdat"u8, [1, 2, 3]), .. Box("moov"u8, [.. Box("mvhd"u8, new byte[100]), .. notes])];

    public static byte[] Note(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content) =>
        Box("udta"u8, [.. Box("auth"u8, new byte[8]), .. Box(type, content)]);

    public static byte[] Box(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content) =>
        [0, 0, (byte)((content.Length + 8) >> 8), (byte)(content.Length + 8), .. type, .. content];
}
