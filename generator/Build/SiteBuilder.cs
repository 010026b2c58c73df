using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Images;
using StaticMarche.Output;
using StaticMarche.Profiles;
using StaticMarche.Rendering;

namespace StaticMarche.Build;

/// <summary>
/// Content to site: read → check → model → plan → images → render → write. Nothing in the output folder changes until everything that can
/// fail has been done; a build that is refused or stopped leaves the old site whole.
/// </summary>
internal sealed class SiteBuilder(BuildOptions options, TimeProvider clock, IProgress<BuildStep>? progress)
{
    private readonly SiteFolder _folder = new(options.SiteRoot);
    private readonly StageClock _stages = new(clock, progress);
    private readonly List<Diagnostic> _findings = [];
    private IReadOnlyDictionary<string, SourceText> _sources = new Dictionary<string, SourceText>();

    /// <exception cref="OperationCanceledException">Stopped; the site that was there before is still whole.</exception>
    public async Task<BuildReport> BuildAsync(CancellationToken cancellation)
    {
        var owned = OutputLock.Take(options.OutputFolder, options.SiteRoot);
        if (owned.Value is not { } output)
        {
            return Refused(owned.Diagnostics);
        }

        using (output)
        {
            return await BuildAsync(output, cancellation);
        }
    }

    private async Task<BuildReport> BuildAsync(OutputLock output, CancellationToken cancellation)
    {
        var drafter = new SiteDrafter(_folder, DraftOptions(), _stages);
        var drafted = drafter.Draft();
        _sources = drafted.Market?.Sources ?? _sources;
        if (drafted.Draft is not { HasBrokenLinks: false } draft || IsRefused(drafted.Findings))
        {
            return Refused([.. drafted.Findings, .. await FindDamageAsync(drafted.Market, _ => true, cancellation)]);
        }

        _stages.Enter(BuildStage.Images);
        var pipeline = SitePhotos.PipelineFor(draft, options, clock);
        var photos = options.WithImages
            ? await SitePhotos.MakeAsync(draft, pipeline, new PhotoProgressReport(progress), cancellation)
            : SitePhotos.Describe(draft, pipeline);
        var leftOut = draft.Refused;
        _findings.AddRange(
            await FindDamageAsync(
                draft.Market,
                photo => leftOut.Contains(photo.Planned.Span.File) || photo.Planned.Span.File == photo.File,
                cancellation
            )
        );
        if (photos.Errors.Count > 0)
        {
            var without = drafter.Without(draft, photos.Errors);
            if (without.Draft is not { HasBrokenLinks: false } || IsRefused(without.Findings))
            {
                return Refused([.. _findings, .. without.Findings]);
            }

            draft = without.Draft;
        }

        _stages.Enter(BuildStage.Render);
        LetGoOfReading(draft);
        var before = _findings.ToList();
        var rendered = Render(draft, photos, cancellation);
        while (PagesOfOne(rendered) is { Count: > 0 } failed)
        {
            // Each time one file fewer, so this ends.
            var without = drafter.Without(draft, failed);
            if (without.Draft is not { HasBrokenLinks: false } || IsRefused(without.Findings))
            {
                return Refused([.. before, .. without.Findings]);
            }

            draft = without.Draft;
            _findings.Clear();
            _findings.AddRange(before);
            rendered = Render(draft, photos, cancellation);
        }

        _findings.AddRange(draft.Findings);
        if (rendered is null || rendered.Findings.Any(finding => finding.IsError))
        {
            return Refused(_findings);
        }

        _stages.Enter(BuildStage.Write);
        var written = OutputWriter.Write(output, [.. rendered.Files, .. photos.FilesFor(draft.Plan)], cancellation);
        _findings.AddRange(written.Diagnostics);
        if (written.Value is null)
        {
            return Refused(_findings);
        }

        photos.Prune();
        _stages.Leave();
        return Published(draft, photos, rendered, written.Value);
    }

