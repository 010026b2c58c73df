using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Yaml;

/// <summary>Values that mean something else in YAML than to the person who wrote them, and how to write them.</summary>
internal static class YamlValues
{
    public static Diagnostic? Examine(SourceText source, int number, YamlLine line)
    {
        if (line.Value.Length == 0 || (line.Key.Length == 0 && line.Dash.Length == 0))
        {
            return null;
        }

        var span = YamlMistakes.Part(source, number, line.ValueStart, line.Value.Length);
        return line.Value[0] switch
        {
            '"' or '\'' => ExamineQuoted(line, span),
            '[' or '{' => ExamineBracket(line, span),
            '@' or '`' or '%' or '&' or '*' or '!' => Quote(line, span, line.Value[..1]),
            '>' or '|' when line.Value.TrimStart('>', '|', '-', '+').Length > 0 && !line.Value.Contains(" #", StringComparison.Ordinal) =>
                Quote(line, span, line.Value[..1]),
            '-' or '?' or ':' when line.Value.Length == 1 || line.Value[1] == ' ' => Quote(line, span, line.Value[..1]),
            _ => ExaminePlain(source, number, line),
        };
    }

    private static Diagnostic Quote(YamlLine line, SourceSpan span, string sign) =>
        YamlQuoteKinds.SignFirst.At(span, sign, line.With(YamlQuotes.Around(line.Value)).Trim());

    private static Diagnostic? ExamineQuoted(YamlLine line, SourceSpan span)
    {
        var end = YamlQuotes.EndOf(line.Value);
        if (end < 0)
        {
            return line.Value.LastIndexOf(line.Value[0]) > 0
                ? YamlQuoteKinds.QuoteInside.At(span, line.Value[..1], line.With(YamlQuotes.Repair(line.Value)).Trim())
                : YamlQuoteKinds.QuoteOpen.At(span, line.Value[..1], line.With(line.Value + line.Value[0]).Trim());
        }

        var rest = line.Value[(end + 1)..].TrimStart();
        if (rest.Length == 0 || rest[0] is '#' or ',' or ']' or '}')
        {
            // The parser refuses \p and the like.
            return line.Value[0] == '"' && line.Value.Contains('\\', StringComparison.Ordinal)
                ? YamlQuoteKinds.Backslash.At(span, line.With(YamlQuotes.Around(line.Value[1..end])).Trim())
                : null;
        }

        return YamlQuoteKinds.QuoteInside.At(span, line.Value[..1], line.With(YamlQuotes.Repair(line.Value)).Trim());
    }

    private static Diagnostic? ExamineBracket(YamlLine line, SourceSpan span)
    {
        var (open, close) = line.Value[0] == '[' ? ('[', ']') : ('{', '}');
        var end = line.Value.LastIndexOf(close);
        var rest = end < 0 ? "" : line.Value[(end + 1)..].TrimStart();
        if (end < 0 || line.Value.Count(character => character == open) > line.Value.Count(character => character == close))
        {
            return YamlKinds.BracketOpen.At(
                span,
                open.ToString(),
                close.ToString(),
                line.With(line.Value + (open == '[' ? "]" : " }")).Trim()
            );
        }

        return rest.Length > 0 && rest[0] != '#' ? Quote(line, span, line.Value[..1])
            : open == '{' && line.Value.Length > 2 && !line.Value.Contains(':', StringComparison.Ordinal)
                ? Quote(line, span, line.Value[..1])
            : null;
    }

    private static Diagnostic? ExaminePlain(SourceText source, int number, YamlLine line)
    {
        var colon = line.Value.EndsWith(':') ? line.Value.Length - 1 : line.Value.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 || line.Key.Length == 0
            ? null
            : YamlQuoteKinds.ColonInside.At(
                YamlMistakes.Part(source, number, line.ValueStart + colon, 1),
                line.With(YamlQuotes.Around(line.Value)).Trim()
            );
    }
}
