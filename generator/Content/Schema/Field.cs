using System.Text.Json;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Schema;

/// <summary>One field that people may write: its name, what it is for, whether it must be there.</summary>
internal abstract class Field(string name)
{
    public string Name { get; } = name;

    /// <summary>The purpose of the field, in one sentence.</summary>
    public required Bilingual Help { get; init; }

    /// <summary>
    /// The finding about a missing field; null for an optional field. Its arguments are the field's name and what the field belongs to.
    /// </summary>
    public DiagnosticKind? WhenMissing { get; init; }

    public bool IsRequired => WhenMissing is not null;

    /// <summary>The fields within this one.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>Whether it holds several things.</summary>
    public abstract bool IsList { get; }

    public abstract void WriteJsonSchema(Utf8JsonWriter writer);

    public abstract IEnumerable<WrittenText> Texts(Node node);

    /// <summary>
    /// The value as it should be written after the field's name and a colon, made from a text that stood elsewhere or in another form.
    /// </summary>
    public abstract string Write(string text);
}

internal sealed class Field<T>(string name, ValueKind<T> kind) : Field(name)
{
    public override IReadOnlyList<Field> Fields => kind.Fields;

    public override bool IsList => kind.IsList;

    public override void WriteJsonSchema(Utf8JsonWriter writer) => kind.WriteJsonSchema(writer);

    public override IEnumerable<WrittenText> Texts(Node node) => kind.Texts(Name, node);

    public override string Write(string text) => kind.Write(text);

    /// <summary>The value, or null when it is absent, empty or unreadable (then the findings say why).</summary>
    public Located<T>? Read(Node node, List<Diagnostic> findings) =>
        kind.TryRead(node, findings, out var value) ? new Located<T>(value, node.Span) : null;
}
