namespace StaticMarche.Content.Photos;

/// <summary>Kinds of files that are no accepted photos, where the advice to the maker differs.</summary>
internal enum ForeignContent
{
    Unknown,

    /// <summary>A format with a name: <see cref="FileSignature.Name"/>.</summary>
    Named,

    /// <summary>The default format of iPhones.</summary>
    Heic,
    Video,
    Text,

    /// <summary>The note that Git LFS leaves in place of a file it has not fetched.</summary>
    LfsPointer,
}

/// <summary>The type of a file, recognised by its first bytes.</summary>
internal readonly record struct FileSignature(PhotoFormat? Format, ForeignContent Foreign, string Name)
{
    /// <summary>Prefixes of formats that have a name of their own in every language, looked up in this order.</summary>
    private static readonly (byte[] Prefix, string Name)[] Named =
    [
        ("GIF8"u8.ToArray(), "GIF"),
        ("BM"u8.ToArray(), "BMP"),
        ("II*\0"u8.ToArray(), "TIFF"),
        ("MM\0*"u8.ToArray(), "TIFF"),
        ("II+\0"u8.ToArray(), "TIFF"),
        ("MM\0+"u8.ToArray(), "TIFF"),
        ([0, 0, 1, 0], "ICO"),
        ([0, 0, 0, 12, (byte)'j', (byte)'P', (byte)' ', (byte)' '], "JPEG 2000"),
        ([0xFF, 0x4F, 0xFF, 0x51], "JPEG 2000"),
        ([0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', (byte)' '], "JPEG XL"),
        ([0xFF, 0x0A], "JPEG XL"),
        ("8BPS"u8.ToArray(), "Photoshop (PSD)"),
        ("%PDF"u8.ToArray(), "PDF"),
        ("%!PS"u8.ToArray(), "PostScript"),
        ([0xC5, 0xD0, 0xD3, 0xC6], "PostScript"),
        ("PK"u8.ToArray(), "ZIP"),
        ([0x1F, 0x8B], "GZIP"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "ELF"),
        ("MZ"u8.ToArray(), "EXE"),
        ("<?php"u8.ToArray(), "PHP"),
        ("FUJIFILMCCD-RAW"u8.ToArray(), "RAW"),
    ];

    public static FileSignature Of(ReadOnlySpan<byte> head)
    {
        if (PhotoFormatOf(head) is { } format)
        {
            return new FileSignature(format, ForeignContent.Unknown, format.Name());
        }

        foreach (var (prefix, name) in Named)
        {
            if (head.StartsWith(prefix))
            {
                return new FileSignature(null, ForeignContent.Named, name);
            }
        }

        return OfMedia(head) ?? OfText(head);
    }

    private static PhotoFormat? PhotoFormatOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return PhotoFormat.Jpeg;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]))
        {
            return PhotoFormat.Png;
        }

        if (head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..].StartsWith("WEBP"u8))
        {
            return PhotoFormat.Webp;
        }

        return HasBrand(head, "avif"u8) || HasBrand(head, "avis"u8) ? PhotoFormat.Avif : null;
    }

    /// <summary>Whether an ISO media file names a brand as its own or as compatible.</summary>
    private static bool HasBrand(ReadOnlySpan<byte> head, ReadOnlySpan<byte> brand)
    {
        var content = new ByteWindow(head).Child("ftyp"u8);
        for (var at = 0; at + 4 <= content.Length; at += at == 0 ? 8 : 4)
        {
            if (content.HasAt(at, brand))
            {
                return true;
            }
        }

        return false;
    }

    private static FileSignature? OfMedia(ReadOnlySpan<byte> head)
    {
        var file = new ByteWindow(head);
        if (file.HasAt(4, "ftypcrx "u8))
        {
            return new FileSignature(null, ForeignContent.Named, "RAW");
        }

        if (file.HasAt(4, "ftyp"u8))
        {
            var isHeic = HasBrand(head, "mif1"u8) || HasBrand(head, "msf1"u8) || file.HasAt(8, "hei"u8) || file.HasAt(8, "hev"u8);
            return new FileSignature(null, isHeic ? ForeignContent.Heic : ForeignContent.Video, isHeic ? "HEIC" : "");
        }

        return file.HasAt(4, "moov"u8) || file.HasAt(4, "mdat"u8) || file.HasAt(0, [0x1A, 0x45, 0xDF, 0xA3])
            ? new FileSignature(null, ForeignContent.Video, "")
            : null;
    }

    private static FileSignature OfText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("version https://git-lfs.github.com/spec/"u8))
        {
            return new FileSignature(null, ForeignContent.LfsPointer, "");
        }

        if (head.ContainsAnyInRange((byte)0, (byte)8))
        {
            return new FileSignature(null, ForeignContent.Unknown, "");
        }

        var text = System.Text.Encoding.Latin1.GetString(head);
        if (text.Contains("<svg", StringComparison.OrdinalIgnoreCase))
        {
            return new FileSignature(null, ForeignContent.Named, "SVG");
        }

        if (
            text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
        )
        {
            return new FileSignature(null, ForeignContent.Named, "HTML");
        }

        var isText = !head.ContainsAnyInRange((byte)0x80, (byte)0xFF);
        return new FileSignature(null, isText ? ForeignContent.Text : ForeignContent.Unknown, "");
    }
}
