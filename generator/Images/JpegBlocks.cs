using System.Numerics;

namespace StaticMarche.Images;

/// <summary>Goes through the code words of one block after the other, without making pixels of them.</summary>
internal abstract class JpegBlocks
{
    /// <summary>
    /// Whether words that follow the last block can be told from stray bytes: refining scans have bits that mean nothing by themselves.
    /// </summary>
    public virtual bool KnowsItsWords => true;

    /// <summary>False at what is no code word, or leads beyond the block.</summary>
    /// <param name="block">Its number in its component; beyond the last one nothing is kept of it.</param>
    public abstract bool Take(ref JpegBits bits, int block);

    /// <summary>Resets the state that depends on earlier blocks, at a restart marker.</summary>
    public virtual void Restart() { }

    /// <summary>How many blocks a run of empty ones has.</summary>
    protected static int Run(ref JpegBits bits, int size) => (1 << size) + bits.Take(size);
}

/// <summary>The mean of a block, told as the difference to the block before.</summary>
internal sealed class JpegLevels(HuffmanTable table, int quantum) : JpegBlocks
{
    /// <summary>Twice what the brightest block can have: beyond it the values have gone astray.</summary>
    private const int MaxLevel = 2048;

    private int _level;

    public override void Restart() => _level = 0;

    public override bool Take(ref JpegBits bits, int block)
    {
        var (size, length) = table.Find(bits.Peek16());
        if (length == 0 || size > 11)
        {
            return false;
        }

        bits.Skip(length);
        _level += Difference(bits.Take(size), size);
        return Math.Abs((long)_level * quantum) <= MaxLevel && bits.Missing == 0;
    }

    private static int Difference(int value, int size) => size == 0 || value >= 1 << (size - 1) ? value : value - (1 << size) + 1;
}

/// <summary>All of a block at once.</summary>
internal sealed class JpegWholeBlocks(JpegLevels levels, HuffmanTable table) : JpegBlocks
{
    public override void Restart() => levels.Restart();

    public override bool Take(ref JpegBits bits, int block)
    {
        if (!levels.Take(ref bits, block))
        {
            return false;
        }

        for (var k = 1; k < 64; k++)
        {
            var (symbol, length) = table.Find(bits.Peek16());
            var (run, size) = (symbol >> 4, symbol & 15);
            if (length == 0 || size > 10)
            {
                return false;
            }

            bits.Skip(length + size);
            if (size == 0 && run < 15)
            {
                break;
            }

            k += run;
            if (k > 63)
            {
                return false;
            }
        }

        return bits.Missing == 0;
    }
}

/// <summary>One more bit of the mean of each block.</summary>
internal sealed class JpegFinerLevels : JpegBlocks
{
    public override bool KnowsItsWords => false;

    public override bool Take(ref JpegBits bits, int block)
    {
        bits.Skip(1);
        return bits.Missing == 0;
    }
}

/// <summary>The upper bits of a band of coefficients, with runs of blocks that have none (T.81 G.1.2.2).</summary>
internal sealed class JpegDetails(JpegComponent component, HuffmanTable table, JpegBand band) : JpegBlocks
{
    private int _empty;

    public override void Restart() => _empty = 0;

    public override bool Take(ref JpegBits bits, int block)
    {
        if (_empty > 0)
        {
            _empty--;
            return true;
        }

        var found = 0UL;
        for (var k = band.First; k <= band.Last; k++)
        {
            var (symbol, length) = table.Find(bits.Peek16());
            var (run, size) = (symbol >> 4, symbol & 15);
            if (length == 0 || size > 10)
            {
                return false;
            }

            bits.Skip(length);
            if (size == 0 && run < 15)
            {
                _empty = Run(ref bits, run) - 1;
                break;
            }

            bits.Skip(size);
            k += run;
            if (k > band.Last)
            {
                return false;
            }

            found |= size > 0 ? 1UL << k : 0;
        }

        if (block < component.NonZero.Length)
        {
            component.NonZero[block] |= found;
        }

        return bits.Missing == 0;
    }
}

/// <summary>
/// One more bit of a band: for each coefficient that is known its bit, and between them those that are new (T.81 G.1.2.3).
/// </summary>
internal sealed class JpegFinerDetails(JpegComponent component, HuffmanTable table, JpegBand band) : JpegBlocks
{
    private int _empty;

    public override bool KnowsItsWords => false;

    public override void Restart() => _empty = 0;

    public override bool Take(ref JpegBits bits, int block)
    {
        var known = block < component.NonZero.Length ? component.NonZero[block] : 0;
        var found = known;
        var k = band.First;
        while (_empty == 0 && k <= band.Last)
        {
            var (symbol, length) = table.Find(bits.Peek16());
            var (run, size) = (symbol >> 4, symbol & 15);
            if (length == 0 || size > 1)
            {
                return false;
            }

            bits.Skip(length);
            if (size == 0 && run < 15)
            {
                _empty = Run(ref bits, run);
                break;
            }

            bits.Skip(size);
            k = SkipRun(ref bits, known, k, run);
            if (k > band.Last)
            {
                // A run of sixteen may reach the end of the band; a new coefficient has to lie in it.
                return size == 0 && Keep(bits, block, found);
            }

            found |= (ulong)size << k;
            k++;
        }

        if (_empty > 0)
        {
            _empty--;
            SkipBits(ref bits, known & band.From(k));
        }

        return Keep(bits, block, found);
    }

    /// <summary>
    /// Goes past so many coefficients that are still zero, and takes the bit of each known one on the way; where it ends is the next zero.
    /// </summary>
    private int SkipRun(ref JpegBits bits, ulong known, int k, int run)
    {
        for (; k <= band.Last; k++)
        {
            if ((known >> k & 1) != 0)
            {
                bits.Skip(1);
            }
            else if (run-- == 0)
            {
                break;
            }
        }

        return k;
    }

    private static void SkipBits(ref JpegBits bits, ulong which)
    {
        var count = BitOperations.PopCount(which);
        bits.Skip(count / 2);
        bits.Skip(count - (count / 2));
    }

    private bool Keep(JpegBits bits, int block, ulong found)
    {
        if (block < component.NonZero.Length)
        {
            component.NonZero[block] = found;
        }

        return bits.Missing == 0;
    }
}
