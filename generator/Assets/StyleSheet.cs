using System.Text;
using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Assets;

/// <summary>
/// A style sheet as it is published: without what browsers pass over (comments, line ends, spaces beside braces and semicolons), and with
/// the addresses of the theme's files for their names. Strings stay as they are. Decided in docs/decisions/0041: a parser would drop what
/// it doesn't know without a word.
/// </summary>
/// <param name="source">Its text.</param>
/// <param name="resolve">The address of an asset; null when there is none.</param>
internal sealed class StyleSheet(SourceText source, Func<string, string?> resolve)
{
    /// <summary>Functions in which a string is an address. Only <c>url(…)</c> takes one without quotes.</summary>
    private static readonly string[] Loading = ["url(", "image-set(", "-webkit-image-set(", "src("];

    private readonly StringBuilder _text = new(source.Text.Length);
    private readonly Stack<bool> _isLoading = new();
    private readonly List<Diagnostic> _findings = [];

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>The whole sheet; what is wrong with it is in <see cref="Findings"/>.</summary>
    public string Publish()
    {
        var tokens = StyleTokens.Of(source.Text);
        _findings.AddRange(StyleBrackets.Check(source, tokens));
        for (var i = 0; i < tokens.Count; i++)
        {
            Publish(tokens[i], i > 0 && i < tokens.Count - 1 && IsGlued(tokens[i - 1]) && IsGlued(tokens[i + 1]));
        }

        return _text.ToString().Trim();
    }

    private void Publish(StyleToken token, bool separates)
    {
        var text = token.In(source.Text);
        switch (token.Kind)
        {
            case StyleTokenKind.Comment:
                // Between two words it keeps them apart, and yet is no space, which would mean "within".
                _text.Append(separates ? "/**/" : "");
                break;
            case StyleTokenKind.Space:
                AppendSpace();
                break;
            case StyleTokenKind.AtWord when text.Equals("@import", StringComparison.OrdinalIgnoreCase):
                _findings.Add(AssetKinds.StyleImport.At(source.Span(token.Start, token.End)));
                break;
            case StyleTokenKind.Url:
                AppendUrl(token);
                break;
            case StyleTokenKind.Text when _isLoading.TryPeek(out var isLoading) && isLoading && token.IsClosed:
                _text.Append('"').Append(Address(token.Start + 1, token.End - 1)).Append('"');
                break;
            case StyleTokenKind.Function:
                _isLoading.Push(Loading.Contains(text.ToString(), StringComparer.OrdinalIgnoreCase));
                _text.Append(text);
                break;
            case StyleTokenKind.Sign:
                AppendSign(text[0]);
                break;
            default:
                _text.Append(text);
                break;
        }
    }

    private void AppendUrl(StyleToken token)
    {
        var (start, end) = (token.Start + "url(".Length, token.IsClosed ? token.End - 1 : token.End);
        var name = source.Text.AsSpan(start, end - start);
        start += name.Length - name.TrimStart().Length;
        _text.Append("url(\"").Append(Address(start, start + name.Trim().Length)).Append("\")");
    }

    private string Address(int start, int end)
    {
        var name = source.Text[start..end];
        if (resolve(name) is { } address)
        {
            return address;
        }

        _findings.Add(AssetKinds.Unknown.At(source.Span(start, end), name));
        return name;
    }

    private void AppendSpace()
    {
        if (_text.Length > 0 && _text[^1] is not (' ' or '{' or '}' or ';' or ','))
        {
            _text.Append(' ');
        }
    }

    private void AppendSign(char sign)
    {
        if (sign == '(')
        {
            _isLoading.Push(false);
        }
        else if (sign == ')')
        {
            _isLoading.TryPop(out _);
        }

        if (sign is '{' or '}' or ';' or ',' && _text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }

        if (sign == '}' && _text.Length > 0 && _text[^1] == ';')
        {
            _text.Length--;
        }

        _text.Append(sign);
    }

    private static bool IsGlued(StyleToken neighbour) => neighbour.Kind is not (StyleTokenKind.Space or StyleTokenKind.Comment);
}
