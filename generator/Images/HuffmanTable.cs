using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>A Huffman table of a JPEG, looked up by the next 16 bits.</summary>
internal sealed class HuffmanTable
{
    private const int Bits = 16;
    private const int FastBits = 9;

    // Length in the high byte, symbol in the low one; 0 where no short code begins so.
    private readonly ushort[] _fast = new ushort[1 << FastBits];
    private readonly int[] _firstBeyond = new int[Bits + 1];
    private readonly int[] _offset = new int[Bits + 1];
    private readonly byte[] _symbols;

    private HuffmanTable(ByteWindow counts, byte[] symbols)
    {
        _symbols = symbols;
        var (code, index) = (0, 0);
        for (var length = 1; length <= Bits; length++)
        {
            _offset[length] = index - code;
            for (var i = 0; i < counts[length - 1]; i++)
            {
                FillFast(code++, length, symbols[index++]);
            }

            _firstBeyond[length] = code << (Bits - length);
            code <<= 1;
        }
    }

    /// <summary>Null when there are fewer symbols than the table counts.</summary>
    public static HuffmanTable? Read(ByteWindow table, out int length)
    {
        var total = 0;
        for (var i = 0; i < Bits; i++)
        {
            total += table[i];
        }

        length = Bits + total;
        return table.Length < length || total > 256
            ? null
            : new HuffmanTable(table.Slice(0, Bits), table.Slice(Bits, total).Bytes.ToArray());
    }

    /// <summary>The symbol that the next 16 bits begin with, and its length; a length of 0 is no code.</summary>
    public (int Symbol, int Length) Find(int bits)
    {
        var fast = _fast[bits >> (Bits - FastBits)];
        if (fast != 0)
        {
            return (fast & 0xFF, fast >> 8);
        }

        for (var length = FastBits + 1; length <= Bits; length++)
        {
            var index = (bits >> (Bits - length)) + _offset[length];
            if (bits < _firstBeyond[length] && (uint)index < (uint)_symbols.Length)
            {
                return (_symbols[index], length);
            }
        }

        return (0, 0);
    }

    private void FillFast(int code, int length, byte symbol)
    {
        if (length > FastBits)
        {
            return;
        }

        var first = code << (FastBits - length);
        var count = Math.Min(1 << (FastBits - length), Math.Max(0, _fast.Length - first));
        _fast.AsSpan(Math.Min(first, _fast.Length), count).Fill((ushort)((length << 8) | symbol));
    }
}
