using System.Collections.Concurrent;
using StaticMarche.Build;
using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Diagnostics;
using StaticMarche.Images;
using StaticMarche.Planning;
using StaticMarche.Rendering;

namespace StaticMarche.Preview;

/// <summary>
/// Makes drafts ready to be shown: looks at their photos without decoding them, reads the theme, and tries it on a page or two of each
/// kind.
/// </summary>
internal sealed class SiteOpener(PreviewOptions options)
{
    private PreviewPhotos? _shelf;
    private ImageSettings? _settings;

    /// <summary>None when the theme has an error, on whichever page.</summary>
    public Checked<PreviewedSite> Open(SiteDraft draft)
    {
        var shelf = ShelfFor(draft.Catalogue.Site.Images);
        var looks = LookAt(draft.Plan, shelf);
        var renderer = SiteRenderer.Create(
            draft.RenderingInput(new SiteFolder(options.SiteRoot), photo => Publish(photo, draft.Plan, looks))
        );
        if (renderer.Value is null)
        {
            return Checked.None<PreviewedSite>([.. renderer.Diagnostics]);
        }

        // Whoever writes a theme looks at one page; a mistake that shows on another is told now, and not when the site is published.
        var mistakes = TrialPages.Find(renderer.Value, draft.Plan);
        return mistakes.Count > 0
            ? Checked.None<PreviewedSite>([.. renderer.Diagnostics, .. mistakes])
            : Checked.Of(new PreviewedSite(draft, renderer.Value, shelf, looks.Values), renderer.Diagnostics);
    }

    /// <summary>One shelf as long as site.yml asks for the same sizes and formats.</summary>
    private PreviewPhotos ShelfFor(ImageOptions images)
    {
        var settings = PublishedPhotos.SettingsOf(images);
        if (
            _shelf is null
            || _settings is null
            || !settings.Widths.SequenceEqual(_settings.Widths)
            || !settings.Formats.SequenceEqual(_settings.Formats)
        )
        {
            _shelf = new PreviewPhotos(
                new PhotoPipeline(settings, new ImageStore(options.ImageStoreFolder), options.Parallelism, options.Clock)
            );
            _settings = settings;
        }

        return _shelf;
    }

    /// <summary>Reads the headers of all photos. Findings are dropped: the rules have reported them already.</summary>
    private ConcurrentDictionary<PlannedPhoto, RenderedPhoto> LookAt(SitePlan plan, PreviewPhotos shelf)
    {
        var looks = new ConcurrentDictionary<PlannedPhoto, RenderedPhoto>();
        Parallel.ForEach(plan.Photos, new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism }, photo =>
        {
            if (shelf.Look(photo).Value is { } look)
            {
                looks[photo] = look;
            }
        });
        shelf.Keep(plan.Photos);
        return looks;
    }

    private static PublishedPhoto? Publish(Photo photo, SitePlan plan, ConcurrentDictionary<PlannedPhoto, RenderedPhoto> looks) =>
        plan.PhotoOf.TryGetValue(photo, out var planned) && looks.TryGetValue(planned, out var look) ? PublishedPhotos.From(look) : null;
}
