using Scriban.Runtime;

namespace StaticMarche.Pages;

/// <summary>
/// Makes what templates read: members by name, in snake_case, and lists of them. Not changed once made, so pages and threads share them.
/// </summary>
internal static class Model
{
    public static ScriptObject Of(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var model = new ScriptObject(members.Length);
        Fill(model, members);
        return model;
    }

    public static void Fill(ScriptObject model, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        foreach (var (name, value) in members)
        {
            model.SetValue(name, value, readOnly: true);
        }
    }

    public static ScriptArray List(IEnumerable<object?> items) => new(items);

    public static ScriptObject Link(string label, string href) => Of(("label", label), ("href", href));
}
