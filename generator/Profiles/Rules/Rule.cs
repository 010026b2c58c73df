using StaticMarche.Content.Market;
using StaticMarche.Diagnostics;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// Checks one thing about a vendor's profile. Rules know nothing of each other; what the schema has found already they do not repeat.
/// </summary>
internal abstract class ProfileRule
{
    public abstract IReadOnlyList<DiagnosticKind> Kinds { get; }

    public abstract IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context);
}

/// <summary>Checks one thing about the market as a whole, or about a file that is not a profile.</summary>
internal abstract class MarketRule
{
    public abstract IReadOnlyList<DiagnosticKind> Kinds { get; }

    public abstract IEnumerable<Diagnostic> Check(Market market, RuleContext context);
}

/// <summary>What rules may know besides the profile: the day, and the market's lists, indexed once.</summary>
internal sealed record RuleContext
{
    public required DateOnly Today { get; init; }

    public required Site Site { get; init; }

    /// <summary>The site's folder, for looking at photos.</summary>
    public required Content.SiteFolder Folder { get; init; }

    public required CategoryIndex Categories { get; init; }

    public required PlaceIndex Places { get; init; }

    public required IReadOnlyDictionary<string, EventEntry> Events { get; init; }

    public static RuleContext For(Market market, Content.SiteFolder folder, DateOnly today) =>
        new()
        {
            Today = today,
            Site = market.Site,
            Folder = folder,
            Categories = new CategoryIndex(market.Families),
            Places = new PlaceIndex(market.Places),
            Events = market.Events.ToDictionary(entry => entry.Origin.Slug, StringComparer.Ordinal),
        };
}
