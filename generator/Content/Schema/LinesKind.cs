using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>
/// A text whose lines are lines: hours, an address. Written on one line or several, as a block, as a list of lines, or as one field per
/// day, which is what YAML makes of « mardi : 9 h–12 h » anyway.
/// </summary>
internal sealed class LinesKind : ValueKind<string>
{
    public static readonly LinesKind Instance = new();

    /// <summary>Three for each day of the week: morning, afternoon, and what is different in August.</summary>
    internal const int MaxLines = 21;

    public override bool TryRead(Node node, List<Diagnostic> findings, [MaybeNullWhen(false)] out string value)
    {
        var lines = LinesOf(node).ToList();
        if (lines.Count > MaxLines)
        {
            findings.Add(FieldKinds.TooMany.At(node.Span, Number(lines.Count), Number(MaxLines)));
        }

        value = string.Join('\n', lines);
        return lines.Count > 0;
    }

    public override IEnumerable<WrittenText> Texts(string field, Node node) =>
        LinesOf(node).Select(line => new WrittenText(field, new Located<string>(line, node.Span), TextRule.OneOfLines));

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("type");
        foreach (var type in new[] { "string", "number", "array", "object" })
        {
            writer.WriteStringValue(type);
        }

        writer.WriteEndArray();
    }

    private static IEnumerable<string> LinesOf(Node node)
    {
        IEnumerable<string> lines = node switch
        {
            ScalarNode { IsEmpty: true } => [],
            ScalarNode scalar => scalar.Lines ?? scalar.Value.Split('\n'),
            ListNode list => list.Items.SelectMany(LinesOf),
            MapNode map => map.Entries.Select(LineOf),
            _ => [],
        };
        return lines.Select(line => line.Trim()).Where(line => line.Length > 0);
    }

    private static string LineOf(MapEntry entry)
    {
        var value = string.Join(", ", LinesOf(entry.Value));
        return value.Length == 0 ? entry.Key.Value : $"{entry.Key.Value} : {value}";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
