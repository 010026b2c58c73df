using Scriban;
using Scriban.Runtime;
using SourceSpan = Scriban.Parsing.SourceSpan;

namespace StaticMarche.Templates;

/// <summary>Lets Scriban read the members of models, and change none.</summary>
internal sealed class ModelAccessor : IObjectAccessor
{
    public static readonly ModelAccessor Instance = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => ShapeOf(target).Names.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ShapeOf(target).Names;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => ShapeOf(target).Names.Contains(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var model = (ITemplateModel)target;
        return model.Shape.TryRead(model, member, out value);
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    private static ModelShape ShapeOf(object target) => ((ITemplateModel)target).Shape;
}
