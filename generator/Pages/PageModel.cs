using Scriban.Runtime;
using StaticMarche.Markup;

namespace StaticMarche.Pages;

/// <summary>A page ready for its template: what it says of itself, and the names that its template knows besides <c>page</c>.</summary>
internal sealed record PageModel(PageHead Head, params IReadOnlyList<(string Name, object? Value)> Members)
{
    public ScriptObject ToModel(Models models, Json? jsonLd)
    {
        var result = new ScriptObject(Members.Count + 1);
        result.SetValue("page", Head.ToModel(models, jsonLd), readOnly: true);
        foreach (var (name, value) in Members)
        {
            result.SetValue(name, value, readOnly: true);
        }

        return result;
    }
}
