using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>
/// Goes through the code words of a JPEG as a decoder would, without making pixels of them. Decoders take the rest of a damaged scan for
/// other blocks and other colours, and say nothing or complain of things that nobody sees; here it shows, because the blocks do not add
/// up. Costs 20 to 75 % of decoding (0.2 s for 48 megapixels), little beside encoding.
/// </summary>
internal sealed class JpegCheck
{
    private readonly HuffmanTable?[] _dc = new HuffmanTable?[4];
    private readonly HuffmanTable?[] _ac = new HuffmanTable?[4];
    private readonly int[] _firstQuantum = new int[4];
    private JpegFrame? _frame;
    private int _restartInterval;

    /// <summary>Whether all parts of the picture have been there.</summary>
    public bool IsWhole => _frame is { IsWhole: true };

    /// <summary>The code words of the last scan, without what lay between them and the markers.</summary>
    public byte[] CleanScan { get; private set; } = [];

    /// <summary>Takes the next segment in; false when it is damaged.</summary>
    public bool Accepts(JpegCursor cursor)
    {
        var segment = cursor.Segment;
        switch (cursor.Marker)
        {
            case >= 0xC0 and <= 0xC2:
                var isFirst = _frame is null;
                _frame ??= JpegFrame.Read(cursor.Marker, segment);
                return isFirst && _frame is not null;
            case 0xC4:
                return TakeHuffmanTables(segment);
            case 0xDB:
                TakeQuanta(segment);
                return true;
            case 0xDD:
                _restartInterval = segment.Big16(0);
                return true;
            case JpegCursor.StartOfScan:
                CleanScan = (_frame is null ? null : ScanOf(_frame, segment)?.Clean(cursor.Scan)) ?? [];
                return CleanScan.Length > 0;
            default:
                return true;
        }
    }

    /// <summary>The header of a scan as a strict decoder wants it: see <see cref="JpegBand.Read"/>.</summary>
    public byte[] CleanHead(ByteWindow head)
    {
        var clean = head.Bytes.ToArray();
        if (_frame is { IsProgressive: false })
        {
            ((ReadOnlySpan<byte>)[0, 63, 0]).CopyTo(clean.AsSpan(clean.Length - 3));
        }

        return clean;
    }

    private bool TakeHuffmanTables(ByteWindow segment)
    {
        for (var rest = segment; rest.Length > 0; )
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
        for (var rest = segment; rest.Length > 0; )
        {
            var isWide = rest[0] >> 4 != 0;
            _firstQuantum[rest[0] & 3] = isWide ? rest.Big16(1) : rest[1];
            rest = rest.From(isWide ? 129 : 65);
        }
    }

    private JpegScan? ScanOf(JpegFrame frame, ByteWindow head)
    {
        int count = head[0];
        var band = JpegBand.Read(head.From(1 + (2 * count)), frame.IsProgressive);
        var isMixed = frame.IsProgressive && (band.First == 0 ? band.Last > 0 : count > 1);
        if (count is < 1 or > 4 || head.Length != 4 + (2 * count) || !band.IsSound || isMixed)
        {
            return null;
        }

        var parts = new List<(JpegBlocks Blocks, int Count)>();
        var units = frame.Squares;
        for (var i = 0; i < count; i++)
        {
            var (id, tables) = (head[1 + (2 * i)], head[2 + (2 * i)]);
            var component = frame.Components.FirstOrDefault(component => component.Id == id);
            if (component is null || BlocksOf(component, tables, band) is not { } blocks)
            {
                return null;
            }

            units = count == 1 ? frame.BlocksOf(component) : units;
            component.Take(band, units);
            parts.Add((blocks, count == 1 ? 1 : component.Across * component.Down));
        }

        return new JpegScan(parts, units, _restartInterval);
    }

    /// <summary>Null when a table is missing.</summary>
    private JpegBlocks? BlocksOf(JpegComponent component, int tables, JpegBand band)
    {
        var (dc, ac) = (_dc[(tables >> 4) & 3], _ac[tables & 3]);
        if (band.First > 0)
        {
            return ac is null ? null
                : band.IsRefinement ? new JpegFinerDetails(component, ac, band)
                : new JpegDetails(component, ac, band);
        }

        if (band.IsRefinement)
        {
            return new JpegFinerLevels();
        }

        var levels = dc is null ? null : new JpegLevels(dc, _firstQuantum[component.Quantisation] << band.Bit);
        return band.Last == 0 || levels is null ? levels
            : ac is null ? null
            : new JpegWholeBlocks(levels, ac);
    }
}
