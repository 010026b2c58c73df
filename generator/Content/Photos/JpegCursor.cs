namespace StaticMarche.Content.Photos;

/// <summary>
/// Goes through the segments of a JPEG, and past garbage between them as decoders do. Each step moves on, so it ends on any input.
/// </summary>
internal ref struct JpegCursor(ByteWindow file, int start)
{
    public const byte StartOfImage = 0xD8;
    public const byte EndOfImage = 0xD9;
    public const byte StartOfScan = 0xDA;

    private readonly ByteWindow _file = file;

    public byte Marker { get; private set; }

    /// <summary>The bytes of the segment after its length field; empty for markers without a segment.</summary>
    public ByteWindow Segment { get; private set; }

    /// <summary>The entropy-coded data that follow a start of scan.</summary>
    public ByteWindow Scan { get; private set; }

    public int Position { get; private set; } = start;

    /// <summary>False at the end of the file, and at a segment that does not fit in it.</summary>
    public bool Next()
    {
        Segment = default;
        Scan = default;
        if (!NextMarker())
        {
            return false;
        }

        if (Marker is 0x01 or >= 0xD0 and <= EndOfImage)
        {
            return true;
        }

        var length = _file.Big16(Position);
        if (length < 2 || !_file.Has(Position, length))
        {
            return false;
        }

        Segment = _file.Slice(Position + 2, length - 2);
        Position += length;
        if (Marker == StartOfScan)
        {
            var begin = Position;
            SkipScan();
            Scan = _file.Slice(begin, Position - begin);
        }

        return true;
    }

    private bool NextMarker()
    {
        while (Position < _file.Length)
        {
            var next = _file.From(Position).Bytes.IndexOf((byte)0xFF);
            if (next < 0)
            {
                break;
            }

            Position += next + 1;
            while (_file[Position] == 0xFF)
            {
                Position++;
            }

            if (_file[Position] != 0)
            {
                Marker = _file[Position++];
                return true;
            }
        }

        Position = _file.Length;
        return false;
    }

    /// <summary>Inside a scan FF 00 is a plain FF, and FF D0 to FF D7 only mark where decoding may restart.</summary>
    private void SkipScan()
    {
        while (Position < _file.Length)
        {
            var next = _file.From(Position).Bytes.IndexOf((byte)0xFF);
            if (next < 0)
            {
                Position = _file.Length;
                return;
            }

            Position += next;
            var second = _file[Position + 1];
            if (second is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return;
            }

            Position += second == 0xFF ? 1 : 2;
        }
    }
}
