using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>site.yml makes sense as a whole.</summary>
internal sealed class SiteSettings : MarketRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [MarketKinds.NoModerator, MarketKinds.FreshnessOrder, .. LinkKinds.All];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context)
    {
        var file = SourceSpan.OfFile(market.Site.Span.File);
        if (market.Site.Moderators.Count == 0)
        {
            yield return MarketKinds.NoModerator.At(file);
        }

        var (warn, unpublish) = market.Site.Freshness;
        if (unpublish <= warn)
        {
            yield return MarketKinds.FreshnessOrder.At(file, Numbers.Of(warn), Numbers.Of(unpublish));
        }

        if (LinkTargets.Examine(market.Sources[file.File], market.Site.OpenData?.LicenseUrl) is { } fault)
        {
            yield return fault;
        }
    }
}
