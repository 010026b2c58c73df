using System.Numerics;
using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>The bits of an entropy-coded scan: FF 00 is FF; a marker or the end gives zeros, counted as missing.</summary>
internal ref struct JpegBits(ByteWindow scan)
{
    private readonly ReadOnlySpan<byte> _scan = scan.Bytes;
    private ulong _bits;
    private int _count;
    private int _at;

    /// <summary>More bits were taken than there are.</summary>
    public int Missing { get; private set; }

    /// <summary>Where the byte ends that the last bit was taken of: bytes that were only read ahead are given back.</summary>
    public readonly int Position
    {
        get
        {
            var at = _at;
            for (var i = _count / 8; i > 0; i--)
            {
                at -= at >= 2 && _scan[at - 1] == 0 && _scan[at - 2] == 0xFF ? 2 : 1;
            }

            return at;
        }
    }

    /// <summary>Whether the bits that are left of the last byte are ones, as an encoder fills it up (T.81 F.1.2.3).</summary>
    public readonly bool IsPadded => BitOperations.LeadingZeroCount(~_bits) >= _count % 8;

    /// <summary>The next 16 bits, without taking them.</summary>
    public int Peek16()
    {
        if (_count < 16)
        {
            Fill();
        }

        return (int)(_bits >> 48);
    }

    /// <param name="count">At most 32.</param>
    public void Skip(int count)
    {
        if (_count < count)
        {
            Fill();
        }

        if (_count < count)
        {
            Missing += count - _count;
            (_bits, _count) = (0, 0);
            return;
        }

        _bits <<= count;
        _count -= count;
    }

    public int Take(int count)
    {
        var value = count == 0 ? 0 : Peek16() >> (16 - count);
        Skip(count);
        return value;
    }

    /// <summary>Goes on at another place, at a whole byte.</summary>
    public void MoveTo(int position) => (_at, _bits, _count) = (position, 0, 0);

    /// <summary>Whether nothing but padding is left before the next marker.</summary>
    public bool IsAtMarker()
    {
        Fill();
        return _count < 8 && IsPadded;
    }

    private void Fill()
    {
        while (_count <= 56 && _at < _scan.Length)
        {
            var next = _scan[_at];
            if (next == 0xFF)
            {
                if (_at + 1 >= _scan.Length || _scan[_at + 1] != 0)
                {
                    return;
                }

                _at++;
            }

            _at++;
            _bits |= (ulong)next << (56 - _count);
            _count += 8;
        }
    }
}
