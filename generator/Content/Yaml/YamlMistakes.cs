using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Yaml;

internal readonly record struct LineRange(int First, int Last);

/// <summary>
/// Explains why the YAML parser stopped. The parser knows where, seldom why, so the lines nearby are searched for some twenty
/// mistakes that people make over and over (a colon in a text, an apostrophe between apostrophes, a missing space …).
/// </summary>
internal static class YamlMistakes
{
    /// <summary>How far above the line that stopped the parser its cause may stand.</summary>
    private const int LinesAbove = 12;

    /// <param name="source">The whole file.</param>
    /// <param name="fields">The lines that were parsed.</param>
    /// <param name="stopped">Where the parser was.</param>
    public static Diagnostic Explain(SourceText source, LineRange fields, LineRange stopped) =>
        Examine(source, stopped.First)
        ?? ExamineStartAbove(source, fields.First, stopped.First)
        ?? YamlIndents.Examine(source, fields.First, stopped.First)
        ?? ExamineAbove(source, fields.First, stopped.First)
        ?? YamlContinuations.Examine(source, fields.First, stopped.First)
        ?? Examine(source, stopped.Last)
        ?? FindFirstStart(source, fields)
        ?? YamlKinds.Unreadable.At(source.SpanOfLine(stopped.Last));

    /// <summary>The first line that shows a mistake by itself, for a text that could be read but has no fields.</summary>
    public static Diagnostic? FindFirst(SourceText source, int firstLine, int lastLine) =>
        Enumerable
            .Range(firstLine, lastLine - firstLine + 1)
            .Select(line => Examine(source, line))
            .FirstOrDefault(found => found is not null);

    /// <summary>A field's name that begins with a dash or a space of another kind: the parser takes both for letters.</summary>
    public static Diagnostic? ExplainKey(SourceText source, ScalarNode key) =>
        key.Value.Length > 0 && key.Value[0] is not '<' && !char.IsAsciiLetterOrDigit(key.Value[0]) && IsFirstOfItsLine(source, key.Span)
            ? ExamineStart(source, key.Span.Line, YamlLine.Parse(source.Line(key.Span.Line) ?? ""))
            : null;

    /// <summary>The line as it would be with its value between quotes; null when the value is not the rest of the line.</summary>
    public static string? Quoted(SourceText source, SourceSpan value)
    {
        var line = YamlLine.Parse(source.Line(value.Line) ?? "");
        return line.ValueStart == value.Column - 1 ? Quoted(source, value.Line) : null;
    }

    /// <summary>The same for the whole value of a line.</summary>
    public static string? Quoted(SourceText source, int number)
    {
        var line = YamlLine.Parse(source.Line(number) ?? "");
        var isQuotable =
            line.Value.Length > 0 && line.Value[0] is not ('"' or '\'' or '[' or '{') && (line.Key.Length > 0 || line.Dash.Length > 0);
        return isQuotable ? line.With(YamlQuotes.Around(line.Value)).Trim() : null;
    }

    private static bool IsFirstOfItsLine(SourceText source, SourceSpan span) =>
        string.IsNullOrWhiteSpace(source.Line(span.Line)?[..(span.Column - 1)]);

    private static Diagnostic? ExamineAbove(SourceText source, int firstLine, int number)
    {
        for (var above = number - 1; above >= Math.Max(firstLine, number - LinesAbove); above--)
        {
            if (Examine(source, above) is { } cause)
            {
                return FirstOfItsKind(source, firstLine, above, cause);
            }
        }

        return null;
    }

    /// <summary>A dash of the wrong kind, or without its space, makes the lines below it look badly indented.</summary>
    private static Diagnostic? ExamineStartAbove(SourceText source, int firstLine, int number)
    {
        var above = number - 1;
        while (above >= firstLine && string.IsNullOrWhiteSpace(source.Line(above)))
        {
            above--;
        }

        return above >= firstLine ? ExamineStart(source, above, YamlLine.Parse(source.Line(above)!)) : null;
    }

    /// <summary>A tab makes the parser give up, and it blames a line far above.</summary>
    private static Diagnostic? FindFirstStart(SourceText source, LineRange fields) =>
        Enumerable
            .Range(fields.First, fields.Last - fields.First + 1)
            .Where(line => !string.IsNullOrWhiteSpace(source.Line(line)))
            .Select(line => ExamineStart(source, line, YamlLine.Parse(source.Line(line)!)))
            .FirstOrDefault(found => found is not null);

    private static Diagnostic FirstOfItsKind(SourceText source, int firstLine, int line, Diagnostic found)
    {
        while (line > firstLine && Examine(source, line - 1) is { } above && above.Kind == found.Kind)
        {
            (line, found) = (line - 1, above);
        }

        return found;
    }

    /// <summary>The mistake that shows in this line alone; null when there is none.</summary>
    private static Diagnostic? Examine(SourceText source, int number)
    {
        var text = source.Line(number);
        if (string.IsNullOrWhiteSpace(text) || text.TrimStart()[0] == '#')
        {
            return null;
        }

        var line = YamlLine.Parse(text);
        return ExamineStart(source, number, line) ?? ExamineSeparator(source, number, line) ?? YamlValues.Examine(source, number, line);
    }

    private static Diagnostic? ExamineStart(SourceText source, int number, YamlLine line)
    {
        var corrected = line.With(line.Value).Trim();
        if (line.Indent.Contains('\t', StringComparison.Ordinal))
        {
            return YamlKinds.Tab.At(Part(source, number, 0, line.Indent.Length));
        }

        if (line.Indent.AsSpan().ContainsAnyExcept(' '))
        {
            return YamlKinds.OddIndent.At(Part(source, number, 0, line.Indent.Length));
        }

        if (
            line.Dash.Length > 0
            && line.Dash != "- "
            && !line.Dash.StartsWith("-  ", StringComparison.Ordinal)
            && line.ValueStart > line.Indent.Length + 1
        )
        {
            return YamlKinds.Dash.At(Part(source, number, line.Indent.Length, line.Dash.Length), corrected);
        }

        return null;
    }

    private static Diagnostic? ExamineSeparator(SourceText source, int number, YamlLine line)
    {
        if (line.Key.Length == 0)
        {
            return null;
        }

        var span = Part(source, number, line.Indent.Length + line.Dash.Length, line.Key.Length + line.Separator.TrimEnd().Length);
        var corrected = line.With(line.Value).Trim();
        var after = line.Separator.TrimStart()[1..];
        return line.Separator.TrimStart()[0] != ':' ? YamlKinds.NotAColon.At(span, line.Key, corrected)
            : line.Value.Length > 0 && after.Length == 0 ? YamlKinds.NoSpace.At(span, line.Key, corrected)
            : after.AsSpan().ContainsAnyExcept(' ', '\t') ? YamlKinds.OddSpace.At(span, line.Key, corrected)
            : null;
    }

    /// <summary>A part of a line, by its place from the line's start.</summary>
    internal static SourceSpan Part(SourceText source, int line, int start, int length) =>
        source.Span(source.StartOfLine(line) + start, source.StartOfLine(line) + start + length);
}
