using System.Text.Json;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>
/// Several values of one kind. Items that can't be read are reported and left out. One value without its brackets counts as a list of one.
/// </summary>
internal sealed class ListKind<T>(ValueKind<T> item, int max) : ValueKind<IReadOnlyList<Located<T>>>
{
    private static readonly char[] Separators = [',', ';'];

    public override bool TryRead(Node node, List<Diagnostic> findings, out IReadOnlyList<Located<T>> value)
    {
        if (node is ScalarNode { IsPlain: true } text && ExplainText(text) is { } mistake)
        {
            findings.Add(mistake);
            value = [];
            return false;
        }

        var nodes = node is ListNode list ? list.Items : [node];
        var items = new List<Located<T>>(nodes.Count);
        foreach (var entry in nodes)
        {
            if (item.TryRead(entry, findings, out var read))
            {
                items.Add(new Located<T>(read, entry.Span));
            }
        }

        if (nodes.Count > max)
        {
            findings.Add(FieldKinds.TooMany.At(nodes[max].Span, Number(nodes.Count), Number(max)));
        }

        value = items;
        return true;
    }

    public override IReadOnlyList<Field> Fields => item.Fields;

    public override bool IsList => true;

    public override IEnumerable<WrittenText> Texts(string field, Node node) =>
        (node is ListNode list ? list.Items : [node]).SelectMany(entry => item.Texts(field, entry));

    public override string Write(string text) => $"[{string.Join(", ", Split(text).Select(item.Write))}]";

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "array");
        writer.WriteNumber("maxItems", max);
        writer.WriteStartObject("items");
        item.WriteJsonSchema(writer);
        writer.WriteEndObject();
    }

    /// <summary>« bois, papeterie » without brackets, or lines without hyphens: to YAML one text.</summary>
    private Diagnostic? ExplainText(ScalarNode text)
    {
        if (text.Span.EndLine > text.Span.Line)
        {
            return FieldKinds.ListWithoutDashes.At(text.Span, text.Value, text.Value.Split(' ')[0]);
        }

        return Split(text.Value).Length > 1 ? FieldKinds.ListAsText.At(text.Span, text.Value, Write(text.Value)) : null;
    }

    private static string[] Split(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
