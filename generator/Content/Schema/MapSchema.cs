using System.Text.Json;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>
/// The fields of one kind of thing, as data: it validates (unknown, missing and empty fields, with "did you mean"), binds to a record, and
/// writes its own JSON Schema.
/// </summary>
/// <param name="name">What messages call the thing, in both languages: « la fiche », "the profile".</param>
/// <param name="fields">In the order in which people should write them.</param>
/// <param name="bind">Builds the record; fields that can't be read come as null, and their reasons are reported already.</param>
internal sealed class MapSchema<T>(Bilingual name, IReadOnlyList<Field> fields, Func<FieldReading, T> bind) : ValueKind<T>
{
    public Bilingual Name => name;

    public IReadOnlyList<Field> Fields => fields;

    public override bool TryRead(Node node, List<Diagnostic> findings, out T value)
    {
        if (node is not MapNode map)
        {
            findings.Add(FieldKinds.ExpectedFields.At(node.Span, fields[0].Name));
            value = default!;
            return false;
        }

        ReportUnknown(map, findings);
        ReportMissing(map, findings);
        value = bind(new FieldReading(map, findings));
        return true;
    }

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartArray("required");
        foreach (var field in fields.Where(field => field.IsRequired))
        {
            writer.WriteStringValue(field.Name);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        foreach (var field in fields)
        {
            writer.WriteStartObject(field.Name);
            writer.WriteString("description", field.Help.French);
            field.WriteJsonSchema(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void ReportUnknown(MapNode map, List<Diagnostic> findings)
    {
        var names = fields.Select(field => field.Name).ToList();
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var entry = map.Entries[i];
            if (names.Contains(entry.Key.Value, StringComparer.Ordinal))
            {
                continue;
            }

            if (i > 0 && entry.IsBare)
            {
                findings.AddRange(ExplainCut(map, i) is { } cut ? [cut] : []);
                continue;
            }

            findings.Add(Suggestion.Nearest(entry.Key.Value, names) is { } nearest
                ? FieldKinds.UnknownNear.At(entry.Key.Span, entry.Key.Value, nearest)
                : FieldKinds.Unknown.At(entry.Key.Span, entry.Key.Value, string.Join(", ", names)));
        }
    }

    /// <summary><c>{ alt: Bol bleu, vu de dessus }</c>: YAML takes « vu de dessus » for a field. One finding for all the pieces of a text; null for the later ones.</summary>
    private static Diagnostic? ExplainCut(MapNode map, int index)
    {
        var pieces = map.Entries.Skip(index).TakeWhile(entry => entry.IsBare).Select(entry => entry.Key.Value).ToList();
        var comma = pieces[0] is [>= '0' and <= '9', ..] ? "," : ", ";
        return map.Entries[index - 1].Value is ScalarNode text && !map.Entries[index - 1].IsBare
            ? FieldKinds.CutByComma.At(
                map.Entries[index].Key.Span, map.Entries[index].Key.Value, $"{map.Entries[index - 1].Key.Value}: {YamlQuotes.Around(string.Join(comma, pieces.Prepend(text.Value)))}")
            : null;
    }

    private void ReportMissing(MapNode map, List<Diagnostic> findings)
    {
        foreach (var field in fields)
        {
            var entry = map.Find(field.Name);
            var isEmpty = entry?.Value is ScalarNode { IsEmpty: true } or ListNode { Items.Count: 0 };
            if (field.WhenMissing is not null && (entry is null || isEmpty))
            {
                findings.Add(field.WhenMissing.At(entry?.Key.Span ?? FirstLineOf(map), field.Name, field.Help.French, field.Help.English));
            }
        }
    }

    /// <summary>A missing field has no place of its own: the first field of the thing it belongs to stands for it.</summary>
    private static SourceSpan FirstLineOf(MapNode map) => map.Entries is [var first, ..] ? first.Key.Span : map.Span;
}
