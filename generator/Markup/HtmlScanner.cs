using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Markup;

/// <summary>
/// Reads one piece of a template's HTML as a browser would, from the state in which the piece before left it. This decides how
/// each value is encoded, so what is ambiguous is refused. The steps are those of the HTML Standard, 13.2.5 (tokenization).
/// </summary>
internal sealed class HtmlScanner
{
    private readonly string _text;
    private readonly HtmlPiece _piece;
    private int _at;
    private HtmlState _state;

    private HtmlScanner(HtmlState state, string text, HtmlPiece piece)
    {
        _state = state;
        _text = text;
        _piece = piece;
    }

    /// <summary>The state after the piece; its tidied text and its faults go to <paramref name="piece"/>.</summary>
    public static HtmlState Scan(HtmlState state, string text, HtmlPiece piece)
    {
        var scanner = new HtmlScanner(state, text, piece);
        while (scanner._at < text.Length)
        {
            scanner.Step();
        }

        return scanner._state;
    }

    private void Step()
    {
        switch (_state.Mode)
        {
            case HtmlMode.Text:
                ReadText();
                break;
            case HtmlMode.PlainText or HtmlMode.JsonData or HtmlMode.RawText:
                ReadElementText();
                break;
            case HtmlMode.Comment:
                ReadComment();
                break;
            default:
                (_state, _at) = TagScanner.Step(_state, _text, _at, _piece);
                break;
        }
    }

    private void ReadText()
    {
        var tag = _text.IndexOf('<', _at);
        var text = _text.AsSpan(_at, (tag < 0 ? _text.Length : tag) - _at);
        if (_state.IsPreformatted)
        {
            _piece.Add(text);
        }
        else
        {
            _piece.AddTidied(text);
        }

        _at = tag < 0 ? _text.Length : tag;
        if (tag >= 0)
        {
            ReadMarkup();
        }
    }

    private void ReadMarkup()
    {
        var rest = _text.AsSpan(_at);
        if (rest.StartsWith("<!--"))
        {
            _at += 4;
            _state = _state with { Mode = HtmlMode.Comment };
            return;
        }

        if (rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) && rest.IndexOf('>') is var end and > 0)
        {
            _piece.Add(rest[..(end + 1)]);
            _at += end + 1;
            return;
        }

        var isEndTag = rest is ['<', '/', ..];
        var name = isEndTag ? 2 : 1;
        if (rest.Length <= name || !char.IsAsciiLetter(rest[name]))
        {
            _piece.Fault(TemplateMarkupKinds.Markup, _at, Excerpt(_text, _at));
            _at = _text.Length;
            return;
        }

        _piece.Add(rest[..name]);
        _at += name;
        _state = _state.WithoutAttribute(HtmlMode.TagName) with { Element = "", IsEndTag = isEndTag, Facts = default };
    }

    /// <summary>Comments are for whoever writes the theme: they don't reach the page.</summary>
    private void ReadComment()
    {
        var end = _text.IndexOf("-->", _at, StringComparison.Ordinal);
        _at = end < 0 ? _text.Length : end + 3;
        _state = end < 0 ? _state : _state with { Mode = HtmlMode.Text };
    }

    /// <summary>The text of an element that only its own end tag ends.</summary>
    private void ReadElementText()
    {
        var endTag = "</" + _state.Element;
        var end = _text.IndexOf(endTag, _at, StringComparison.OrdinalIgnoreCase);
        var text = _text.AsSpan(_at, (end < 0 ? _text.Length : end) - _at);
        CheckElementText(text);
        _piece.Add(text);
        _at += text.Length;
        if (end < 0)
        {
            return;
        }

        var after = end + endTag.Length;
        if (after == _text.Length || _text[after] is not ('>' or ' ' or '\t' or '\n'))
        {
            _piece.Fault(TemplateMarkupKinds.Markup, end, Excerpt(_text, end));
        }

        _piece.Add(endTag);
        _at = after;
        _state = _state.WithoutAttribute(HtmlMode.BeforeName) with { IsEndTag = true, Facts = default };
    }

    private void CheckElementText(ReadOnlySpan<char> text)
    {
        if (_state.Mode == HtmlMode.RawText && _state.Element == "script" && !text.IsWhiteSpace())
        {
            _piece.Fault(TemplateMarkupKinds.InlineCode, _at, "<script>");
        }

        // It might become an end tag with what follows; and within svg it is a tag, whatever the element.
        var bracket = text.IndexOf('<');
        if (bracket >= 0)
        {
            _piece.Fault(TemplateMarkupKinds.Markup, _at + bracket, Excerpt(_text, _at + bracket));
        }
    }

    public static string Excerpt(string text, int offset)
    {
        const int longest = 40;
        var end = text.IndexOf('\n', offset);
        end = end < 0 ? text.Length : end;
        return end - offset > longest ? string.Concat(text.AsSpan(offset, longest), "…") : text[offset..end];
    }
}
