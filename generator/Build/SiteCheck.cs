using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;

namespace StaticMarche.Build;

/// <summary>Reads a market and runs every rule over it, without building anything.</summary>
internal static class SiteCheck
{
    public static CheckReport Run(string siteRoot, DateOnly today, int parallelism)
    {
        var folder = new SiteFolder(siteRoot);
        var read = MarketReader.Read(folder, parallelism);
        if (read.Value is not { } market)
        {
            return new CheckReport
            {
                Findings = [.. read.Diagnostics.Order()],
                SourceLine = new SourceLines(folder, new Dictionary<string, SourceText>()).Find,
                IsComplete = false,
            };
        }

        var found = MarketCheck.Check(market, RuleContext.For(market, folder, today), parallelism);
        return new CheckReport
        {
            Findings = [.. read.Diagnostics.Concat(found).Order()],
            SourceLine = new SourceLines(folder, market.Sources).Find,
            IsComplete = true,
            Repository = market.Site.Repository,
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
