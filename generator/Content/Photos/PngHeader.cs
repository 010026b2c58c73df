namespace StaticMarche.Content.Photos;

/// <summary>
/// Walks the chunks of a PNG: size, kind, frames, metadata. Pixel data are skipped; checksums are the decoder's business.
/// </summary>
internal static class PngHeader
{
    private const int ChunkOverhead = 12;
    private const int PaletteColour = 3;

    /// <summary>Null when there is no picture that a decoder could begin with.</summary>
    public static PhotoHeader? Read(ByteWindow file)
    {
        var picture = new Picture();
        var at = 8;
        while (file.Has(at, 8) && !picture.IsComplete)
        {
            var length = file.Big32(at);
            if (length > int.MaxValue || !picture.Take(file.Slice(at + 4, 4), file.Slice(at + 8, length), file.Has(at + 8, length)))
            {
                break;
            }

            at = (int)Math.Min(at + length + ChunkOverhead, file.Length);
        }

        return picture.IsReadable ? picture.ToHeader() : null;
    }

    private sealed class Picture
    {
        private long _width;
        private long _height;
        private int _colour;
        private bool _isInterlaced;
        private bool _hasPalette;
        private bool _hasPixels;
        private int _frames = 1;
        private ExifBlock _exif = ExifBlock.None;
        private bool _hasLocation;
        private readonly PngColours _colours = new();

        public bool IsComplete { get; private set; }

        public bool IsReadable => _width > 0 && _hasPixels && (_colour != PaletteColour || _hasPalette);

        /// <summary>False when the file makes no sense from here on.</summary>
        public bool Take(ByteWindow type, ByteWindow chunk, bool isWhole)
        {
            if (_width == 0)
            {
                return type.HasAt(0, "IHDR"u8) && isWhole && TakeHeader(chunk);
            }

            switch (type.Big32(0))
            {
                case 0x49444154: // IDAT
                    _hasPixels |= chunk.Length > 0;
                    break;
                case 0x49454E44: // IEND
                    IsComplete = true;
                    break;
                case 0x504C5445: // PLTE
                    _hasPalette = chunk.Length is > 0 and <= 768;
                    break;
                case 0x6163544C: // acTL
                    _frames = (int)Math.Clamp(chunk.Big32(0), 1, int.MaxValue);
                    break;
                case 0x65584966: // eXIf
                    TakeExif(ExifBlock.Read(chunk));
                    break;
                case 0x69545874 or 0x7A545874 or 0x74455874: // iTXt, zTXt, tEXt
                    TakeText(PngText.Read(type, chunk));
                    break;
                default:
                    _colours.Take(type.Big32(0), chunk);
                    break;
            }

            return isWhole;
        }

        public PhotoHeader ToHeader()
        {
            var (width, height) = ((int)_width, (int)_height);
            var isTurned = _exif.Orientation >= 5;
            return new PhotoHeader
            {
                Format = PhotoFormat.Png,
                Width = isTurned ? height : width,
                Height = isTurned ? width : height,
                Orientation = _exif.Orientation,
                Frames = _frames,
                Pixels = _width * _height,
                HasLocation = _hasLocation,
                IsStreamed = !_isInterlaced,
                Colours = _colours.Code,
                Gamut = _colours.Gamut,
            };
        }

        private bool TakeHeader(ByteWindow header)
        {
            var (width, height) = (header.Big32(0), header.Big32(4));
            _colour = header[9];
            _isInterlaced = header[12] == 1;
            if (
                header.Length != 13
                || width is 0 or > int.MaxValue
                || height is 0 or > int.MaxValue
                || header[10] != 0
                || header[11] != 0
                || header[12] > 1
                || !IsLegalDepth(_colour, header[8])
            )
            {
                return false;
            }

            (_width, _height) = (width, height);
            return true;
        }

        private static bool IsLegalDepth(int colour, int depth) =>
            colour switch
            {
                0 => depth is 1 or 2 or 4 or 8 or 16,
                PaletteColour => depth is 1 or 2 or 4 or 8,
                2 or 4 or 6 => depth is 8 or 16,
                _ => false,
            };

        private void TakeExif(ExifBlock exif)
        {
            _exif = _exif == ExifBlock.None ? exif : _exif;
            _hasLocation |= exif.HasLocation;
        }

        private void TakeText(ReadOnlySpan<byte> text)
        {
            if (text.StartsWith("Exif"u8))
            {
                TakeExif(ExifBlock.Read(new ByteWindow(text)));
            }

            _hasLocation |= XmpPacket.HasLocation(text) || IptcBlock.HasLocation(new ByteWindow(text));
        }
    }
}
