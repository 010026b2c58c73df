using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Build;

/// <summary>Reads a market, runs every rule over it and plans its site, without building anything.</summary>
internal static class SiteCheck
{
    public static CheckReport Run(string siteRoot, DateOnly today, int parallelism)
    {
        var folder = new SiteFolder(siteRoot);
        var drafted = new SiteDrafter(folder, new DraftOptions { Today = today, Parallelism = parallelism }).Draft();
        return new CheckReport
        {
            Findings = drafted.Findings,
            SourceLine = new SourceLines(folder, drafted.Market?.Sources ?? new Dictionary<string, SourceText>()).Find,
            IsComplete = drafted.Market is not null,
            Repository = drafted.Market?.Site.Repository,
        };
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
