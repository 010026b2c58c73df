using System.Text.Json;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Schema;

internal delegate bool TryRead<T>(string text, out T value);

/// <summary>A value whose mistakes a rule explains, which sees more than the field: it is read here, and only here.</summary>
/// <param name="read">Reads the trimmed text.</param>
/// <param name="rule">What rules about texts hold it to; null for what is no text.</param>
internal sealed class ReadableKind<T>(TryRead<T> read, TextRule? rule = null) : ScalarKind<Written<T>>
    where T : struct
{
    private readonly TextKind _text = new(rule);

    public override void WriteJsonSchema(Utf8JsonWriter writer) => _text.WriteJsonSchema(writer);

    public override IEnumerable<WrittenText> Texts(string field, Node node) => _text.Texts(field, node);

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, out Written<T> value)
    {
        var text = scalar.Value.Trim();
        value = new Written<T>(text, read(text, out var meaning) ? meaning : null);
        return true;
    }
}
