using System.Collections.Frozen;
using Scriban.Runtime;

namespace StaticMarche.Templates;

/// <summary>
/// All the functions that templates may call; Scriban's own, some of which read clocks, draw lots or evaluate text, are not among them.
/// </summary>
internal sealed class TemplateFunctions
{
    private readonly FrozenDictionary<string, TemplateFunction> _byName;

    private TemplateFunctions(IEnumerable<TemplateFunction> functions) =>
        _byName = functions.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    public IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The functions for lists, and those given.</summary>
    public static TemplateFunctions With(params IEnumerable<TemplateFunction> functions) => new([.. ListFunctions.All, .. functions]);

    public TemplateFunction? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The functions as variables, for one context.</summary>
    public ScriptObject ToScriptObject()
    {
        var result = new ScriptObject(_byName.Count);
        foreach (var function in _byName.Values)
        {
            result.SetValue(function.Name, new ScriptFunction(function), readOnly: true);
        }

        return result;
    }
}
