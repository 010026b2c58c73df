using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Markup;

/// <summary>Reads what stands between <c>&lt;</c> and <c>&gt;</c>, one token at a time.</summary>
internal sealed class TagScanner
{
    private readonly string _text;
    private readonly HtmlPiece _piece;
    private int _at;
    private HtmlState _state;

    private TagScanner(HtmlState state, string text, int at, HtmlPiece piece)
    {
        _state = state;
        _text = text;
        _at = at;
        _piece = piece;
    }

    public static (HtmlState State, int At) Step(HtmlState state, string text, int at, HtmlPiece piece)
    {
        var scanner = new TagScanner(state, text, at, piece);
        scanner.Step();
        return (scanner._state, scanner._at);
    }

    private void Step()
    {
        switch (_state.Mode)
        {
            case HtmlMode.TagName:
                ReadName();
                break;
            case HtmlMode.Name:
                ReadAttributeName();
                break;
            case HtmlMode.BeforeValue:
                BeginValue();
                break;
            case HtmlMode.DoubleQuoted or HtmlMode.SingleQuoted:
                ReadQuoted();
                break;
            case HtmlMode.Unquoted:
                ReadUnquoted();
                break;
            default:
                ReadBetween();
                break;
        }
    }

    private void ReadName()
    {
        var name = Take(character => char.IsAsciiLetterOrDigit(character) || character == '-');
        _state = _state with { Element = _state.Element + name.ToLowerInvariant() };
        if (_at == _text.Length)
        {
            return;
        }

        if (Elements.AreRefused(_state.Element) && !_state.IsEndTag)
        {
            _piece.Fault(TemplateMarkupKinds.InlineCode, _at, $"<{_state.Element}>");
        }

        _state = _state with { Mode = HtmlMode.Separator };
        ReadBetween();
    }

    /// <summary>Between names and values: white space, <c>/</c>, <c>=</c>, <c>&gt;</c>, or the beginning of a name.</summary>
    private void ReadBetween()
    {
        var character = _text[_at];
        if (char.IsWhiteSpace(character))
        {
            ReadSpace();
        }
        else if (character == '>')
        {
            CloseTag();
        }
        else if (character == '/')
        {
            Keep(_state.WithoutAttribute(HtmlMode.BeforeName));
        }
        else if (character == '=' && _state.Mode == HtmlMode.AfterName)
        {
            Keep(_state with { Mode = HtmlMode.BeforeValue });
        }
        else if (_state.Mode is HtmlMode.BeforeName or HtmlMode.AfterName && IsNameCharacter(character))
        {
            _state = _state.WithoutAttribute(HtmlMode.Name);
        }
        else
        {
            FaultHere();
        }
    }

    private void ReadSpace()
    {
        _at += HtmlPiece.SpaceAt(_text.AsSpan(_at));
        var isAtEnd = _at < _text.Length && _text[_at] is '>' or '=';
        if (!isAtEnd)
        {
            _piece.AddSpace(' ');
        }

        _state = _state.Mode == HtmlMode.AfterName ? _state : _state.WithoutAttribute(HtmlMode.BeforeName);
    }

    private void ReadAttributeName()
    {
        var name = Take(IsNameCharacter);
        _state = _state with { Attribute = _state.Attribute + name.ToLowerInvariant() };
        if (_at == _text.Length)
        {
            return;
        }

        if (char.IsWhiteSpace(_text[_at]) || _text[_at] is '>' or '/' or '=')
        {
            _state = AttributeReading.EndName(_state, _at, _piece);
            ReadBetween();
            return;
        }

        FaultHere();
    }

    private void BeginValue()
    {
        _at += HtmlPiece.SpaceAt(_text.AsSpan(_at));
        if (_at == _text.Length)
        {
            return;
        }

        switch (_text[_at])
        {
            case '"':
                Keep(_state with { Mode = HtmlMode.DoubleQuoted });
                break;
            case '\'':
                Keep(_state with { Mode = HtmlMode.SingleQuoted });
                break;
            case '>':
                FaultHere();
                break;
            default:
                _state = _state with { Mode = HtmlMode.Unquoted };
                break;
        }
    }

    private void ReadQuoted()
    {
        var quote = _state.Mode == HtmlMode.DoubleQuoted ? '"' : '\'';
        ReadValue(Take(character => character != quote));
        if (_at < _text.Length)
        {
            Keep(AttributeReading.EndValue(_state));
        }
    }

    private void ReadUnquoted()
    {
        var value = Take(character => !char.IsWhiteSpace(character) && character is not ('>' or '"' or '\'' or '<' or '=' or '`'));
        ReadValue(value);
        if (_at == _text.Length)
        {
            return;
        }

        if (char.IsWhiteSpace(_text[_at]) || _text[_at] == '>')
        {
            _state = AttributeReading.EndValue(_state);
            return;
        }

        FaultHere();
    }

    private void ReadValue(string text)
    {
        _piece.Add(text);
        _state = AttributeReading.AfterText(_state, text, _at - text.Length, _piece);
    }

    private void CloseTag()
    {
        _piece.Add('>');
        _at++;
        _state = Elements.After(_state);
    }

    private string Take(Func<char, bool> wanted)
    {
        var start = _at;
        while (_at < _text.Length && wanted(_text[_at]))
        {
            _at++;
        }

        var taken = _text[start.._at];
        if (_state.Mode is HtmlMode.TagName or HtmlMode.Name)
        {
            _piece.Add(taken);
        }

        return taken;
    }

    private void Keep(HtmlState next)
    {
        _piece.Add(_text[_at]);
        _at++;
        _state = next;
    }

    /// <summary>Reports a fault at the current character and skips the rest of the piece.</summary>
    private void FaultHere()
    {
        _piece.Fault(TemplateMarkupKinds.Markup, _at, HtmlScanner.Excerpt(_text, _at));
        _at = _text.Length;
        _state = HtmlState.Start;
    }

    private static bool IsNameCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or ':' or '.' or '@';
}
