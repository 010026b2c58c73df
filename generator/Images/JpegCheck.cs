using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>
/// Goes through the code words of a sequential JPEG as a decoder would, without making pixels of them. Decoders take the rest of a
/// damaged scan for other blocks and other colours, and say nothing; here it shows, because the blocks do not add up. Costs about a tenth
/// of decoding. Progressive scans are taken as they are: their damage mostly makes the decoder itself complain.
/// </summary>
internal sealed class JpegCheck
{
    /// <summary>Twice what the brightest block can have: beyond it the values have gone astray.</summary>
    private const int MaxLevel = 2048;

    private readonly HuffmanTable?[] _dc = new HuffmanTable?[4];
    private readonly HuffmanTable?[] _ac = new HuffmanTable?[4];
    private readonly int[] _firstQuantum = new int[4];
    private IReadOnlyList<Component> _components = [];
    private int _width;
    private int _height;
    private int _restartInterval;

    /// <summary>Takes the next segment in; false when it is damaged.</summary>
    public bool Accepts(JpegCursor cursor)
    {
        var segment = cursor.Segment;
        switch (cursor.Marker)
        {
            case 0xC0 or 0xC1:
                return TakeFrame(segment);
            case 0xC4:
                return TakeHuffmanTables(segment);
            case 0xDB:
                TakeQuanta(segment);
                return true;
            case 0xDD:
                _restartInterval = segment.Big16(0);
                return true;
            case JpegCursor.StartOfScan when _components.Count > 0:
                return AcceptsScan(segment, cursor.Scan);
            default:
                return true;
        }
    }

    private bool TakeFrame(ByteWindow frame)
    {
        (_height, _width) = (frame.Big16(1), frame.Big16(3));
        var components = new List<Component>();
        for (var i = 0; i < frame[5]; i++)
        {
            var at = 6 + (3 * i);
            components.Add(new Component(frame[at], frame[at + 1] >> 4, frame[at + 1] & 15, frame[at + 2] & 3));
        }

        _components = components;
        return components.All(component => component.Across is >= 1 and <= 4 && component.Down is >= 1 and <= 4);
    }

    private bool TakeHuffmanTables(ByteWindow segment)
    {
        for (var rest = segment; rest.Length > 0;)
        {
            var slots = (rest[0] >> 4) == 0 ? _dc : _ac;
            var table = HuffmanTable.Read(rest.From(1), out var length);
            if (table is null)
            {
                return false;
            }

            slots[rest[0] & 3] = table;
            rest = rest.From(1 + length);
        }

        return true;
    }

    private void TakeQuanta(ByteWindow segment)
    {
        for (var rest = segment; rest.Length > 0;)
        {
            var isWide = rest[0] >> 4 != 0;
            _firstQuantum[rest[0] & 3] = isWide ? rest.Big16(1) : rest[1];
            rest = rest.From(isWide ? 129 : 65);
        }
    }

    private bool AcceptsScan(ByteWindow head, ByteWindow data)
    {
        var parts = new List<ScanPart>();
        for (var i = 0; i < head[0]; i++)
        {
            var (id, tables) = (head[1 + (2 * i)], head[2 + (2 * i)]);
            var component = _components.FirstOrDefault(component => component.Id == id);
            if (component is null || _dc[(tables >> 4) & 3] is not { } dc || _ac[tables & 3] is not { } ac)
            {
                return false;
            }

            parts.Add(new ScanPart(dc, ac, component, _firstQuantum[component.Quantisation]));
        }

        return parts.Count > 0 && Walk(parts, Units(parts), data);
    }

    /// <summary>How many groups of blocks a scan has: of one component its own blocks, of several the blocks that make a whole square of each.</summary>
    private int Units(List<ScanPart> parts)
    {
        var (across, down) = (_components.Max(component => component.Across), _components.Max(component => component.Down));
        if (parts.Count > 1)
        {
            return Share(_width, 1, 8 * across) * Share(_height, 1, 8 * down);
        }

        var only = parts[0].Component;
        parts[0].Blocks = 1;
        return Share(Share(_width, only.Across, across), 1, 8) * Share(Share(_height, only.Down, down), 1, 8);
    }

    private static int Share(int size, int numerator, int denominator) => ((size * numerator) + denominator - 1) / denominator;

    private bool Walk(List<ScanPart> parts, int units, ByteWindow data)
    {
        var bits = new JpegBits(data);
        for (var unit = 0; unit < units; unit++)
        {
            if (_restartInterval > 0 && unit > 0 && unit % _restartInterval == 0)
            {
                if (!bits.Restart())
                {
                    return false;
                }

                parts.ForEach(part => part.Level = 0);
            }

            foreach (var part in parts)
            {
                for (var block = 0; block < part.Blocks; block++)
                {
                    if (!part.TakeBlock(ref bits, MaxLevel))
                    {
                        return false;
                    }
                }
            }
        }

        return bits.Missing == 0 && bits.IsAtEnd;
    }

    private sealed record Component(int Id, int Across, int Down, int Quantisation);

    private sealed class ScanPart(HuffmanTable dc, HuffmanTable ac, Component component, int quantum)
    {
        public Component Component { get; } = component;

        public int Blocks { get; set; } = component.Across * component.Down;

        public int Level { get; set; }

        public bool TakeBlock(ref JpegBits bits, int maxLevel)
        {
            var (size, length) = dc.Find(bits.Peek16());
            if (length == 0 || size > 11)
            {
                return false;
            }

            bits.Skip(length);
            Level += Difference(bits.Take(size), size);
            return Math.Abs(Level * quantum) <= maxLevel && TakeRest(ref bits) && bits.Missing == 0;
        }

        private bool TakeRest(ref JpegBits bits)
        {
            for (var k = 1; k < 64; k++)
            {
                var (symbol, length) = ac.Find(bits.Peek16());
                var (run, size) = (symbol >> 4, symbol & 15);
                if (length == 0 || size > 10)
                {
                    return false;
                }

                bits.Skip(length + size);
                if (size == 0 && run < 15)
                {
                    return true;
                }

                k += run;
                if (k > 63)
                {
                    return false;
                }
            }

            return true;
        }

        private static int Difference(int value, int size) => size == 0 || value >= 1 << (size - 1) ? value : value - (1 << size) + 1;
    }
}
