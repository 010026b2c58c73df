using System.Text.Json;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Schema;

/// <summary>What a field may hold: how it is read from YAML, and how JSON Schema says so.</summary>
internal abstract class ValueKind<T>
{
    /// <summary>Reads a node; when it can't be a value of this kind, adds why to <paramref name="findings"/> and returns false.</summary>
    public abstract bool TryRead(Node node, List<Diagnostic> findings, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value);

    /// <summary>Writes the properties of this kind into a JSON Schema object that the caller has opened.</summary>
    public abstract void WriteJsonSchema(Utf8JsonWriter writer);
}
