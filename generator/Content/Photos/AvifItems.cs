namespace StaticMarche.Content.Photos;

/// <summary>The items of an AVIF (pictures, EXIF, XMP) and where in the file they lie.</summary>
internal static class AvifItems
{
    /// <summary>Far above what a photo has; a grid of tiles has one item per tile.</summary>
    private const int MaxItems = 4096;

    public static bool HaveLocation(ByteWindow file, ByteWindow meta)
    {
        var metadata = MetadataItems(meta.Child("iinf"u8));
        foreach (var (id, isInMeta, offset, length) in Extents(meta.Child("iloc"u8)))
        {
            if (!metadata.TryGetValue(id, out var isExif))
            {
                continue;
            }

            var content = (isInMeta ? meta.Child("idat"u8) : file).Slice(offset, length);
            // An Exif item begins with the distance to its TIFF structure.
            if (isExif ? ExifBlock.Read(content.From(4L + content.Big32(0))).HasLocation : XmpPacket.HasLocation(content.Bytes))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<uint, bool> MetadataItems(ByteWindow list)
    {
        var items = new Dictionary<uint, bool>();
        var cursor = new BoxCursor(list.From(list[0] == 0 ? 6 : 8));
        for (var i = 0; i < MaxItems && cursor.Next(); i++)
        {
            var entry = cursor.Content;
            var isLongId = entry[0] >= 3;
            var typeAt = isLongId ? 10 : 8;
            if (entry.HasAt(typeAt, "Exif"u8) || entry.HasAt(typeAt, "mime"u8))
            {
                items[isLongId ? entry.Big32(4) : entry.Big16(4)] = entry.HasAt(typeAt, "Exif"u8);
            }
        }

        return items;
    }

    private static List<Extent> Extents(ByteWindow locations)
    {
        var extents = new List<Extent>();
        var version = locations[0];
        var (offsetSize, lengthSize) = (locations[4] >> 4, locations[4] & 15);
        var (baseSize, indexSize) = (locations[5] >> 4, version == 0 ? 0 : locations[5] & 15);
        var at = 6;
        var count = Take(locations, ref at, version < 2 ? 2 : 4);
        for (var i = 0L; i < count && at < locations.Length && extents.Count < MaxItems; i++)
        {
            var id = (uint)Take(locations, ref at, version < 2 ? 2 : 4);
            var isInMeta = version > 0 && (Take(locations, ref at, 2) & 15) == 1;
            at += 2;
            var start = Take(locations, ref at, baseSize);
            var parts = Take(locations, ref at, 2);
            for (var part = 0L; part < parts && at < locations.Length && extents.Count < MaxItems; part++)
            {
                at += indexSize;
                var offset = Take(locations, ref at, offsetSize);
                extents.Add(new Extent(id, isInMeta, start + offset, Take(locations, ref at, lengthSize)));
            }
        }

        return extents;
    }

    /// <summary>A number of 0, 2, 4 or 8 bytes, as the box says; far above any file when it is absurd.</summary>
    private static long Take(ByteWindow window, ref int at, int size)
    {
        var value = size switch
        {
            0 => 0UL,
            2 => window.Big16(at),
            4 => window.Big32(at),
            _ => window.Big64(at),
        };
        at += size;
        return (long)Math.Min(value, int.MaxValue);
    }

    private readonly record struct Extent(uint Id, bool IsInMeta, long Offset, long Length);
}
