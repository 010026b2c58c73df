using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Schema;

/// <summary>The fields of one map while it is being bound to a record.</summary>
internal sealed class FieldReading(MapNode map, IReadOnlyList<Field> fields, List<Diagnostic> findings)
{
    public SourceSpan Span => map.Span;

    /// <summary>Every text that is written in these fields, and in those within them.</summary>
    public IEnumerable<WrittenText> Texts =>
        from known in fields
        let entry = map.Find(known.Name)
        where entry is not null && entry.Value is not ScalarNode { IsEmpty: true }
        from text in known.Texts(entry.Value)
        select text;

    public Located<T>? Get<T>(Field<T> field) =>
        map.Find(field.Name) is { Value: var node } && node is not ScalarNode { IsEmpty: true } ? field.Read(node, findings) : null;

    public IReadOnlyList<Located<T>> List<T>(Field<IReadOnlyList<Located<T>>> field) => Get(field)?.Value ?? [];

    /// <summary>A value that must be there for the record to make sense; its absence has been reported already.</summary>
    public T Required<T>(Field<T> field, T otherwise) => Get(field) is { } located ? located.Value : otherwise;
}
