using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Yaml;

/// <summary>
/// Reads the YAML of a file into nodes that know their places. Reading is stricter than YAML: anchors, aliases, tags, merge keys,
/// repeated field names, a second document and more than <see cref="YamlLimits.Depth"/> levels are findings.
/// </summary>
internal static class YamlReader
{
    /// <summary>Each mistake that stops the parser costs another reading of the file. Past this many, reading ends.</summary>
    private const int MaxRepairs = 60;

    /// <summary>
    /// Reads the lines <paramref name="firstLine"/> to <paramref name="lastLine"/> (from 1, both included). After a mistake that stops
    /// the parser, the line is corrected in memory as the finding advises and reading starts again, so that one run reports every mistake.
    /// </summary>
    public static Checked<Node> Read(SourceText source, int firstLine, int lastLine)
    {
        var told = new List<Diagnostic>();
        var text = source;
        var read = ReadOnce(text, firstLine, lastLine);
        while (
            read is { Value: null, Diagnostics: [.., var last] }
            && told.Count < MaxRepairs
            && !told.Any(before => before.Kind == last.Kind && before.Span.Line == last.Span.Line)
            && YamlRepair.Follow(text, last) is { } repaired
        )
        {
            told.Add(last);
            text = repaired;
            read = ReadOnce(text, firstLine, lastLine);
        }

        return told.Count == 0
            ? read
            : new Checked<Node>(
                read.Value,
                [.. told.Concat(read.Diagnostics).Select(finding => finding with { Span = source.Clip(finding.Span) })]
            );
    }

    private static Checked<Node> ReadOnce(SourceText source, int firstLine, int lastLine)
    {
        if (lastLine < firstLine)
        {
            return Checked.Of<Node>(new MapNode([], source.SpanOfLine(Math.Min(firstLine, source.LineCount))));
        }

        var end = lastLine < source.LineCount ? source.StartOfLine(lastLine + 1) : source.Text.Length;
        var text = source.Text[source.StartOfLine(firstLine)..end];
        if (RawNesting.FindExcess(text) is { } excess)
        {
            return Checked.None<Node>(YamlKinds.TooDeep.At(source.SpanOfLine(firstLine + excess - 1)));
        }

        return new YamlDocument(source, new LineRange(firstLine, lastLine), SeenYaml.Of(text)).Read();
    }

    /// <summary>
    /// Reads a whole file that other files depend on. There is no value when a mistake stopped the parser: a guess at what was meant
    /// would cause findings elsewhere.
    /// </summary>
    public static Checked<Node> Read(SourceText source) =>
        ReadOnce(source, 1, source.LineCount) is { Value: not null } read
            ? read
            : new Checked<Node>(null, Read(source, 1, source.LineCount).Diagnostics);
}
