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
    private readonly SourceText _source;
    private readonly int _firstLine;
    private readonly IParser _parser;
    private readonly List<Diagnostic> _diagnostics = [];

    private YamlReader(SourceText source, int firstLine, string text)
    {
        _source = source;
        _firstLine = firstLine;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Reads the lines <paramref name="firstLine"/> to <paramref name="lastLine"/> (from 1, inclusive) of a file.</summary>
    public static Checked<Node> Read(SourceText source, int firstLine, int lastLine)
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

        return new YamlReader(source, firstLine, text).ReadDocument();
    }

    public static Checked<Node> Read(SourceText source) => Read(source, 1, source.LineCount);

    private Checked<Node> ReadDocument()
    {
        try
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _))
            {
                return Checked.Of<Node>(new MapNode([], _source.SpanOfLine(_firstLine)));
            }

            _parser.Consume<DocumentStart>();
            var root = ReadNode(1);
            _parser.Consume<DocumentEnd>();
            if (root is not null && !_parser.Accept<StreamEnd>(out _))
            {
                _diagnostics.Add(YamlKinds.SecondDocument.At(SpanOf(_parser.Current!)));
            }

            return new Checked<Node>(_diagnostics.Exists(diagnostic => diagnostic.IsError) ? null : root, _diagnostics);
        }
        catch (YamlException exception)
        {
            var at = _source.SpanOfLine(Math.Clamp(LineOf(exception.Start), 1, _source.LineCount));
            _diagnostics.Add(YamlMistakes.Explain(_source, at, exception.Message));
            return new Checked<Node>(null, _diagnostics);
        }
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
            _diagnostics.Add(YamlKinds.Alias.At(SpanOf(alias), $"*{alias.Value}"));
            return null;
        }

        if (_parser.Current is NodeEvent node && RefusesDecoration(node))
        {
            return null;
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new ScalarNode(LatinText.Compose(scalar.Value), scalar.Style == ScalarStyle.Plain, SpanOf(scalar));
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

        return new ListNode(items, SpanOf(start, _parser.Consume<SequenceEnd>()));
    }

    private MapNode? ReadMap(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<MapEntry>();
        var keys = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (ReadKey(depth) is not { } key || ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (keys.TryAdd(key.Value, key.Span))
            {
                entries.Add(new MapEntry(key, value));
                continue;
            }

            var first = keys[key.Value];
            _diagnostics.Add(YamlKinds.DuplicateKey.At(key.Span, key.Value, first.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)) with { Related = first });
        }

        return new MapNode(entries, SpanOf(start, _parser.Consume<MappingEnd>()));
    }

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

        return key.Value == "<<" && key.IsPlain ? Refuse(YamlKinds.Alias, key.Span, "<<") : key;
    }

    private bool RefusesDecoration(NodeEvent node)
    {
        var decoration = !node.Anchor.IsEmpty ? $"&{node.Anchor.Value}" : !node.Tag.IsEmpty && !IsQuotingTag(node) ? node.Tag.Value : null;
        if (decoration is null)
        {
            return false;
        }

        _diagnostics.Add(YamlKinds.Alias.At(SpanOf(node), decoration));
        return true;
    }

    /// <summary>YamlDotNet gives a quoted scalar the non-specific tag "!" of the specification; nobody wrote it.</summary>
    private static bool IsQuotingTag(NodeEvent node) => node is Scalar { IsQuotedImplicit: true, Tag.IsNonSpecific: true };

    private Node? Refuse(DiagnosticKind kind) => Refuse(kind, SpanOf(_parser.Current!));

    private ScalarNode? Refuse(DiagnosticKind kind, SourceSpan span, params string[] arguments)
    {
        _diagnostics.Add(kind.At(span, arguments));
        return null;
    }

    private int LineOf(Mark mark) => _firstLine + (int)mark.Line - 1;

    private SourceSpan SpanOf(ParsingEvent parsed) => SpanOf(parsed, parsed);

    private SourceSpan SpanOf(ParsingEvent first, ParsingEvent last)
    {
        var (line, column) = (LineOf(first.Start), (int)first.Start.Column);
        var (endLine, endColumn) = (LineOf(last.End), (int)last.End.Column);
        return new SourceSpan(_source.File, line, column, endLine, endColumn);
    }
}