    /// <summary>
    /// What is wrong with photos that no page shows, since their stall is left out or there is no site at all: one run tells everything.
    /// </summary>
    private async Task<IReadOnlyList<Diagnostic>> FindDamageAsync(
        Market? market,
        Func<MarketPhoto, bool> concerns,
        CancellationToken cancellation
    )
    {
        if (market is null || !options.WithImages)
        {
            return [];
        }

        _stages.Enter(BuildStage.Images);
        var search = new DamageSearch(
            PublishedPhotos.SettingsOf(market.Site.Images),
            new ImageStore(options.ImageStoreFolder),
            options.Parallelism,
            clock
        );
        var photos = MarketPhotos.Of(market, _folder).Where(concerns).Select(photo => photo.Planned).ToList();
        return (await search.FindAsync(photos, new PhotoProgressReport(progress), cancellation)).Findings;
    }

    /// <summary>Pages that a library could not make of one stall, event, selection or page: the others are published without it.</summary>
    private static List<Diagnostic> PagesOfOne(SiteRendering? rendered) =>
        [.. (rendered?.Findings ?? []).Where(finding => finding.Kind == LibraryKinds.PageFailed && SiteDrafter.IsSeparate(finding))];

    /// <summary>Null when the theme can't be read; the findings say so.</summary>
    private SiteRendering? Render(SiteDraft draft, SitePhotos photos, CancellationToken cancellation)
    {
        var input = draft.RenderingInput(_folder, photos.In(draft.Plan));
        var created = SiteRenderer.Create(input);
        _findings.AddRange(created.Diagnostics);
        if (created.Value is null)
        {
            return null;
        }

        var watch = new RenderingWatch(draft.Plan.Files.Count, options.Parallelism, clock, progress);
        var others = created.Value.Assets.Select(asset => asset.Path).Concat(photos.PathsFor(draft.Plan));
        var rendered = SiteRendering.Render(
            created.Value,
            draft.Plan.Files,
            watch,
            new SiteLinks(draft.Market, input, others),
            cancellation
        );
        _findings.AddRange(rendered.Findings);
        return rendered;
    }

    /// <summary>
    /// Parsing a large market leaves some 100 MB behind that the collector would only look at when the pages have doubled it.
    /// </summary>
    private static void LetGoOfReading(SiteDraft draft)
    {
        const int LargeSite = 5000;
        if (draft.Plan.Files.Count > LargeSite)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }
    }

    private DraftOptions DraftOptions() =>
        new()
        {
            Today = options.Today,
            BaseUrl = options.BaseUrl,
            NoIndex = options.NoIndex,
            WithImages = options.WithImages,
            Parallelism = options.Parallelism,
        };

    private bool IsRefused(IReadOnlyList<Diagnostic> findings) => options.Strict && findings.Any(finding => finding.IsError);

    private BuildReport Refused(IReadOnlyList<Diagnostic> findings)
    {
        _stages.Leave();
        return new BuildReport
        {
            Findings = [.. findings.Order()],
            SourceLine = new SourceLines(_folder, _sources).Find,
            IsPublished = false,
            Stages = _stages.Times,
        };
    }

    private BuildReport Published(SiteDraft draft, SitePhotos photos, SiteRendering rendered, WriteReport written) =>
        new()
        {
            Findings = [.. _findings.Order()],
            SourceLine = new SourceLines(_folder, _sources).Find,
            IsPublished = true,
            Repository = draft.Market.Site.Repository,
            LeftOut = [.. draft.Refused.Order(StringComparer.Ordinal)],
            Pages = rendered.Pages,
            Photos = photos.Count,
            PhotosFromStore = photos.Statistics?.FromStore ?? 0,
            ImageFiles = photos.Statistics?.Files ?? 0,
            Bytes = written.Bytes,
            FilesWritten = written.Written,
            FilesUnchanged = written.Unchanged,
            FilesDeleted = written.Deleted,
            Stages = _stages.Times,
            SlowestPhoto = photos.Slowest,
            SlowestTemplate = rendered.SlowestTemplate,
        };
}
