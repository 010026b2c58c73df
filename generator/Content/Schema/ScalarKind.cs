using System.Diagnostics.CodeAnalysis;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>A kind written as one piece of text.</summary>
internal abstract class ScalarKind<T> : ValueKind<T>
{
    public sealed override bool TryRead(Node node, List<Diagnostic> findings, [MaybeNullWhen(false)] out T value)
    {
        if (node is not ScalarNode scalar)
        {
            findings.Add(FieldKinds.ExpectedText.At(node.Span));
            value = default;
            return false;
        }

        return TryParse(scalar, findings, out value);
    }

    protected abstract bool TryParse(ScalarNode scalar, List<Diagnostic> findings, [MaybeNullWhen(false)] out T value);
}
