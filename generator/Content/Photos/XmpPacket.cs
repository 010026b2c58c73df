namespace StaticMarche.Content.Photos;

/// <summary>The one thing we ask of XMP. It is searched as bytes, never parsed as XML: no entity, no nesting, no request.</summary>
internal static class XmpPacket
{
    public static bool HasLocation(ReadOnlySpan<byte> packet) =>
        packet.IndexOf("GPSLatitude"u8) >= 0 || packet.IndexOf("GPSLongitude"u8) >= 0;
}
