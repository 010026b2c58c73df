namespace StaticMarche.Content.Photos;

/// <summary>
/// Where a film was taken, as its own metadata say: phones put a short one behind the picture of a motion photo, and with it a place that
/// is nowhere in the picture's metadata.
/// </summary>
internal static class FilmLocation
{
    /// <summary>The letters <c>ftyp</c> may stand by chance in what follows a picture; a motion photo has one film.</summary>
    private const int MaxTries = 8;

    /// <summary>Looks for a film in what follows a picture.</summary>
    public static bool IsBehind(ByteWindow rest)
    {
        var start = 0;
        for (var i = 0; i < MaxTries; i++)
        {
            var next = rest.From(start).Bytes.IndexOf("ftyp"u8);
            if (next < 0)
            {
                return false;
            }

            start += next;
            if (IsIn(rest.From(start - 4L)))
            {
                return true;
            }

            start += 4;
        }

        return false;
    }

    /// <summary>
    /// Whether a film is among these boxes, or in the box that a motion photo of this kind keeps it in, and says its place.
    /// </summary>
    public static bool IsIn(ByteWindow boxes) => SaysPlace(boxes.Child("moov"u8)) || SaysPlace(boxes.Child("mpvd"u8).Child("moov"u8));

    private static bool SaysPlace(ByteWindow film)
    {
        var notes = new BoxCursor(film.Child("udta"u8));
        while (notes.Next())
        {
            // Android's: a length, a language, then "+46.5802+000.3404/". 3GPP's: a language, a name, a role, then longitude and latitude.
            var isPlace = notes.Is([0xA9, (byte)'x', (byte)'y', (byte)'z'])
                ? notes.Content.From(4).Bytes.ContainsAnyInRange((byte)'1', (byte)'9')
                : notes.Is("loci"u8) && Position(notes.Content.From(6)).ContainsAnyExcept((byte)0);
            if (isPlace)
            {
                return true;
            }
        }

        return film.Bytes.IndexOf("com.apple.quicktime.location"u8) >= 0;
    }

    private static ReadOnlySpan<byte> Position(ByteWindow named) => named.Slice(named.Bytes.IndexOf((byte)0) + 2, 8).Bytes;
}
