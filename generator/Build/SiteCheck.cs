using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;
using StaticMarche.Images;

namespace StaticMarche.Build;

/// <summary>What a check is asked for.</summary>
internal sealed record CheckOptions
{
    public required string SiteRoot { get; init; }

    /// <summary>Photos that lie in the store have been decoded before; nothing is written to it.</summary>
    public required string ImageStoreFolder { get; init; }

    public required DateOnly Today { get; init; }

    public required int Parallelism { get; init; }

    /// <summary>Whether anybody wants to hear of a file: photos that nobody does are not decoded.</summary>
    public Func<string, bool> Covers { get; init; } = _ => true;
}

/// <summary>Says everything that a build would find, and builds nothing: reads, runs every rule, plans the site, and decodes each photo once, small.</summary>
internal sealed class SiteCheck(CheckOptions options, TimeProvider clock)
{
    private readonly SiteFolder _folder = new(options.SiteRoot);

    public async Task<CheckReport> RunAsync(CancellationToken cancellation)
    {
        var drafted = new SiteDrafter(_folder, new DraftOptions { Today = options.Today, Parallelism = options.Parallelism }).Draft();
        var damage = drafted.Draft is null ? [] : await FindDamageAsync(drafted.Draft, cancellation);
        return new CheckReport
        {
            Findings = [.. drafted.Findings.Concat(damage).Order()],
            SourceLine = new SourceLines(_folder, drafted.Market?.Sources ?? new Dictionary<string, SourceText>()).Find,
            IsComplete = drafted.Market is not null,
            Repository = drafted.Market?.Site.Repository,
        };
    }

    private async Task<IReadOnlyList<Diagnostic>> FindDamageAsync(SiteDraft draft, CancellationToken cancellation)
    {
        var settings = PublishedPhotos.SettingsOf(draft.Catalogue.Site.Images);
        var pipeline = new PhotoPipeline(settings, new ImageStore(options.ImageStoreFolder), options.Parallelism, clock);
        return await pipeline.FindDamageAsync([.. draft.Plan.Photos.Where(photo => options.Covers(photo.Span.File))], cancellation);
    }
}

/// <summary>What a check found, and what it takes to show it.</summary>
internal sealed record CheckReport
{
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    public required SourceLine SourceLine { get; init; }

    /// <summary>False when site.yml itself could not be read: then no rule has run.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Where the sources of the site are kept, when site.yml says so.</summary>
    public Uri? Repository { get; init; }
}
