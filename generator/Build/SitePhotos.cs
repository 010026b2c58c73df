using StaticMarche.Catalogue;
using StaticMarche.Diagnostics;
using StaticMarche.Images;
using StaticMarche.Output;
using StaticMarche.Planning;

namespace StaticMarche.Build;

/// <summary>The photos of one build: made or found in the store, looked up by pages, and handed to the writer.</summary>
internal sealed class SitePhotos
{
    private readonly PhotoPipeline _pipeline;
    private readonly Dictionary<PlannedPhoto, RenderedPhoto> _rendered;
    private readonly Dictionary<PlannedPhoto, PublishedPhoto> _published;

    private SitePhotos(PhotoPipeline pipeline, IReadOnlyList<RenderedPhoto> rendered)
    {
        _pipeline = pipeline;
        _rendered = rendered.DistinctBy(photo => photo.Source).ToDictionary(photo => photo.Source);
        _published = _rendered.ToDictionary(pair => pair.Key, pair => PublishedPhotos.From(pair.Value));
    }

    public int Count => _rendered.Count;

    /// <summary>Photos that can't be decoded. What a header tells, the rules have said already.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; private init; } = [];

    /// <summary>Null when no photo was to be made.</summary>
    public PhotoStatistics? Statistics { get; private init; }

    public Slowest? Slowest =>
        Statistics?.Slowest is { } photo ? new Slowest($"{photo.Stem}{Path.GetExtension(photo.File)}", Statistics.SlowestTime) : null;

    public bool AreStored => Statistics is not null;

    public static PhotoPipeline PipelineFor(SiteDraft draft, BuildOptions options, TimeProvider clock) =>
        new(PublishedPhotos.SettingsOf(draft.Catalogue.Site.Images), new ImageStore(options.ImageStoreFolder), options.Parallelism, clock);

    public static async Task<SitePhotos> MakeAsync(
        SiteDraft draft,
        PhotoPipeline pipeline,
        IProgress<PhotoProgress> progress,
        CancellationToken cancellation
    )
    {
        var batch = await pipeline.RenderAsync(draft.Plan.Photos, progress, cancellation);
        return new SitePhotos(pipeline, batch.Photos)
        {
            Errors = [.. batch.Diagnostics.Where(found => found.IsError)],
            Statistics = batch.Statistics,
        };
    }

    /// <summary>
    /// Sizes and names only: pages keep their images' places, and no photo is decoded. A photo that isn't there has no place.
    /// </summary>
    public static SitePhotos Describe(SiteDraft draft, PhotoPipeline pipeline) =>
        new(pipeline, [.. draft.Plan.Photos.Select(photo => pipeline.Describe(photo).Value).OfType<RenderedPhoto>()]);

    public Func<Photo, PublishedPhoto?> In(SitePlan plan) =>
        photo => plan.PhotoOf.TryGetValue(photo, out var planned) ? _published.GetValueOrDefault(planned) : null;

    /// <summary>Every rendition that a plan's pages show, each output file once.</summary>
    public IEnumerable<OutputFile> FilesFor(SitePlan plan) =>
        !AreStored
            ? []
            : RenderedFor(plan)
                .SelectMany(photo => photo.Files.Select(file => new StoredImage(_pipeline, photo, file)))
                .DistinctBy(file => file.Path);

    /// <summary>Where those files go; in a trial build, where they would.</summary>
    public IEnumerable<OutputPath> PathsFor(SitePlan plan) => RenderedFor(plan).SelectMany(photo => photo.Files).Select(file => file.Path);

    private IEnumerable<RenderedPhoto> RenderedFor(SitePlan plan) =>
        plan.Photos.Select(photo => _rendered.GetValueOrDefault(photo)).OfType<RenderedPhoto>();

    /// <summary>Lets the store forget what no recent build used.</summary>
    public void Prune()
    {
        if (AreStored)
        {
            _pipeline.Prune([.. _rendered.Values]);
        }
    }
}
