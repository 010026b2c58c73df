using System.Globalization;
using System.IO.Compression;

namespace StaticMarche.Content.Photos;

/// <summary>A text chunk of a PNG that may hold metadata: XMP, or EXIF as the hexadecimal text that ImageMagick writes.</summary>
internal readonly record struct PngText(byte[] Content, bool IsExif)
{
    private static readonly PngText Nothing = new([], false);

    /// <summary>Unpacks what is packed, up to <see cref="PhotoLimits.MaxMetadataBytes"/>; texts that are not metadata are not unpacked at all.</summary>
    public static PngText Read(ByteWindow type, ByteWindow chunk)
    {
        var keywordEnd = chunk.Bytes.IndexOf((byte)0);
        if (keywordEnd is < 1 or > 79)
        {
            return Nothing;
        }

        var isRaw = chunk.HasAt(0, "Raw profile type "u8);
        if (!isRaw && !chunk.HasAt(0, "XML:com.adobe.xmp\0"u8))
        {
            return Nothing;
        }

        var body = chunk.From(keywordEnd + 1);
        var content = type[0] switch
        {
            (byte)'t' => body.Slice(0, PhotoLimits.MaxMetadataBytes).Bytes.ToArray(),
            (byte)'z' => Unpack(body.From(1)),
            _ => International(body),
        };
        return isRaw ? FromHexadecimal(content) : new PngText(content, false);
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
            length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            // Damaged metadata tell nothing; the picture beside them may still be whole.
        }

        return content[..length];
    }

    /// <summary>Three lines (a name, a length) and then hexadecimal digits in lines: the line ends and the first words fall away.</summary>
    private static PngText FromHexadecimal(byte[] text)
    {
        var start = text.AsSpan().IndexOf("45786966"u8);
        var isExif = start >= 0;
        var bytes = new List<byte>(text.Length / 2);
        var high = -1;
        foreach (var character in text.AsSpan(Math.Max(start, 0)))
        {
            if (!int.TryParse([(char)character], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digit))
            {
                continue;
            }

            if (high >= 0)
            {
                bytes.Add((byte)((high << 4) | digit));
            }

            high = high >= 0 ? -1 : digit;
        }

        return new PngText([.. bytes], isExif);
    }
}
