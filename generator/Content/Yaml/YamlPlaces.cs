using StaticMarche.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticMarche.Content.Yaml;

/// <summary>Converts the parser's marks, which count lines from where its text begins, to places in the file.</summary>
internal readonly record struct YamlPlaces(SourceText Source, LineRange Lines)
{
    public int LineOf(Mark mark) => Lines.First + (int)mark.Line - 1;

    public SourceSpan SpanOf(ParsingEvent parsed) =>
        new(Source.File, LineOf(parsed.Start), (int)parsed.Start.Column, LineOf(parsed.End), (int)parsed.End.Column);

    /// <summary>
    /// The span of a list or map. In brackets it ends behind <paramref name="bracket"/>, whose event stands before the closing bracket.
    /// Written in lines it ends with the <paramref name="last"/> item, because the end event stands lines below, at what follows.
    /// </summary>
    public SourceSpan SpanOf(ParsingEvent start, ParsingEvent? bracket, SourceSpan? last)
    {
        var whole = SpanOf(start);
        return bracket is not null ? whole with { EndLine = LineOf(bracket.End), EndColumn = (int)bracket.End.Column + 1 }
            : last is { } item ? whole with { EndLine = item.EndLine, EndColumn = item.EndColumn }
            : whole;
    }
}
