namespace StaticMarche.Content.Photos;

/// <summary>Walks the markers of a JPEG: size, kind, number of scans, metadata. Entropy-coded data are skipped, not decoded.</summary>
internal static class JpegHeader
{
    private const byte App1 = 0xE1;
    private const byte App13 = 0xED;

    /// <summary>Pictures that may follow the first one in the same file (gain maps, previews): only their metadata are looked at.</summary>
    private const int MaxFollowers = 8;

    /// <summary>Null when there is no picture that a decoder could begin with.</summary>
    public static PhotoHeader? Read(ByteWindow file)
    {
        var first = Walk(file, 2);
        if (first is not { Width: > 0, Height: > 0, Scans: > 0 })
        {
            return null;
        }

        var isTurned = first.Exif.Orientation >= 5;
        return new PhotoHeader
        {
            Format = PhotoFormat.Jpeg,
            Width = isTurned ? first.Height : first.Width,
            Height = isTurned ? first.Width : first.Height,
            Orientation = first.Exif.Orientation,
            Scans = first.Scans,
            Pixels = (long)first.Width * first.Height,
            HasLocation = first.HasLocation || FollowersHaveLocation(file, first.End),
            FilmHasLocation = FilmLocation.IsBehind(file.From(first.End)),
            IsCommonKind = first.IsCommonKind,
            IsStreamed = !first.IsProgressive,
            Gamut = first.Exif.IsAdobeRgb ? Gamut.AdobeRgb : null,
        };
    }

    private static bool FollowersHaveLocation(ByteWindow file, int end)
    {
        for (var i = 0; i < MaxFollowers; i++)
        {
            var next = file.From(end).Bytes.IndexOf((ReadOnlySpan<byte>)[0xFF, JpegCursor.StartOfImage, 0xFF]);
            if (next < 0)
            {
                return false;
            }

            var follower = Walk(file, end + next + 2);
            if (follower.HasLocation)
            {
                return true;
            }

            end = follower.End;
        }

        return false;
    }

    private static Picture Walk(ByteWindow file, int start)
    {
        var picture = new Picture();
        var cursor = new JpegCursor(file, start);
        while (!picture.HasEnd && cursor.Next())
        {
            picture.Take(cursor.Marker, cursor.Segment);
        }

        picture.End = cursor.Position;
        return picture;
    }

    private sealed class Picture
    {
        public int Width { get; private set; }

        public int Height { get; private set; }

        public int Scans { get; private set; }

        public bool IsProgressive { get; private set; }

        public bool IsCommonKind { get; private set; } = true;

        public ExifBlock Exif { get; private set; } = ExifBlock.None;

        public bool HasLocation { get; private set; }

        public bool HasEnd { get; private set; }

        public int End { get; set; }

        public void Take(byte marker, ByteWindow segment)
        {
            switch (marker)
            {
                case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) when Width == 0:
                    TakeFrame(marker, segment);
                    break;
                case JpegCursor.StartOfScan:
                    Scans++;
                    break;
                case JpegCursor.EndOfImage:
                    HasEnd = true;
                    break;
                case App1:
                    TakeMetadata(segment);
                    break;
                case App13 when segment.HasAt(0, "Photoshop 3.0\0"u8):
                    HasLocation |= IptcBlock.HasLocation(segment.From(14));
                    break;
            }
        }

        private void TakeFrame(byte marker, ByteWindow segment)
        {
            Height = segment.Big16(1);
            Width = segment.Big16(3);
            IsProgressive = marker == 0xC2;
            IsCommonKind = marker <= 0xC2 && segment[0] == 8 && segment[5] is 1 or 3 or 4;
        }

        private void TakeMetadata(ByteWindow segment)
        {
            if (segment.HasAt(0, "Exif\0"u8))
            {
                var exif = ExifBlock.Read(segment);
                HasLocation |= exif.HasLocation;
                Exif = Exif == ExifBlock.None ? exif : Exif;
            }
            else if (segment.HasAt(0, "http://ns.adobe.com/"u8))
            {
                HasLocation |= XmpPacket.HasLocation(segment.Bytes);
            }
        }
    }
}
