using System.IO.Compression;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Photos;

/// <summary>
/// A text chunk of a PNG that may hold metadata: XMP, or XMP, EXIF and IPTC as the hexadecimal text that ImageMagick writes.
/// </summary>
internal static class PngText
{
    /// <summary>
    /// The metadata; empty for other texts. Unpacks what is packed, up to <see cref="PhotoLimits.MaxMetadataBytes"/>; texts that are not
    /// metadata are not unpacked at all.
    /// </summary>
    public static byte[] Read(ByteWindow type, ByteWindow chunk)
    {
        var keywordEnd = chunk.Bytes.IndexOf((byte)0);
        if (keywordEnd is < 1 or > 79)
        {
            return [];
        }

        var isRaw = chunk.HasAt(0, "Raw profile type "u8);
        if (!isRaw && !chunk.HasAt(0, "XML:com.adobe.xmp\0"u8))
        {
            return [];
        }

        var body = chunk.From(keywordEnd + 1);
        var content = type[0] switch
        {
            (byte)'t' => body.Slice(0, PhotoLimits.MaxMetadataBytes).Bytes.ToArray(),
            (byte)'z' => Unpack(body.From(1)),
            _ => International(body),
        };
        return isRaw ? FromHexadecimal(content) : content;
    }

    /// <summary>iTXt: a flag, a method, a language and a translated keyword come before the text.</summary>
    private static byte[] International(ByteWindow body)
    {
        var isPacked = body[0] == 1;
        var rest = body.From(2);
        for (var i = 0; i < 2; i++)
        {
            rest = rest.From(rest.Bytes.IndexOf((byte)0) + 1);
        }

        return isPacked ? Unpack(rest) : rest.Slice(0, PhotoLimits.MaxMetadataBytes).Bytes.ToArray();
    }

    private static byte[] Unpack(ByteWindow packed)
    {
        var content = new byte[PhotoLimits.MaxMetadataBytes];
        var length = 0;
        using var source = new MemoryStream(packed.Bytes.ToArray());
        using var stream = new ZLibStream(source, CompressionMode.Decompress);
        try
        {
            length = LibraryCall.Run(Library.Zlib, "", () => stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false));
        }
        catch (LibraryFault)
        {
            // Damaged metadata tell nothing; the picture beside them may still be whole.
        }

        return content[..length];
    }

    /// <summary>A line with a name and one with a length, after an empty one; then hexadecimal digits in lines.</summary>
    private static byte[] FromHexadecimal(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart((byte)'\n');
        for (var i = 0; i < 2; i++)
        {
            text = text[(text.IndexOf((byte)'\n') + 1)..];
        }

        var digits = new List<byte>(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiHexDigit((char)character))
            {
                digits.Add(character);
            }
        }

        return Convert.FromHexString(System.Text.Encoding.ASCII.GetString([.. digits[..(digits.Count & ~1)]]));
    }
}
