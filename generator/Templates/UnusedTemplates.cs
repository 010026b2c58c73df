using StaticMarche.Content.Themes;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Templates;

/// <summary>
/// Finds the theme's own templates that no page comes from: a page whose name is no kind of page, a partial or layout that nothing names
/// any more.
/// </summary>
internal static class UnusedTemplates
{
    /// <param name="pages">The names that pages may have.</param>
    /// <param name="partials">Those that are used by themselves.</param>
    public static IEnumerable<Diagnostic> Find(
        TemplateSet templates,
        Theme theme,
        IReadOnlyCollection<string> pages,
        IReadOnlyCollection<string> partials
    )
    {
        var used = new HashSet<CompiledTemplate>();
        foreach (var root in templates.All.Where(template => IsRoot(template, pages, partials)))
        {
            Follow(root, used);
        }

        // What another theme of the chain has too much is its own affair, and perhaps only what this one replaced.
        return templates
            .All.Where(template => !used.Contains(template) && template.File.StartsWith(theme.Folders[0] + "/", StringComparison.Ordinal))
            .Select(template =>
                template.Role == TemplateRole.Pages
                    ? TemplateKinds.UnusedPage.At(SourceSpan.OfFile(template.File), template.Name, NearNames.Of(template.Name, pages))
                    : TemplateKinds.UnusedPart.At(
                        SourceSpan.OfFile(template.File),
                        template.Name,
                        template.Role == TemplateRole.Layouts ? "layout" : "include"
                    )
            );
    }

    private static bool IsRoot(CompiledTemplate template, IReadOnlyCollection<string> pages, IReadOnlyCollection<string> partials) =>
        template.Role switch
        {
            TemplateRole.Pages => pages.Contains(template.Name),
            TemplateRole.Partials => partials.Contains(template.Name),
            _ => false,
        };

    private static void Follow(CompiledTemplate template, HashSet<CompiledTemplate> used)
    {
        if (used.Add(template))
        {
            template.Uses.ForEach(template => Follow(template, used));
        }
    }
}
