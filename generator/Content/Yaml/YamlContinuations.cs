using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Yaml;

/// <summary>Finds a line without a field's name: mostly a text that goes on, typed as if the line end did not matter.</summary>
internal static class YamlContinuations
{
    public static Diagnostic? Examine(SourceText source, int firstLine, int number)
    {
        for (var at = number; at >= firstLine && at >= number - 1; at--)
        {
            var text = source.Line(at) ?? "";
            var line = YamlLine.Parse(text);
            if (string.IsNullOrWhiteSpace(text) || line.Key.Length > 0 || line.Dash.Length > 0 || text.TrimStart()[0] is '#' or '%')
            {
                continue;
            }

            return Above(source, firstLine, at) is { } above
                ? YamlKinds.Continuation.At(source.SpanOfLine(at), text.Trim(), above.With(Join(above.Value, text.Trim())).Trim())
                : YamlKinds.NoField.At(source.SpanOfLine(at), text.Trim());
        }

        return null;
    }

    private static YamlLine? Above(SourceText source, int firstLine, int number)
    {
        var line = number > firstLine ? YamlLine.Parse(source.Line(number - 1) ?? "") : null;
        return line is { Key.Length: > 0, Value.Length: > 0 } && line.Value[0] is not ('"' or '\'' or '[' or '{' or '|' or '>')
            ? line
            : null;
    }

    private static string Join(string first, string second)
    {
        var text = $"{first} {second}";
        return text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)
            ? YamlQuotes.Around(text)
            : text;
    }
}
