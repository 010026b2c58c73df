namespace StaticMarche.Content.Photos;

/// <summary>Walks the chunks of a WebP: canvas, frames, metadata.</summary>
internal static class WebpHeader
{
    private const int ChunkOverhead = 8;

    /// <summary>Null when there is no picture that a decoder could begin with.</summary>
    public static PhotoHeader? Read(ByteWindow file)
    {
        var picture = new Picture();
        var at = 12;
        while (file.Has(at, ChunkOverhead))
        {
            var length = file.Little32(at + 4);
            picture.Take(file.Slice(at, 4), file.Slice(at + ChunkOverhead, length));
            at = (int)Math.Min(at + ChunkOverhead + (long)length + (length & 1), file.Length);
        }

        return picture.Width > 0 && picture.Height > 0 ? picture.ToHeader() : null;
    }

    private sealed class Picture
    {
        private ExifBlock _exif = ExifBlock.None;
        private bool _hasLocation;
        private int _frames;

        public int Width { get; private set; }

        public int Height { get; private set; }

        public void Take(ByteWindow type, ByteWindow chunk)
        {
            if (type.HasAt(0, "VP8X"u8))
            {
                SetSize(chunk.Little24(4) + 1, chunk.Little24(7) + 1, chunk.Length >= 10);
            }
            else if (type.HasAt(0, "VP8 "u8))
            {
                SetSize(chunk.Little16(6) & 0x3FFF, chunk.Little16(8) & 0x3FFF, chunk.HasAt(3, [0x9D, 0x01, 0x2A]));
            }
            else if (type.HasAt(0, "VP8L"u8))
            {
                var bits = chunk.Little32(1);
                SetSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1, chunk[0] == 0x2F && chunk.Length >= 5);
            }
            else if (type.HasAt(0, "ANMF"u8))
            {
                _frames++;
            }
            else if (type.HasAt(0, "EXIF"u8))
            {
                _exif = ExifBlock.Read(chunk);
                _hasLocation |= _exif.HasLocation;
            }
            else if (type.HasAt(0, "XMP "u8))
            {
                _hasLocation |= XmpPacket.HasLocation(chunk.Bytes);
            }
        }

        public PhotoHeader ToHeader()
        {
            var isTurned = _exif.Orientation >= 5;
            return new PhotoHeader
            {
                Format = PhotoFormat.Webp,
                Width = isTurned ? Height : Width,
                Height = isTurned ? Width : Height,
                Orientation = _exif.Orientation,
                Frames = Math.Max(1, _frames),
                Pixels = (long)Width * Height,
                HasLocation = _hasLocation,
                IsStreamed = false,
            };
        }

        private void SetSize(int width, int height, bool isLegal)
        {
            if (Width == 0 && isLegal)
            {
                (Width, Height) = (width, height);
            }
        }
    }
}
