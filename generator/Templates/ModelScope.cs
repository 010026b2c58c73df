using Scriban;
using Scriban.Runtime;
using SourceSpan = Scriban.Parsing.SourceSpan;

namespace StaticMarche.Templates;

/// <summary>A model whose members are names that a template knows by themselves; no template can give them other values.</summary>
internal sealed class ModelScope(ITemplateModel model) : IScriptObject
{
    public int Count => model.Shape.Names.Count;

    public bool IsReadOnly
    {
        get => true;
        set => throw Unchangeable();
    }

    public IEnumerable<string> GetMembers() => model.Shape.Names;

    public bool Contains(string member) => model.Shape.Names.Contains(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        model.Shape.TryRead(model, member, out value);

    /// <summary>Asked of each scope when a template gives a variable a value: a name that no member has is free.</summary>
    public bool CanWrite(string member) => !Contains(member);

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => throw Unchangeable();

    public void SetReadOnly(string member, bool readOnly) => throw Unchangeable();

    public IScriptObject Clone(bool deep) => this;

    private static NotSupportedException Unchangeable() => new("Models are not changed by templates.");
}
