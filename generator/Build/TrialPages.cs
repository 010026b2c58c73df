using StaticMarche.Diagnostics;
using StaticMarche.Planning;
using StaticMarche.Rendering;

namespace StaticMarche.Build;

/// <summary>
/// The first and the last page of each kind, rendered and thrown away: what a theme's templates get wrong shows there, long before a whole
/// site is made.
/// </summary>
internal static class TrialPages
{
    /// <param name="links">Looks at the links of these pages; null where nobody asks.</param>
    public static IReadOnlyList<Diagnostic> Find(SiteRenderer renderer, SitePlan plan, SiteLinks? links = null)
    {
        var findings = new List<Diagnostic>();
        foreach (var file in Chosen(plan))
        {
            var rendered = renderer.Render(file);
            findings.AddRange(rendered.Diagnostics);
            if (rendered.Value is { } page)
            {
                links?.Look(file, page);
            }
        }

        if (findings.Count == 0 && links is not null)
        {
            findings.AddRange(links.Conclude(file => renderer.Render(file).Value?.Content));
        }

        // A mistake shows on every page that uses its template; the first speaks for all.
        return [.. findings.DistinctBy(finding => (finding.Id, finding.Span))];
    }

    /// <summary>The last page of a long list is the one without a next.</summary>
    private static IEnumerable<PlannedFile> Chosen(SitePlan plan) =>
        plan
            .Files.Where(file => file.Subject is Subject.Page)
            .GroupBy(file => file.Subject.GetType())
            .SelectMany(kind => new[] { kind.First(), kind.Last() })
            .Distinct();
}
