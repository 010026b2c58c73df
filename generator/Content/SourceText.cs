using StaticMarche.Diagnostics;

namespace StaticMarche.Content;

/// <summary>The text of one file, line ends as LF, without a byte order mark, with an index of its lines.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            _lineStarts.Add(i + 1);
        }
    }

    /// <summary>Relative to the site's folder, with forward slashes.</summary>
    public string File { get; }

    public string Text { get; }

    public int LineCount => _lineStarts.Count;

    /// <summary>Offset of the first character of a line (from 1).</summary>
    public int StartOfLine(int line) => _lineStarts[line - 1];

    /// <summary>A line (from 1) without its line end; null when there is no such line.</summary>
    public string? Line(int line)
    {
        if (line < 1 || line > _lineStarts.Count)
        {
            return null;
        }

        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Count ? _lineStarts[line] - 1 : Text.Length;
        return Text[start..end];
    }

    public SourceSpan Span(int start, int end)
    {
        var (line, column) = Position(start);
        var (endLine, endColumn) = Position(Math.Max(start, end));
        return new SourceSpan(File, line, column, endLine, endColumn);
    }

    /// <summary>A whole line, for findings about the line as such.</summary>
    public SourceSpan SpanOfLine(int line) => new(File, line, 1, line, (Line(line)?.Length ?? 0) + 1);

    /// <summary>A place within what is there: that of a text that was read in a mended form may lie behind the end of its line.</summary>
    public SourceSpan Clip(SourceSpan span) =>
        span with
        {
            Column = Math.Min(span.Column, (Line(span.Line)?.Length ?? 0) + 1),
            EndColumn = Math.Min(span.EndColumn, (Line(span.EndLine)?.Length ?? 0) + 1),
        };

    /// <summary>
    /// The place of a part of a value. A value that is escaped or folded in the file does not stand there as it reads; then the part is
    /// looked for by itself, and when it isn't there exactly once, the place is that of the whole value.
    /// </summary>
    public SourceSpan Within(SourceSpan whole, string value, int start, int length)
    {
        var place = Clip(whole);
        var from = StartOfLine(place.Line) + place.Column - 1;
        var written = Text.AsSpan(from, Math.Max(from, Math.Min(StartOfLine(place.EndLine) + place.EndColumn - 1, Text.Length)) - from);
        var at = written.IndexOf(value, StringComparison.Ordinal);
        if (at >= 0)
        {
            return Span(from + at + start, from + at + start + length);
        }

        var part = value.AsSpan(start, length);
        at = written.IndexOf(part, StringComparison.Ordinal);
        return at >= 0 && at == written.LastIndexOf(part, StringComparison.Ordinal) ? Span(from + at, from + at + length) : whole;
    }

    private (int Line, int Column) Position(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        if (index < 0)
        {
            index = ~index - 1;
        }

        return (index + 1, offset - _lineStarts[index] + 1);
    }
}
