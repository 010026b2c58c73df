using StaticMarche.Diagnostics;
using StaticMarche.Output;
using StaticMarche.Planning;
using StaticMarche.Rendering;

namespace StaticMarche.Build;

/// <summary>Every page, artefact and asset of a site, rendered in memory; or the findings of the templates that prevent it.</summary>
internal sealed record SiteRendering
{
    public required IReadOnlyList<OutputFile> Files { get; init; }

    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    public required int Pages { get; init; }

    public Slowest? SlowestTemplate { get; init; }

    public static SiteRendering Render(
        SiteRenderer renderer,
        IReadOnlyList<PlannedFile> planned,
        RenderingWatch watch,
        SiteLinks links,
        CancellationToken cancellation
    )
    {
        var hold = new PageHold();
        var files = new OutputFile?[planned.Count];
        var findings = new IReadOnlyList<Diagnostic>[planned.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = watch.Parallelism, CancellationToken = cancellation };
        Parallel.For(0, planned.Count, options, i =>
        {
            var rendered = watch.Time(() => renderer.Render(planned[i]));
            if (rendered.Value is { } file)
            {
                links.Look(planned[i], file);
                files[i] = hold.Keep(file);
            }

            findings[i] = rendered.Diagnostics;
        });
        var found = findings.SelectMany(file => file).ToList();
        if (found.Count == 0)
        {
            found.AddRange(links.Conclude(file => renderer.Render(file).Value?.Content));
        }

        return new SiteRendering
        {
            Files =
            [
                .. renderer.Assets.Select(asset => OutputFile.OfBytes(asset.Path, OutputKind.Asset, asset.Content)),
                .. files.OfType<OutputFile>(),
            ],
            // A mistake of a template shows on every page that uses it; the first page speaks for all.
            Findings = [.. found.DistinctBy(finding => (finding.Id, finding.Span))],
            Pages = planned.Count(file => file.Subject is Subject.Page),
            SlowestTemplate = watch.Slowest,
        };
    }
}
