using System.Globalization;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticMarche.Content.Yaml;

/// <summary>One reading of one YAML document: turns the events of YamlDotNet into nodes, and stops at the first syntax error.</summary>
internal sealed class YamlDocument
{
    private readonly SourceText _source;
    private readonly LineRange _lines;
    private readonly YamlPlaces _places;
    private readonly IParser _parser;
    private readonly List<Diagnostic> _diagnostics = [];

    /// <param name="source">The whole file.</param>
    /// <param name="lines">The lines of it that are read.</param>
    /// <param name="text">The text of these lines, prepared by <see cref="SeenYaml"/>.</param>
    public YamlDocument(SourceText source, LineRange lines, string text)
    {
        _source = source;
        _lines = lines;
        _places = new YamlPlaces(source, lines);
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    public Checked<Node> Read()
    {
        try
        {
            return LibraryCall.Run(Library.YamlDotNet, _source.File, ReadEvents);
        }
        catch (LibraryFault fault) when (fault.InnerException is YamlException exception)
        {
            return Unreadable(_places.LineOf(exception.Start), _places.LineOf(exception.End));
        }
        catch (LibraryFault)
        {
            // YamlDotNet 18 throws InvalidOperationException for a bracket that is never closed, ArgumentException for a tag without a
            // name.
            var line = _parser.Current is { } last ? _places.LineOf(last.Start) : _lines.First;
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
            _diagnostics.Add(YamlKinds.SecondDocument.At(_places.SpanOf(_parser.Current!)));
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
            ReportAlias(_places.SpanOf(alias), $"*{alias.Value}");
            return null;
        }

        if (_parser.Current is NodeEvent node && RefusesDecoration(node))
        {
            return null;
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            _diagnostics.AddRange(YamlComments.Examine(_places, scalar));
            return new ScalarNode(SeenText.Of(scalar.Value), scalar.Style == ScalarStyle.Plain, _places.SpanOf(scalar))
            {
                Lines = LinesOf(scalar),
            };
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
        return new ListNode(
            items,
            _places.SpanOf(start, start.Style == SequenceStyle.Flow ? end : null, items.Count > 0 ? items[^1].Span : null)
        );
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
                YamlKinds.DuplicateKey.At(key.Span, key.Value, first.Line.ToString(CultureInfo.InvariantCulture)) with
                {
                    Related = first,
                }
            );
        }

        var end = _parser.Consume<MappingEnd>();
        return new MapNode(entries, _places.SpanOf(start, start.Style == MappingStyle.Flow ? end : null, last));
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

        ReportAlias(_places.SpanOf(node), decoration);
        return true;
    }

    private void ReportAlias(SourceSpan span, string written) =>
        _diagnostics.Add(
            YamlMistakes.Quoted(_source, span) is { } quoted
                ? YamlQuoteKinds.AliasQuoted.At(span, written[..1], quoted)
                : YamlKinds.Alias.At(span, written)
        );

    /// <summary>The lines of a plain text that spans several, as they were written; null for any other text.</summary>
    private List<string>? LinesOf(Scalar scalar)
    {
        var (first, last) = (_places.LineOf(scalar.Start), _places.LineOf(scalar.End));
        if (scalar.Style != ScalarStyle.Plain || last <= first)
        {
            return null;
        }

        var written = Enumerable.Range(first, last - first + 1).Select(at => _source.Line(at) ?? "").ToList();
        written[^1] = written[^1][..Math.Min((int)scalar.End.Column - 1, written[^1].Length)];
        written[0] = written[0][Math.Min((int)scalar.Start.Column - 1, written[0].Length)..];
        return [.. written.Select(SeenText.Of)];
    }

    /// <summary>YamlDotNet gives a quoted scalar the non-specific tag "!" of the specification; nobody wrote it.</summary>
    private static bool IsQuotingTag(NodeEvent node) => node is Scalar { IsQuotedImplicit: true, Tag.IsNonSpecific: true };

    private Node? Refuse(DiagnosticKind kind) => Refuse(kind, _places.SpanOf(_parser.Current!));

    private ScalarNode? Refuse(DiagnosticKind kind, SourceSpan span, params string[] arguments)
    {
        _diagnostics.Add(kind.At(span, arguments));
        return null;
    }
}
