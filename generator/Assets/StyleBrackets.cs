using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Assets;

/// <summary>
/// Finds what a style sheet opens and does not close, or closes and did not open. Browsers pass over it in silence, and over the rules
/// that follow, here in the sheets of the whole site, which are joined to one (CSS Syntax Level 3, 5.4: what is open at the end is closed
/// there).
/// </summary>
internal sealed class StyleBrackets(SourceText source)
{
    private readonly Stack<(int Offset, char Sign)> _open = new();
    private readonly List<Diagnostic> _findings = [];

    /// <summary>A rule that begins no deeper than the one it stands in: there, probably, the end of that one was forgotten.</summary>
    private int? _suspect;

    public static IReadOnlyList<Diagnostic> Check(SourceText source, IEnumerable<StyleToken> tokens)
    {
        var brackets = new StyleBrackets(source);
        foreach (var token in tokens)
        {
            brackets.Look(token);
        }

        return brackets.Conclude();
    }

    private void Look(StyleToken token)
    {
        if (!token.IsClosed)
        {
            var text = token.In(source.Text);
            Report(
                token.Start,
                token.Kind == StyleTokenKind.Url ? "url(" : text[..(token.Kind == StyleTokenKind.Comment ? 2 : 1)].ToString()
            );
        }
        else if (token.Kind == StyleTokenKind.Function)
        {
            _open.Push((token.End - 1, '('));
        }
        else if (token.Kind == StyleTokenKind.Sign)
        {
            Look(token.Start, source.Text[token.Start]);
        }
    }

    private void Look(int offset, char sign)
    {
        switch (sign)
        {
            case '{':
                Suspect(offset);
                _open.Push((offset, sign));
                break;
            case '(' or '[':
                _open.Push((offset, sign));
                break;
            case '}' or ')' or ']':
                Close(offset, sign);
                break;
            default:
                break;
        }
    }

    private void Close(int offset, char sign)
    {
        // A brace ends whatever was left open within its rule.
        while (sign == '}' && _open.TryPeek(out var inner) && inner.Sign != '{')
        {
            Report(_open.Pop().Offset, inner.Sign.ToString());
        }

        if (_open.TryPeek(out var last) && Partner(last.Sign) == sign)
        {
            _open.Pop();
        }
        else
        {
            _findings.Add(AssetKinds.StyleSurplus.At(source.Span(offset, offset + 1), sign.ToString()));
        }
    }

    private void Suspect(int offset)
    {
        if (_suspect is null && _open.TryPeek(out var outer) && outer.Sign == '{')
        {
            var (before, now) = (source.Span(outer.Offset, outer.Offset).Line, source.Span(offset, offset).Line);
            _suspect = now > before && Indent(now) <= Indent(before) ? outer.Offset : null;
        }
    }

    private int Indent(int line)
    {
        var text = source.Line(line)!;
        return text.Length - text.TrimStart().Length;
    }

    private IReadOnlyList<Diagnostic> Conclude()
    {
        while (_open.TryPop(out var left))
        {
            Report(left.Sign == '{' && _open.All(outer => outer.Sign == '{') ? _suspect ?? left.Offset : left.Offset, left.Sign.ToString());
        }

        return [.. _findings.DistinctBy(finding => finding.Span)];
    }

    private void Report(int offset, string sign) =>
        _findings.Add(AssetKinds.StyleUnclosed.At(source.Span(offset, offset + sign.Length), sign, EndOf(sign)));

    private static string EndOf(string sign) =>
        sign switch
        {
            "/*" => "*/",
            "url(" => ")",
            ['"' or '\''] => sign,
            _ => Partner(sign[0]).ToString(),
        };

    private static char Partner(char sign) =>
        sign switch
        {
            '{' => '}',
            '(' => ')',
            _ => ']',
        };
}
