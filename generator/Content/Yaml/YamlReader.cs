using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticMarche.Content.Yaml;

/// <summary>
/// Reads one YAML document, from YamlDotNet's events, into nodes with places. Strict: no anchors, aliases, tags, merge keys,
/// duplicate keys or second document, and at most <see cref="YamlLimits.Depth"/> levels.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>A file with more mistakes than products is better begun anew; each costs another reading.</summary>
    private const int MaxRepairs = 60;

    private readonly SourceText _source;
    private readonly LineRange _lines;
    private readonly IParser _parser;
    private readonly List<Diagnostic> _diagnostics = [];

    private YamlReader(SourceText source, LineRange lines, string text)
    {
        _source = source;
        _lines = lines;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>
    /// Reads the lines <paramref name="firstLine"/> to <paramref name="lastLine"/> (from 1, inclusive) of a file. Where one stops the
    /// parser, it is told,
    /// and reading goes on with the line as its remedy has it: the rest of the mistakes are told in the same run.
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

        return new YamlReader(source, new LineRange(firstLine, lastLine), SeenYaml.Of(text)).ReadDocument();
    }

    /// <summary>A whole file, which others lean on: one that had to be mended to be read has no value.</summary>
    public static Checked<Node> Read(SourceText source) =>
        ReadOnce(source, 1, source.LineCount) is { Value: not null } read
            ? read
            : new Checked<Node>(null, Read(source, 1, source.LineCount).Diagnostics);

    private Checked<Node> ReadDocument()
    {
        try
        {
            return LibraryCall.Run(Library.YamlDotNet, _source.File, ReadEvents);
        }
        catch (LibraryFault fault) when (fault.InnerException is YamlException exception)
        {
            return Unreadable(LineOf(exception.Start), LineOf(exception.End));
        }
        catch (LibraryFault)
        {
            // YamlDotNet 18 throws an InvalidOperationException for a bracket that is never closed, an ArgumentException for a tag without
            // a name.
            var line = _parser.Current is { } last ? LineOf(last.Start) : _lines.First;
            return Unreadable(line, line);
        }
    }

    private Checked<Node> ReadEvents()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return Checked.Of<Node>(new MapNode([], _source.SpanOfLine(_lines.First)));
        }

        _parser.Consume<DocumentStart>();
        if (ReadNode(1) is not { } root)
        {
            return new Checked<Node>(null, _diagnostics);
        }

        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
        {
            _diagnostics.Add(YamlKinds.SecondDocument.At(SpanOf(_parser.Current!)));
        }

        return new Checked<Node>(root, _diagnostics);
    }

    private Checked<Node> Unreadable(int from, int to)
    {
        var stopped = new LineRange(Math.Clamp(from, _lines.First, _lines.Last), Math.Clamp(to, _lines.First, _lines.Last));
        _diagnostics.Add(YamlMistakes.Explain(_source, _lines, stopped));
        return new Checked<Node>(null, _diagnostics);
    }

    /// <summary>Reads one node and what it holds; null after an error, when the rest makes no sense.</summary>
    private Node? ReadNode(int depth)
    {
        if (depth > YamlLimits.Depth)
        {
            return Refuse(YamlKinds.TooDeep);
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            ReportAlias(SpanOf(alias), $"*{alias.Value}");
            return null;
        }

        if (_parser.Current is NodeEvent node && RefusesDecoration(node))
        {
            return null;
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            ReportLostText(scalar);
            ReportLostLines(scalar);
            return new ScalarNode(SeenText.Of(scalar.Value), scalar.Style == ScalarStyle.Plain, SpanOf(scalar)) { Lines = LinesOf(scalar) };
        }

        return _parser.Accept<SequenceStart>(out _) ? ReadList(depth) : ReadMap(depth);
    }

    private ListNode? ReadList(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<Node>();
        while (!_parser.Accept<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        var end = _parser.Consume<SequenceEnd>();
        return new ListNode(items, SpanOf(start, start.Style == SequenceStyle.Flow ? end : null, items.Count > 0 ? items[^1].Span : null));
    }

    private MapNode? ReadMap(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<MapEntry>();
        var keys = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        SourceSpan? last = null;
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (ReadKey(depth) is not { } key || ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            last = value.Span;
            if (keys.TryAdd(key.Value, key.Span))
            {
                entries.Add(new MapEntry(key, value) { IsBare = IsBare(key, value) });
                continue;
            }

            var first = keys[key.Value];
            _diagnostics.Add(
                YamlKinds.DuplicateKey.At(key.Span, key.Value, first.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)) with
                {
                    Related = first,
                }
            );
        }

        var end = _parser.Consume<MappingEnd>();
        return new MapNode(entries, SpanOf(start, start.Style == MappingStyle.Flow ? end : null, last));
    }

    private bool IsBare(ScalarNode key, Node value) =>
        value is ScalarNode { IsPlain: true, Value: "" }
        && value.Span.Line == key.Span.EndLine
        && !_source.Line(value.Span.Line).AsSpan(key.Span.EndColumn - 1, value.Span.Column - key.Span.EndColumn).Contains(':');

    private ScalarNode? ReadKey(int depth)
    {
        if (!_parser.Accept<Scalar>(out _) && !_parser.Accept<AnchorAlias>(out _))
        {
            return Refuse(YamlKinds.KeyIsNotText) as ScalarNode;
        }

        if (ReadNode(depth) is not ScalarNode key)
        {
            return null;
        }

        if (key.IsPlain && YamlMistakes.ExplainKey(_source, key) is { } mistake)
        {
            _diagnostics.Add(mistake);
            return null;
        }

        return key.Value == "<<" && key.IsPlain ? Refuse(YamlKinds.Alias, key.Span, "<<") : key;
    }

    private bool RefusesDecoration(NodeEvent node)
    {
        var decoration =
            !node.Anchor.IsEmpty ? $"&{node.Anchor.Value}"
            : !node.Tag.IsEmpty && !IsQuotingTag(node) ? "!"
            : null;
        if (decoration is null)
        {
            return false;
        }

        ReportAlias(SpanOf(node), decoration);
        return true;
    }

    private void ReportAlias(SourceSpan span, string written) =>
        _diagnostics.Add(
            YamlMistakes.Quoted(_source, span) is { } quoted
                ? YamlKinds.AliasQuoted.At(span, written[..1], quoted)
                : YamlKinds.Alias.At(span, written)
        );

    private List<string>? LinesOf(Scalar scalar)
    {
        var (first, last) = (LineOf(scalar.Start), LineOf(scalar.End));
        if (scalar.Style != ScalarStyle.Plain || last <= first)
        {
            return null;
        }

        var written = Enumerable.Range(first, last - first + 1).Select(at => _source.Line(at) ?? "").ToList();
        written[^1] = written[^1][..Math.Min((int)scalar.End.Column - 1, written[^1].Length)];
        written[0] = written[0][Math.Min((int)scalar.Start.Column - 1, written[0].Length)..];
        return [.. written.Select(SeenText.Of)];
    }

    /// <summary>
    /// A line below a text that begins with « #faitmain » goes on with it: to YAML it is a comment, and the text ends above.
    /// </summary>
    private void ReportLostLines(Scalar scalar)
    {
        var first = YamlLine.Parse(_source.Line(LineOf(scalar.Start)) ?? "");
        if (
            scalar.Style != ScalarStyle.Plain
            || scalar.Value.Length == 0
            || first.ValueStart != (int)scalar.Start.Column - 1
            || first.Key.Length + first.Dash.Length == 0
        )
        {
            return;
        }

        var from = LineOf(scalar.End) + 1;
        var lost = Enumerable
            .Range(from, Math.Max(0, _lines.Last - from + 1))
            .Select(at => _source.Line(at) ?? "")
            .TakeWhile(line => IsTag(line, first.Indent.Length))
            .Select(line => line.Trim())
            .ToList();
        if (lost.Count > 0)
        {
            _diagnostics.Add(
                YamlKinds.HashInside.At(
                    _source.SpanOfLine(from),
                    lost[0],
                    first.With(YamlQuotes.Around(string.Join(' ', [scalar.Value, .. lost]))).Trim()
                )
            );
        }
    }

    /// <summary>
    /// No comment, which has a space after its sign or stands beside the fields, and no field that somebody switched off.
    /// </summary>
    private static bool IsTag(string line, int indent)
    {
        var text = line.TrimStart();
        return text.Length > 1
            && text[0] == '#'
            && text[1] != '#'
            && !char.IsWhiteSpace(text[1])
            && line.Length - text.Length > indent
            && YamlLine.Parse(text[1..]).Key.Length == 0;
    }

    /// <summary>« Bols #faitmain » is to YAML « Bols » and a comment. A comment that is meant has a space after its #.</summary>
    private void ReportLostText(Scalar scalar)
    {
        var line = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? null : _source.Line(LineOf(scalar.End));
        var rest = line is null ? "" : line[Math.Min((int)scalar.End.Column - 1, line.Length)..];
        var comment = rest.TrimStart(' ', '\t');
        if (comment.Length > 1 && comment.Length < rest.Length && comment[0] == '#' && !char.IsWhiteSpace(comment[1]) && comment[1] != '#')
        {
            var (at, end) = (LineOf(scalar.End), line!.Length);
            var span = _source.Span(_source.StartOfLine(at) + end - comment.Length, _source.StartOfLine(at) + end);
            _diagnostics.Add(
                YamlKinds.HashInside.At(
                    span,
                    comment.TrimEnd(),
                    YamlMistakes.Quoted(_source, at) ?? YamlQuotes.Around(scalar.Value + rest.TrimEnd())
                )
            );
        }
    }

    /// <summary>YamlDotNet gives a quoted scalar the non-specific tag "!" of the specification; nobody wrote it.</summary>
    private static bool IsQuotingTag(NodeEvent node) => node is Scalar { IsQuotedImplicit: true, Tag.IsNonSpecific: true };

    private Node? Refuse(DiagnosticKind kind) => Refuse(kind, SpanOf(_parser.Current!));

    private ScalarNode? Refuse(DiagnosticKind kind, SourceSpan span, params string[] arguments)
    {
        _diagnostics.Add(kind.At(span, arguments));
        return null;
    }

    private int LineOf(Mark mark) => _lines.First + (int)mark.Line - 1;

    private SourceSpan SpanOf(ParsingEvent parsed) =>
        new(_source.File, LineOf(parsed.Start), (int)parsed.Start.Column, LineOf(parsed.End), (int)parsed.End.Column);

    /// <summary>
    /// The place of a list or map: one in brackets ends behind its closing bracket (the event stands before it), one of lines where its
    /// last
    /// item ends (the event stands at what follows, lines below).
    /// </summary>
    private SourceSpan SpanOf(ParsingEvent start, ParsingEvent? bracket, SourceSpan? last)
    {
        var whole = SpanOf(start);
        return bracket is not null ? whole with { EndLine = LineOf(bracket.End), EndColumn = (int)bracket.End.Column + 1 }
            : last is { } item ? whole with { EndLine = item.EndLine, EndColumn = item.EndColumn }
            : whole;
    }
}
