using System.Text.Json;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Schema;

/// <summary>The type of a field's value: reads it from YAML, and describes it in JSON Schema.</summary>
internal abstract class ValueKind<T>
{
    /// <summary>Reads a node; when it can't be a value of this kind, adds why to <paramref name="findings"/> and returns false.</summary>
    public abstract bool TryRead(Node node, List<Diagnostic> findings, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value);

    /// <summary>Writes the properties of this kind into a JSON Schema object that the caller has opened.</summary>
    public abstract void WriteJsonSchema(Utf8JsonWriter writer);

    /// <summary>The texts in a value of this kind that rules about texts look at, read or not.</summary>
    public virtual IEnumerable<WrittenText> Texts(string field, Node node) => [];

    /// <summary>
    /// How to write in YAML what somebody meant by this text: the line of a remedy, which passes where the value can be worked out.
    /// </summary>
    public virtual string Write(string text) => YamlQuotes.WhereNeeded(text);

    /// <summary>The fields that a value of this kind is made of.</summary>
    public virtual IReadOnlyList<Field> Fields => [];

    public virtual bool IsList => false;
}
