using System.Text;

namespace StaticMarche.Tests.Support;

/// <summary>
/// Reads a QR code of level M, version 1 to 10, from its modules, by ISO/IEC 18004 and by nothing of the program's own. Where a telephone
/// would repair, it refuses: format, correction bytes and filling must all be right. (ZXing.Net is not in every package source; jsQR has
/// read the same codes.)
/// </summary>
internal sealed class QrReader
{
    /// <summary>For each version: correction bytes per block, then how many blocks hold how many bytes (table 9).</summary>
    private static readonly (int Correction, (int Count, int Length)[] Groups)[] Blocks =
    [
        (10, [(1, 16)]),
        (16, [(1, 28)]),
        (26, [(1, 44)]),
        (18, [(2, 32)]),
        (24, [(2, 43)]),
        (16, [(4, 27)]),
        (18, [(4, 31)]),
        (22, [(2, 38), (2, 39)]),
        (22, [(3, 36), (2, 37)]),
        (26, [(4, 43), (1, 44)]),
    ];

    private readonly string[] _rows;
    private readonly int _size;
    private readonly int _version;

    private QrReader(string[] rows) => (_rows, _size, _version) = (rows, rows.Length, (rows.Length - 17) / 4);

    /// <param name="rows">One character per module, <c>1</c> for a dark one, without the quiet zone.</param>
    public static string Read(params string[] rows) => new QrReader(rows).Read();

    private string Read()
    {
        var mask = Mask();
        var bytes = Modules()
            .Select(at => IsDark(at.X, at.Y) != IsFlipped(mask, at.X, at.Y))
            .Chunk(8)
            .Where(bits => bits.Length == 8)
            .Select(ToNumber)
            .ToList();
        var data = Deinterleave(bytes).SelectMany(value => Enumerable.Range(0, 8).Select(i => ((value >> (7 - i)) & 1) == 1)).ToArray();
        var lengthBits = _version < 10 ? 8 : 16;
        Assert.Equal(4, ToNumber(data[..4]));
        var start = 4 + lengthBits;
        var length = ToNumber(data[4..start]);
        return Encoding.UTF8.GetString([.. data[start..(start + (length * 8))].Chunk(8).Select(bits => (byte)ToNumber(bits))]);
    }

    /// <summary>Beside the corner marks: two bits for the level, three for the mask, ten that check them.</summary>
    private int Mask()
    {
        var format = 0;
        for (var i = 14; i >= 0; i--)
        {
            var (x, y) = i switch
            {
                < 6 => (8, i),
                6 => (8, 7),
                7 => (8, 8),
                8 => (7, 8),
                _ => (14 - i, 8),
            };
            format = (format << 1) | (IsDark(x, y) ? 1 : 0);
        }

        format ^= 0x5412;
        var rest = format;
        for (var i = 14; i >= 10; i--)
        {
            rest ^= ((rest >> i) & 1) * (0x537 << (i - 10));
        }

        Assert.Equal(0, rest);
        Assert.Equal(0, format >> 13);
        return (format >> 10) & 7;
    }

    private static bool IsFlipped(int mask, int x, int y) =>
        0
        == mask switch
        {
            0 => (y + x) % 2,
            1 => y % 2,
            2 => x % 3,
            3 => (y + x) % 3,
            4 => ((y / 2) + (x / 3)) % 2,
            5 => (y * x % 2) + (y * x % 3),
            6 => ((y * x % 2) + (y * x % 3)) % 2,
            _ => (((y + x) % 2) + (y * x % 3)) % 2,
        };

    /// <summary>Those that hold data, in their order: two columns at a time from the right, up, then down.</summary>
    private IEnumerable<(int X, int Y)> Modules()
    {
        var isUp = true;
        for (var right = _size - 1; right > 0; right -= 2)
        {
            right = right == 6 ? 5 : right;
            for (var i = 0; i < _size; i++)
            {
                var y = isUp ? _size - 1 - i : i;
                foreach (var x in new[] { right, right - 1 }.Where(x => !IsFunction(x, y)))
                {
                    yield return (x, y);
                }
            }

            isUp = !isUp;
        }
    }

    private bool IsFunction(int x, int y) =>
        x == 6
        || y == 6
        || (x < 9 && y < 9)
        || (x < 9 && y >= _size - 8)
        || (x >= _size - 8 && y < 9)
        || (_version >= 7 && ((x < 6 && y >= _size - 11) || (y < 6 && x >= _size - 11)))
        || Centres().Any(centre => Math.Abs(centre.X - x) <= 2 && Math.Abs(centre.Y - y) <= 2);

    private IEnumerable<(int X, int Y)> Centres()
    {
        int[] at =
            _version == 1 ? []
            : _version < 7 ? [6, _size - 7]
            : [6, (_size - 1) / 2, _size - 7];
        return at.SelectMany(x => at.Select(y => (x, y)))
            .Where(centre => centre != (6, 6) && centre != (6, _size - 7) && centre != (_size - 7, 6));
    }

    private List<int> Deinterleave(List<int> bytes)
    {
        var (correction, groups) = Blocks[_version - 1];
        var lengths = groups.SelectMany(group => Enumerable.Repeat(group.Length, group.Count)).ToArray();
        var blocks = lengths.Select(_ => new List<int>()).ToArray();
        var next = 0;
        for (var i = 0; i < lengths.Max(); i++)
        {
            foreach (var block in Enumerable.Range(0, lengths.Length).Where(block => i < lengths[block]))
            {
                blocks[block].Add(bytes[next++]);
            }
        }

        for (var i = 0; i < correction * lengths.Length; i++)
        {
            blocks[i % lengths.Length].Add(bytes[next++]);
        }

        Assert.All(blocks, block => AssertWhole(block, correction));
        return [.. blocks.SelectMany((block, i) => block.Take(lengths[i]))];
    }

    /// <summary>As a polynomial, a block is nought at each of the first powers of two.</summary>
    private static void AssertWhole(List<int> block, int correction)
    {
        for (int i = 0, power = 1; i < correction; i++, power = Times(power, 2))
        {
            Assert.Equal(0, block.Aggregate(0, (sum, value) => Times(sum, power) ^ value));
        }
    }

    private static int Times(int a, int b)
    {
        var product = 0;
        for (; b > 0; b >>= 1)
        {
            product ^= (b & 1) * a;
            a = (a << 1) ^ ((a >> 7) * 0x11D);
        }

        return product;
    }

    private bool IsDark(int x, int y) => _rows[y][x] == '1';

    private static int ToNumber(bool[] bits) => bits.Aggregate(0, (number, bit) => (number << 1) | (bit ? 1 : 0));
}
