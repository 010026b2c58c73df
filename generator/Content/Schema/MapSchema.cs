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

    public override IReadOnlyList<Field> Fields => fields;

    /// <summary>
    /// Knows the fields of the whole file, for names that are not fields here. Asked only then: it is made of schemas itself.
    /// </summary>
    public Func<FieldGuide>? Guide { get; init; }

    /// <summary>Where in the file these fields are at home, as the guide has it.</summary>
    public string Level { get; init; } = "";

    public override bool TryRead(Node node, List<Diagnostic> findings, out T value)
    {
        if (node is not MapNode map)
        {
            findings.Add(FieldKinds.ExpectedFields.At(node.Span, fields[0].Name));
            value = default!;
            return false;
        }

        var (unknown, meant) = new UnknownFields(fields, Guide?.Invoke(), Level).Examine(map);
        findings.AddRange(unknown);
        ReportMissing(map, meant, findings);
        value = bind(new FieldReading(map, fields, findings));
        return true;
    }

    public override IEnumerable<WrittenText> Texts(string field, Node node) =>
        node is MapNode map ? new FieldReading(map, fields, []).Texts : [];

    /// <summary>The text becomes the value of the first field; the other required fields are left to be filled in.</summary>
    public override string Write(string text)
    {
        var others = fields.Skip(1).Where(field => field.IsRequired).Select(field => $"{field.Name}: …");
        return $"{{ {string.Join(", ", others.Prepend($"{fields[0].Name}: {fields[0].Write(text)}"))} }}";
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

    /// <summary>In the order of the fields. One that somebody wrote by another name has been told with that name.</summary>
    private void ReportMissing(MapNode map, IReadOnlySet<string> meant, List<Diagnostic> findings)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            var entry = map.Find(field.Name);
            var isEmpty = entry?.Value is ScalarNode { IsEmpty: true } or ListNode { Items.Count: 0 };
            if (field.WhenMissing is not null && !meant.Contains(field.Name) && (entry is null || isEmpty))
            {
                findings.Add(
                    field.WhenMissing.At(entry?.Key.Span ?? FirstLineOf(map), field.Name, field.Help.French, field.Help.English) with
                    {
                        Rank = i + 1,
                    }
                );
            }
        }
    }

    /// <summary>A missing field has no place of its own: the first field of the thing it belongs to stands for it.</summary>
    private static SourceSpan FirstLineOf(MapNode map) => map.Entries is [var first, ..] ? first.Key.Span : map.Span;
}
