using System.Text.Json;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>Several values of one kind. Items that can't be read are reported and left out. One value without its brackets counts as a list of one.</summary>
internal sealed class ListKind<T>(ValueKind<T> item, int max) : ValueKind<IReadOnlyList<Located<T>>>
{
    public override bool TryRead(Node node, List<Diagnostic> findings, out IReadOnlyList<Located<T>> value)
    {
        var nodes = node is ListNode list ? list.Items : [node];
        var items = new List<Located<T>>(nodes.Count);
        foreach (var each in nodes)
        {
            if (item.TryRead(each, findings, out var read))
            {
                items.Add(new Located<T>(read, each.Span));
            }
        }

        if (nodes.Count > max)
        {
            findings.Add(FieldKinds.TooMany.At(nodes[max].Span, Number(nodes.Count), Number(max)));
        }

        value = items;
        return true;
    }

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "array");
        writer.WriteNumber("maxItems", max);
        writer.WriteStartObject("items");
        item.WriteJsonSchema(writer);
        writer.WriteEndObject();
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
