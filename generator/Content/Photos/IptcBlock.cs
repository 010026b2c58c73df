namespace StaticMarche.Content.Photos;

/// <summary>The one thing we ask of IPTC: the sub-location, a street or a house. The town is no secret: a profile tells it.</summary>
internal static class IptcBlock
{
    private const int Records = 0x0404;
    private const int SubLocation = 92;

    /// <summary>Goes through the resources that Photoshop's segment is made of. Each step moves on, so it ends on any input.</summary>
    public static bool HasLocation(ByteWindow resources)
    {
        var at = 0;
        while (resources.HasAt(at, "8BIM"u8))
        {
            var sizeAt = at + 6 + ((resources[at + 6] + 2) & ~1);
            var size = resources.Big32(sizeAt);
            if (resources.Big16(at + 4) == Records && NamesPlace(resources.Slice(sizeAt + 4, size)))
            {
                return true;
            }

            at = (int)Math.Min(sizeAt + 4L + size + (size & 1), resources.Length);
        }

        return false;
    }

    private static bool NamesPlace(ByteWindow records)
    {
        var at = 0;
        while (records[at] == 0x1C && records.Has(at, 5))
        {
            int length = records.Big16(at + 3);
            if (
                records[at + 1] == 2
                && records[at + 2] == SubLocation
                && records.Slice(at + 5, length).Bytes.ContainsAnyExcept((byte)0, (byte)' ')
            )
            {
                return true;
            }

            at += 5 + length;
        }

        return false;
    }
}
