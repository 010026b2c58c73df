using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Content.Themes;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;
using StaticMarche.Profiles;
using StaticMarche.Rendering;

namespace StaticMarche.Build;

/// <summary>A site decided but not yet rendered: everything a build or a preview needs.</summary>
internal sealed record SiteDraft
{
    public required Market Market { get; init; }

    public required MarketCatalogue Catalogue { get; init; }

    public required Theme Theme { get; init; }

    public required SitePlan Plan { get; init; }

    /// <summary>Files left out because of an error in them.</summary>
    public required IReadOnlySet<string> Refused { get; init; }

    /// <summary>What reading and checking found: what a second draft starts from.</summary>
    public required IReadOnlyList<Diagnostic> ReadFindings { get; init; }

    /// <summary>All findings so far, in order.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>
    /// Whether the market's own texts link to what isn't there: no site is built of it, while a preview shows the texts without these
    /// links.
    /// </summary>
    public required bool HasBrokenLinks { get; init; }

    public RenderingInput RenderingInput(SiteFolder folder, Func<Photo, PublishedPhoto?> photo) =>
        new()
        {
            Folder = folder,
            Theme = Theme,
            Catalogue = Catalogue,
            Plan = Plan,
            Photo = photo,
        };
}

/// <summary>What drafting came to: a draft unless an error stands in its way, and the market unless site.yml can't be read.</summary>
internal sealed record DraftReport(Market? Market, SiteDraft? Draft, IReadOnlyList<Diagnostic> Findings);
