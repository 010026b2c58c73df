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
        var results = new Checked<RenderedFile>[planned.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = watch.Parallelism, CancellationToken = cancellation };
        Parallel.For(0, planned.Count, options, i => results[i] = watch.Time(planned[i], () => renderer.Render(planned[i])));
        return new SiteRendering
        {
            Files =
            [
                .. renderer.Assets.Select(asset => OutputFile.OfBytes(asset.Path, OutputKind.Asset, asset.Content)),
                .. results.Select(result => result.Value).OfType<RenderedFile>().Select(file => OutputFile.OfBytes(file.Path, OutputKind.Page, file.Content)),
            ],
            // A mistake of a template shows on every page that uses it; the first page speaks for all.
            Findings = [.. results.SelectMany(result => result.Diagnostics).DistinctBy(finding => (finding.Id, finding.Span))],
            Pages = planned.Count(file => file.Subject is Subject.Page),
            SlowestTemplate = watch.Slowest,
        };
    }
}
