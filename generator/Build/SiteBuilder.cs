using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Images;
using StaticMarche.Output;
using StaticMarche.Profiles;

namespace StaticMarche.Build;

/// <summary>
/// Content to site: read → check → model → plan → images → render → write. Nothing in the output folder changes until everything that can
/// fail has been done; a build that is refused or stopped leaves the old site whole.
/// </summary>
internal sealed class SiteBuilder(BuildOptions options, TimeProvider clock, IProgress<BuildStep>? progress)
{
    private readonly SiteFolder _folder = new(options.SiteRoot);
    private readonly StageClock _stages = new(clock, progress);

    /// <exception cref="OperationCanceledException">Stopped; the site that was there before is still whole.</exception>
    public async Task<BuildReport> BuildAsync(CancellationToken cancellation)
    {
        var owned = OutputLock.Take(options.OutputFolder, options.SiteRoot);
        if (owned.Value is not { } output)
        {
            return Refused(null, owned.Diagnostics);
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
        if (Accept(drafted) is not { } draft)
        {
            return Refused(drafted.Market, [.. drafted.Findings, .. await FindDamageAsync(drafted.Market, _ => true, cancellation)]);
        }

        _stages.Enter(BuildStage.Images);
        var photos = await PhotosOfAsync(draft, cancellation);
        var unseen = await FindDamageAsync(draft.Market, photo => IsUnseen(photo, draft.Refused), cancellation);

        var whole = photos.Errors.Count == 0 ? drafted : drafter.Without(draft, photos.Errors);
        var (published, rendered) = Render(drafter, whole, photos, cancellation);
        IReadOnlyList<Diagnostic> findings = [.. unseen, .. published.Findings, .. rendered?.Findings ?? []];
        if (published.Draft is null || rendered is null or { HasErrors: true })
        {
            return Refused(draft.Market, findings);
        }

        _stages.Enter(BuildStage.Write);
        var files = rendered.Files.Concat(photos.FilesFor(published.Draft.Plan));
        var written = OutputWriter.Write(output, [.. files], cancellation);
        if (written.Value is null)
        {
            return Refused(draft.Market, [.. findings, .. written.Diagnostics]);
        }

        photos.Prune();
        _stages.Leave();
        return Published(published.Draft, photos, rendered, written.Value) with
        {
            Findings = [.. findings.Concat(written.Diagnostics).Order()],
        };
    }

    /// <summary>The draft, when nothing in it keeps the whole site from being published.</summary>
    private SiteDraft? Accept(DraftReport report) =>
        options.Strict && report.Findings.Any(finding => finding.IsError) ? null
        : report.Draft is { HasBrokenLinks: false } draft ? draft
        : null;

    private async Task<SitePhotos> PhotosOfAsync(SiteDraft draft, CancellationToken cancellation)
    {
        var pipeline = SitePhotos.PipelineFor(draft, options, clock);
        return options.WithImages
            ? await SitePhotos.MakeAsync(draft, pipeline, new PhotoProgressReport(progress), cancellation)
            : SitePhotos.Describe(draft, pipeline);
    }

    /// <summary>Whether no page shows a photo: its stall is left out, or can't be read at all.</summary>
    private static bool IsUnseen(MarketPhoto photo, IReadOnlySet<string> leftOut) =>
        leftOut.Contains(photo.Planned.Span.File) || photo.Planned.Span.File == photo.File;

    /// <summary>What is wrong with photos that no page shows: one run tells everything.</summary>
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

    /// <summary>
    /// Renders the site; again without what a library can't make a page of, until all pages are made. Each time one file fewer, so this
    /// ends. The rendering is null when what is left is refused.
    /// </summary>
    private (DraftReport Report, SiteRendering? Rendered) Render(
        SiteDrafter drafter,
        DraftReport report,
        SitePhotos photos,
        CancellationToken cancellation
    )
    {
        if (Accept(report) is not { } draft)
        {
            return (report, null);
        }

        _stages.Enter(BuildStage.Render);
        LetGoOfReading(draft);
        var rendered = SiteRendering.Render(
            draft.Market,
            draft.RenderingInput(_folder, photos.In(draft.Plan)),
            photos.PathsFor(draft.Plan),
            new RenderingWatch(draft.Plan.Files.Count, options.Parallelism, clock, progress),
            cancellation
        );
        List<Diagnostic> failed =
        [
            .. rendered.Findings.Where(finding => finding.Kind == LibraryKinds.PageFailed && SiteDrafter.IsSeparate(finding)),
        ];
        return failed.Count == 0 ? (report, rendered) : Render(drafter, drafter.Without(draft, failed), photos, cancellation);
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

    private BuildReport Refused(Market? market, IReadOnlyList<Diagnostic> findings)
    {
        _stages.Leave();
        return Report(market) with { Findings = [.. findings.Order()] };
    }

    private BuildReport Report(Market? market) =>
        new()
        {
            Findings = [],
            SourceLine = new SourceLines(_folder, market?.Sources ?? new Dictionary<string, SourceText>()).Find,
            IsPublished = false,
            Stages = _stages.Times,
        };

    private BuildReport Published(SiteDraft draft, SitePhotos photos, SiteRendering rendered, WriteReport written) =>
        Report(draft.Market) with
        {
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
            SlowestPhoto = photos.Slowest,
            SlowestTemplate = rendered.SlowestTemplate,
        };
}
