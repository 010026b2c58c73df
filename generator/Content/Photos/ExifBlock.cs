namespace StaticMarche.Content.Photos;

/// <summary>
/// The facts read from EXIF: the orientation (1 to 8), whether a location is given, whether the colours are Adobe RGB.
/// </summary>
internal readonly record struct ExifBlock(int Orientation, bool HasLocation, bool IsAdobeRgb)
{
    private const int OrientationTag = 0x0112;
    private const int LocationTag = 0x8825;
    private const int CameraTag = 0x8769;
    private const int ColourSpaceTag = 0xA001;
    private const int InteroperabilityTag = 0xA005;
    private const int EntryBytes = 12;

    public static readonly ExifBlock None = new(1, false, false);

    /// <summary>
    /// Reads a TIFF structure, with or without the <c>Exif</c> prefix. It looks at four directories at most, so it ends on any input.
    /// </summary>
    public static ExifBlock Read(ByteWindow block)
    {
        var tiff = block.HasAt(0, "Exif\0\0"u8) ? block.From(6) : block;
        var isLittle = tiff.HasAt(0, "II*\0"u8);
        if (!isLittle && !tiff.HasAt(0, "MM\0*"u8))
        {
            return None;
        }

        var directory = new Directory(tiff, isLittle, 4);
        var orientation = 1;
        var (hasLocation, isAdobeRgb) = (false, false);
        for (var i = 0; i < directory.Count; i++)
        {
            switch (directory.Tag(i))
            {
                case OrientationTag:
                    orientation = directory.ShortValue(i);
                    break;
                case LocationTag:
                    hasLocation |= HoldsLocation(new Directory(tiff, isLittle, directory.ValueOffset(i)));
                    break;
                case CameraTag:
                    isAdobeRgb |= SaysAdobeRgb(new Directory(tiff, isLittle, directory.ValueOffset(i)));
                    break;
            }
        }

        return new ExifBlock(orientation is >= 1 and <= 8 ? orientation : 1, hasLocation, isAdobeRgb);
    }

    /// <summary>
    /// Latitude or longitude, of the camera or of the subject, or the name of the area. Phones without a fix write the block and leave it
    /// at zero.
    /// </summary>
    private static bool HoldsLocation(Directory directory)
    {
        for (var i = 0; i < directory.Count; i++)
        {
            if (directory.Tag(i) is 2 or 4 or 20 or 22 ? directory.HasNonZeroValue(i) : directory.Tag(i) == 28 && directory.HasText(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Cameras say Adobe RGB without a profile in two ways: colour space 2, which the standard never had, or "uncalibrated" with the
    /// interoperability R03 (DCF 2.0; photoprism/photoprism#5178).
    /// </summary>
    private static bool SaysAdobeRgb(Directory camera)
    {
        var (colourSpace, isR03) = (0, false);
        for (var i = 0; i < camera.Count; i++)
        {
            switch (camera.Tag(i))
            {
                case ColourSpaceTag:
                    colourSpace = camera.ShortValue(i);
                    break;
                case InteroperabilityTag:
                    isR03 |= camera.Follow(i).FirstIs("R03\0"u8);
                    break;
            }
        }

        return colourSpace == 2 || (colourSpace == 0xFFFF && isR03);
    }

    private readonly ref struct Directory
    {
        private readonly ByteWindow _tiff;
        private readonly bool _isLittle;
        private readonly int _start;

        public Directory(ByteWindow tiff, bool isLittle, int pointerOffset)
        {
            _tiff = tiff;
            _isLittle = isLittle;
            _start = (int)Math.Min(Long(pointerOffset), (uint)tiff.Length);
            Count = Math.Min(Short(_start), (tiff.Length - _start) / EntryBytes);
        }

        public int Count { get; }

        public int Tag(int index) => Short(Entry(index));

        public int ShortValue(int index) => Short(Entry(index) + 8);

        public int ValueOffset(int index) => Entry(index) + 8;

        /// <summary>The directory that an entry points to.</summary>
        public Directory Follow(int index) => new(_tiff, _isLittle, ValueOffset(index));

        /// <summary>Whether the first entry, of tag 1, has this text of four bytes.</summary>
        public bool FirstIs(ReadOnlySpan<byte> text) => Count > 0 && Tag(0) == 1 && _tiff.HasAt(ValueOffset(0), text);

        /// <summary>Whether there is more than blanks after the eight bytes that name the coding of a text.</summary>
        public bool HasText(int index) =>
            _tiff.Slice(Long(ValueOffset(index)), Long(Entry(index) + 4)).From(8).Bytes.ContainsAnyExcept((byte)0, (byte)' ');

        /// <summary>A value is a list of fractions; zero over anything, or anything over zero, is no place.</summary>
        public bool HasNonZeroValue(int index)
        {
            var values = _tiff.Slice(Long(ValueOffset(index)), 8 * Math.Min(Long(Entry(index) + 4), 3));
            for (var i = 0; i + 8 <= values.Length; i += 8)
            {
                if (values.Bytes.Slice(i, 4).ContainsAnyExcept((byte)0) && values.Bytes.Slice(i + 4, 4).ContainsAnyExcept((byte)0))
                {
                    return true;
                }
            }

            return false;
        }

        private int Entry(int index) => _start + 2 + (index * EntryBytes);

        private int Short(int offset) => _isLittle ? _tiff.Little16(offset) : _tiff.Big16(offset);

        private uint Long(int offset) => _isLittle ? _tiff.Little32(offset) : _tiff.Big32(offset);
    }
}
