namespace StaticMarche.Content.Photos;

/// <summary>Walks the markers of a JPEG: size, kind, number of scans, metadata. Entropy-coded data are skipped, not decoded.</summary>
internal static class JpegHeader
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte App1 = 0xE1;

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
            IsCommonKind = first.IsCommonKind,
            IsComplete = first.HasEnd,
            IsStreamed = !first.IsProgressive,
        };
    }

    private static bool FollowersHaveLocation(ByteWindow file, int end)
    {
        for (var i = 0; i < MaxFollowers; i++)
        {
            var next = file.From(end).Bytes.IndexOf((ReadOnlySpan<byte>)[0xFF, StartOfImage, 0xFF]);
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
        var at = start;
        while (NextMarker(file, ref at, out var marker))
        {
            if (marker == EndOfImage)
            {
                picture.HasEnd = true;
                break;
            }

            if (marker is 0x01 or >= 0xD0 and <= StartOfImage)
            {
                continue;
            }

            var length = file.Big16(at);
            if (length < 2 || !file.Has(at, length))
            {
                break;
            }

            picture.Take(marker, file.Slice(at + 2, length - 2));
            at += length;
            if (marker == StartOfScan)
            {
                SkipScan(file, ref at);
            }
        }

        picture.End = at;
        return picture;
    }

    /// <summary>Goes past fill bytes, and past garbage between segments as decoders do.</summary>
    private static bool NextMarker(ByteWindow file, ref int at, out byte marker)
    {
        marker = 0;
        while (at < file.Length)
        {
            var next = file.From(at).Bytes.IndexOf((byte)0xFF);
            if (next < 0)
            {
                break;
            }

            at += next + 1;
            while (at < file.Length && file[at] == 0xFF)
            {
                at++;
            }

            if (at < file.Length && file[at] != 0)
            {
                marker = file[at++];
                return true;
            }
        }

        at = file.Length;
        return false;
    }

    /// <summary>Inside a scan FF 00 is a plain FF, and FF D0 to FF D7 only mark where decoding may restart.</summary>
    private static void SkipScan(ByteWindow file, ref int at)
    {
        while (at < file.Length)
        {
            var next = file.From(at).Bytes.IndexOf((byte)0xFF);
            if (next < 0)
            {
                at = file.Length;
                return;
            }

            at += next;
            if (file[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return;
            }

            at += file[at + 1] == 0xFF ? 1 : 2;
        }
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

        public bool HasEnd { get; set; }

        public int End { get; set; }

        public void Take(byte marker, ByteWindow segment)
        {
            switch (marker)
            {
                case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) when Width == 0:
                    TakeFrame(marker, segment);
                    break;
                case StartOfScan:
                    Scans++;
                    break;
                case App1:
                    TakeMetadata(segment);
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
