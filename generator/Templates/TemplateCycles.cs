using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Templates;

/// <summary>Finds templates that lead back to themselves: without them, every page ends.</summary>
internal static class TemplateCycles
{
    /// <summary>One finding per loop, at its first file.</summary>
    public static IEnumerable<Diagnostic> Find(IEnumerable<CompiledTemplate> templates)
    {
        var done = new HashSet<CompiledTemplate>();
        foreach (var template in templates.OrderBy(template => template.File, StringComparer.Ordinal))
        {
            if (Search(template, [], done) is { } cycle)
            {
                yield return TemplateKinds.Cycle.At(SourceSpan.OfFile(cycle[0].File), string.Join(" → ", cycle.Select(step => step.Name)));
            }
        }
    }

    private static List<CompiledTemplate>? Search(CompiledTemplate template, List<CompiledTemplate> path, HashSet<CompiledTemplate> done)
    {
        var start = path.IndexOf(template);
        if (start >= 0)
        {
            return [.. path[start..], template];
        }

        if (!done.Add(template))
        {
            return null;
        }

        path.Add(template);
        var cycle = template.Uses.Select(used => Search(used, path, done)).FirstOrDefault(found => found is not null);
        path.RemoveAt(path.Count - 1);
        return cycle;
    }
}
