namespace StaticMarche.Content.Photos;

/// <summary>The one thing we ask of XMP. It is searched as bytes, never parsed as XML: no entity, no nesting, no request.</summary>
internal static class XmpPacket
{
    /// <summary>Of the camera and of the subject.</summary>
    private static readonly byte[][] Positions =
    [
        "GPSLatitude"u8.ToArray(),
        "GPSLongitude"u8.ToArray(),
        "GPSDestLatitude"u8.ToArray(),
        "GPSDestLongitude"u8.ToArray(),
    ];

    /// <summary>The name of an area, a street or a house in words.</summary>
    private static readonly byte[][] Names =
    [
        "GPSAreaInformation"u8.ToArray(),
        "Iptc4xmpCore:Location"u8.ToArray(),
        ":Sublocation"u8.ToArray(),
    ];

    public static bool HasLocation(ReadOnlySpan<byte> packet)
    {
        foreach (var position in Positions)
        {
            if (HasValue(packet, position, isNumber: true))
            {
                return true;
            }
        }

        foreach (var name in Names)
        {
            if (HasValue(packet, name, isNumber: false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a property is there and says something: editors write empty ones, and cameras without a fix write zeros.</summary>
    private static bool HasValue(ReadOnlySpan<byte> packet, ReadOnlySpan<byte> property, bool isNumber)
    {
        for (var next = packet.IndexOf(property); next >= 0; next = packet.IndexOf(property))
        {
            packet = packet[(next + property.Length)..];
            var value = ValueOf(packet);
            if (isNumber ? value.ContainsAnyInRange((byte)'1', (byte)'9') : value.ContainsAnyExcept(" \t\r\n"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The value between the quotes of an attribute, or the text of an element; empty for a longer name or a closing tag.
    /// </summary>
    private static ReadOnlySpan<byte> ValueOf(ReadOnlySpan<byte> rest)
    {
        rest = rest.TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty || rest[0] is not ((byte)'=' or (byte)'>'))
        {
            return [];
        }

        var isAttribute = rest[0] == '=';
        rest = rest[1..].TrimStart(" \t\r\n"u8);
        if (isAttribute)
        {
            var end = rest.Length < 2 ? -1 : rest[1..].IndexOf(rest[0]);
            return end < 0 ? rest : rest[1..(end + 1)];
        }

        var close = rest.IndexOf("</"u8);
        return close < 0 ? rest : rest[..close];
    }
}
