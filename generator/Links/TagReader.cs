using System.Buffers;

namespace StaticMarche.Links;

/// <summary>
/// Walks over the attributes of a finished page or XML file. It knows the HTML that this program writes and no other: <c>&lt;</c> in
/// texts and in data is always escaped, comments are gone.
/// </summary>
internal ref struct TagReader(ReadOnlySpan<byte> markup)
{
    private static readonly SearchValues<byte> EndOfName = SearchValues.Create(" \t\n\r\f/>="u8);
    private static readonly SearchValues<byte> Space = SearchValues.Create(" \t\n\r\f/"u8);
    private static readonly SearchValues<byte> EndOfBareValue = SearchValues.Create(" \t\n\r\f>"u8);

    private readonly ReadOnlySpan<byte> _markup = markup;
    private int _at;
    private bool _isInTag;

    /// <summary>Of the attribute that was read last.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Whether the attribute is the first with a value in its tag.</summary>
    public bool IsFirst { get; private set; }

    public bool Read()
    {
        IsFirst = false;
        while (_isInTag || EnterTag())
        {
            SkipSpace();
            if (_at >= _markup.Length || _markup[_at] == '>')
            {
                _isInTag = false;
            }
            else if (ReadAttribute())
            {
                return true;
            }
        }

        return false;
    }

    private bool EnterTag()
    {
        while (_at < _markup.Length)
        {
            var open = _markup[_at..].IndexOf((byte)'<');
            if (open < 0)
            {
                break;
            }

            _at += open + 1;
            if (_at < _markup.Length && char.IsAsciiLetter((char)_markup[_at]))
            {
                ReadName();
                (_isInTag, IsFirst) = (true, true);
                return true;
            }
        }

        _at = _markup.Length;
        return false;
    }

    /// <summary>False for one without a value.</summary>
    private bool ReadAttribute()
    {
        var name = ReadName();
        if (_at >= _markup.Length || _markup[_at] != '=')
        {
            // A stray mark where a name should be is passed over.
            _at += name.IsEmpty ? 1 : 0;
            return false;
        }

        _at++;
        Name = name;
        Value = ReadValue();
        return true;
    }

    private ReadOnlySpan<byte> ReadName()
    {
        var rest = _markup[_at..];
        var end = rest.IndexOfAny(EndOfName);
        _at += end < 0 ? rest.Length : end;
        return end < 0 ? rest : rest[..end];
    }

    private ReadOnlySpan<byte> ReadValue()
    {
        var rest = _markup[_at..];
        if (rest.IsEmpty || rest[0] is not ((byte)'"' or (byte)'\''))
        {
            return Take(rest, rest.IndexOfAny(EndOfBareValue));
        }

        _at++;
        var value = Take(rest[1..], rest[1..].IndexOf(rest[0]));
        _at = Math.Min(_at + 1, _markup.Length);
        return value;
    }

    private ReadOnlySpan<byte> Take(ReadOnlySpan<byte> rest, int end)
    {
        var value = end < 0 ? rest : rest[..end];
        _at += value.Length;
        return value;
    }

    private void SkipSpace()
    {
        var rest = _markup[_at..];
        var end = rest.IndexOfAnyExcept(Space);
        _at = end < 0 ? _markup.Length : _at + end;
    }
}
