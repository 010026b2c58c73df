using StaticMarche.Content;
using StaticMarche.Content.Themes;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;
using StaticMarche.Images;
using StaticMarche.Profiles;
using StaticMarche.Rendering;

namespace StaticMarche.Build;

/// <summary>What a check is asked for.</summary>
internal sealed record CheckOptions
{
    public required string SiteRoot { get; init; }

    /// <summary>Photos that lie in the store have been decoded before; nothing is written to it.</summary>
    public required string ImageStoreFolder { get; init; }

    public required DateOnly Today { get; init; }

    public required int Parallelism { get; init; }

    /// <summary>Whether anybody wants to hear of a file. Photos that nobody does are not decoded.</summary>
    public Func<string, bool> Covers { get; init; } = _ => true;

    /// <summary>
    /// The folder of the site before a change: only what the change brings is told, and only photos that it touches are decoded.
    /// </summary>
    public string? Before { get; init; }
}

/// <summary>
/// Says everything that a build would find, and builds nothing: reads, runs every rule, plans the site, decodes each distinct photo once,
/// small, and tries the theme on a page or two of each kind.
/// </summary>
internal sealed class SiteCheck(CheckOptions options, TimeProvider clock, IProgress<BuildStep>? progress = null)
{
    private readonly SiteFolder _folder = new(options.SiteRoot);

    public async Task<CheckReport> RunAsync(CancellationToken cancellation)
    {
        var asked = new DraftOptions { Today = options.Today, Parallelism = options.Parallelism };
        var drafted = new SiteDrafter(_folder, asked).Draft();
        if (drafted.Market is not { } market)
        {
            // Without a site no rule has run: then what is wrong with it concerns every path and every proposal.
            return new CheckReport
            {
                Findings = drafted.Findings,
                SourceLine = new SourceLines(_folder, new Dictionary<string, SourceText>()).Find,
            };
        }

        var proposal = options.Before is null ? null : Proposal.Since(new SiteFolder(options.Before), _folder, asked);
        var photos = MarketPhotos
            .Of(market, _folder)
            .Where(photo => options.Covers(photo.File) && proposal?.Touches(photo.File) != false)
            .ToList();
        var damage = await FindDamageAsync(market, photos, cancellation);
        IReadOnlyList<Diagnostic> theme = drafted.Draft is { } draft && Concerns(draft.Theme, proposal) ? TryTheme(draft) : [];
        var ofPhotos = photos.Select(photo => photo.Planned.Span).ToHashSet();
        return new CheckReport
        {
            Findings =
            [
                .. drafted
                    .Findings.Concat(damage.Findings)
                    .Concat(theme)
                    .Where(finding => options.Covers(finding.Span.File) || ofPhotos.Contains(finding.Span))
                    .Where(finding => proposal?.Brings(finding) != false)
                    .Order(),
            ],
            SourceLine = new SourceLines(_folder, market.Sources).Find,
            Repository = market.Site.Repository,
            Photos = damage.Photos,
            Decoded = damage.Decoded,
            IsChanged = file => proposal?.Touches(file) == true,
        };
    }

    private Task<DamageReport> FindDamageAsync(Market market, IReadOnlyList<MarketPhoto> photos, CancellationToken cancellation)
    {
        var search = new DamageSearch(
            PublishedPhotos.SettingsOf(market.Site.Images),
            new ImageStore(options.ImageStoreFolder),
            options.Parallelism,
            clock
        );
        return search.FindAsync([.. photos.Select(photo => photo.Planned)], new PhotoProgressReport(progress), cancellation);
    }

    /// <summary>Nobody wants to hear of the theme when only stalls are asked for, or when a change leaves it as it was.</summary>
    private bool Concerns(Theme theme, Proposal? proposal)
    {
        var files = theme
            .Folders.Select(folder => folder + "/theme.yml")
            .Concat(theme.Templates.Values)
            .Concat(theme.Assets.Values.SelectMany(asset => asset))
            .Concat(theme.StringLayers.SelectMany(layer => layer.Values.Select(text => text.Span.File)).Distinct());
        return files.Any(file => options.Covers(file) && proposal?.Touches(file) != false);
    }

    private IReadOnlyList<Diagnostic> TryTheme(SiteDraft draft)
    {
        var photos = SitePhotos.Describe(draft, PipelineFor(draft));
        var input = draft.RenderingInput(_folder, photos.In(draft.Plan));
        var created = SiteRenderer.Create(input);
        if (created.Value is not { } renderer)
        {
            return created.Diagnostics;
        }

        // What the market's own texts link to is told already.
        var others = renderer.Assets.Select(asset => asset.Path).Concat(photos.PathsFor(draft.Plan));
        var links = draft.HasBrokenLinks ? null : new SiteLinks(draft.Market, input, others);
        return [.. created.Diagnostics, .. TrialPages.Find(renderer, draft.Plan, links)];
    }

    private PhotoPipeline PipelineFor(SiteDraft draft) =>
        new(PublishedPhotos.SettingsOf(draft.Catalogue.Site.Images), new ImageStore(options.ImageStoreFolder), options.Parallelism, clock);
}

/// <summary>What a check found, and what it takes to show it.</summary>
internal sealed record CheckReport
{
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    public required SourceLine SourceLine { get; init; }

    /// <summary>Where the sources of the site are kept, when site.yml says so.</summary>
    public Uri? Repository { get; init; }

    /// <summary>Whether the change that is checked touches a file.</summary>
    public Func<string, bool> IsChanged { get; init; } = _ => false;

    /// <summary>Photos that were looked at.</summary>
    public int Photos { get; init; }

    /// <summary>Those of them that had to be decoded.</summary>
    public int Decoded { get; init; }
}
