using StaticMarche.Diagnostics;

namespace StaticMarche.Planning;

/// <summary>One file of the site to render.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Claim">Who wants this address: the place in content that made it, or the site itself.</param>
internal sealed record PlannedFile(OutputPath Path, Subject Subject, SourceSpan Claim);

/// <summary>A page, and where it goes.</summary>
internal sealed record PlannedPage(OutputPath Path, Subject.Page Page);

/// <summary>
/// Everything the site will hold, decided before anything is rendered. Files are in the order of their paths; no two share one.
/// </summary>
internal sealed record SitePlan
{
    public required IReadOnlyList<PlannedFile> Files { get; init; }

    public required IReadOnlyList<PlannedPhoto> Photos { get; init; }

    /// <summary>Finds the planned photo for one of the catalogue's.</summary>
    public required IReadOnlyDictionary<Catalogue.Photo, PlannedPhoto> PhotoOf { get; init; }

    public required UrlScheme Urls { get; init; }

    /// <summary>Which of the pages that a theme may leave out the site has.</summary>
    public required OptionalPages Optional { get; init; }
}
