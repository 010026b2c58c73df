using StaticMarche.Diagnostics;
using StaticMarche.Output;
using StaticMarche.Planning;
using StaticMarche.Profiles;
using StaticMarche.Rendering;

namespace StaticMarche.Build;

/// <summary>Every page, artefact and asset of a site, rendered in memory; or the findings of the theme that prevent it.</summary>
internal sealed record SiteRendering
{
    public required IReadOnlyList<OutputFile> Files { get; init; }

    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    public required int Pages { get; init; }

    public Slowest? SlowestTemplate { get; init; }

    public bool HasErrors => Findings.Any(finding => finding.IsError);

    /// <param name="market">What people wrote: links are looked up in it.</param>
    /// <param name="input">What the pages are made from.</param>
    /// <param name="pictures">Where photos go.</param>
    /// <param name="watch">Is told of every file.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public static SiteRendering Render(
        Market market,
        RenderingInput input,
        IEnumerable<OutputPath> pictures,
        RenderingWatch watch,
        CancellationToken cancellation
    )
    {
        var created = SiteRenderer.Create(input);
        if (created.Value is not { } renderer)
        {
            return new SiteRendering
            {
                Files = [],
                Findings = created.Diagnostics,
                Pages = 0,
            };
        }

        var links = new SiteLinks(market, input, renderer.Assets.Select(asset => asset.Path).Concat(pictures));
        var (files, found) = RenderAll(renderer, input.Plan.Files, watch, links, cancellation);
        return new SiteRendering
        {
            Files = [.. renderer.Assets.Select(asset => OutputFile.OfBytes(asset.Path, OutputKind.Asset, asset.Content)), .. files],
            // A mistake of a template shows on every page that uses it; the first page speaks for all.
            Findings = [.. created.Diagnostics, .. found.DistinctBy(finding => (finding.Id, finding.Span))],
            Pages = input.Plan.Files.Count(file => file.Subject is Subject.Page),
            SlowestTemplate = watch.Slowest,
        };
    }

    private static (IEnumerable<OutputFile> Files, IReadOnlyList<Diagnostic> Findings) RenderAll(
        SiteRenderer renderer,
        IReadOnlyList<PlannedFile> planned,
        RenderingWatch watch,
        SiteLinks links,
        CancellationToken cancellation
    )
    {
        var hold = new PagePacker();
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
        List<Diagnostic> found = [.. findings.SelectMany(finding => finding)];
        return (files.OfType<OutputFile>(), found.Count > 0 ? found : links.Conclude(file => renderer.Render(file).Value?.Content));
    }
}
