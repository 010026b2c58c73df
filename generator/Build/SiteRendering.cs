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

    public static SiteRendering Render(SiteRenderer renderer, IReadOnlyList<PlannedFile> planned, RenderingWatch watch, CancellationToken cancellation)
    {
        var hold = new PageHold();
        var files = new OutputFile?[planned.Count];
        var findings = new IReadOnlyList<Diagnostic>[planned.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = watch.Parallelism, CancellationToken = cancellation };
        Parallel.For(0, planned.Count, options, i =>
        {
            var rendered = watch.Time(() => renderer.Render(planned[i]));
            files[i] = rendered.Value is null ? null : hold.Keep(rendered.Value);
            findings[i] = rendered.Diagnostics;
        });
        return new SiteRendering
        {
            Files =
            [
                .. renderer.Assets.Select(asset => OutputFile.OfBytes(asset.Path, OutputKind.Asset, asset.Content)),
                .. files.OfType<OutputFile>(),
            ],
            // A mistake of a template shows on every page that uses it; the first page speaks for all.
            Findings = [.. findings.SelectMany(found => found).DistinctBy(finding => (finding.Id, finding.Span))],
            Pages = planned.Count(file => file.Subject is Subject.Page),
            SlowestTemplate = watch.Slowest,
        };
    }
}
