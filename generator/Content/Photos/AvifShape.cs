namespace StaticMarche.Content.Photos;

/// <summary>
/// The size of an AVIF's primary picture as stored, whether it is turned by a quarter, and the area of the largest picture in the file.
/// </summary>
internal sealed record AvifShape(long Width, long Height, bool IsTurned, long LargestPixels, ColourCode Colours)
{
    public static AvifShape Of(ByteWindow properties, uint item)
    {
        var list = properties.Child("ipco"u8);
        var chosen = Associations(properties.Child("ipma"u8), item);
        var (width, height, isTurned, largest, index) = (0L, 0L, false, 0L, 0);
        var colours = default(ColourCode);
        var cursor = new BoxCursor(list);
        while (cursor.Next())
        {
            index++;
            var isOurs = chosen.Contains(index);
            var content = cursor.Content;
            if (cursor.Is("ispe"u8))
            {
                var (w, h) = (content.Big32(4), content.Big32(8));
                largest = Math.Max(largest, (long)Math.Min((ulong)w * h, long.MaxValue));
                (width, height) = isOurs ? (w, h) : (width, height);
            }
            else if (isOurs && cursor.Is("irot"u8))
            {
                isTurned = (content[0] & 1) == 1;
            }
            else if (isOurs && cursor.Is("colr"u8) && content.HasAt(0, "nclx"u8))
            {
                colours = new ColourCode(content.Big16(4), content.Big16(6));
            }
            else if (isOurs && cursor.Is("clap"u8))
            {
                // The clean aperture crops the picture; four fractions, of which the first two are its size.
                width = Fraction(content, 0) ?? width;
                height = Fraction(content, 8) ?? height;
            }
        }

        return new AvifShape(width, height, isTurned, largest, colours);
    }

    private static long? Fraction(ByteWindow content, int at)
    {
        var denominator = content.Big32(at + 4);
        return denominator == 0 ? null : (long)Math.Round((double)content.Big32(at) / denominator);
    }

    /// <summary>The numbers (from 1) of the properties that belong to an item.</summary>
    private static HashSet<int> Associations(ByteWindow map, uint item)
    {
        var found = new HashSet<int>();
        var (isLongId, isLongIndex) = (map[0] >= 1, (map[3] & 1) == 1);
        var count = map.Big32(4);
        var at = 8;
        for (var i = 0u; i < count && at < map.Length; i++)
        {
            var id = isLongId ? map.Big32(at) : map.Big16(at);
            at += isLongId ? 4 : 2;
            int properties = map[at++];
            for (var p = 0; p < properties && at < map.Length; p++)
            {
                var index = isLongIndex ? map.Big16(at) & 0x7FFF : map[at] & 0x7F;
                at += isLongIndex ? 2 : 1;
                if (id == item)
                {
                    found.Add(index);
                }
            }
        }

        return found;
    }
}
