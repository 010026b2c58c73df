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

    /// <summary>The next 16 bits, without taking them.</summary>
    public int Peek16()
    {
        if (_count < 16)
        {
            Fill();
        }

        return (int)(_bits >> 48);
    }

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

    /// <summary>Drops the padding and steps over a restart marker; false when there is none, or data before it.</summary>
    public bool Restart()
    {
        var isAtMarker = _count < 8 && _at + 1 < _scan.Length && _scan[_at] == 0xFF && _scan[_at + 1] is >= 0xD0 and <= 0xD7;
        (_bits, _count) = (0, 0);
        _at += 2;
        return isAtMarker;
    }

    /// <summary>Whether only padding is left.</summary>
    public readonly bool IsAtEnd => _count < 8 && !_scan[Math.Min(_at, _scan.Length)..].ContainsAnyExcept((byte)0, (byte)0xFF);

    private void Fill()
    {
        while (_count <= 56 && _at < _scan.Length)
        {
            var next = _scan[_at];
            if (next == 0xFF)
            {
                if (_at + 1 < _scan.Length && _scan[_at + 1] != 0)
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
