using StaticMarche.Templates;

namespace StaticMarche.Tests.Support;

/// <summary>A model with whatever members a test gives it.</summary>
internal sealed class TestModel : ITemplateModel
{
    private readonly Members _members = new();

    public ModelShape Shape => _members;

    public object? this[string name]
    {
        set => _members.Values[name] = value;
    }

    private sealed class Members : ModelShape
    {
        public Dictionary<string, object?> Values { get; } = new(StringComparer.Ordinal);

        public override IReadOnlyCollection<string> Names => Values.Keys;

        public override bool TryRead(ITemplateModel model, string name, out object? value) => Values.TryGetValue(name, out value);
    }
}
