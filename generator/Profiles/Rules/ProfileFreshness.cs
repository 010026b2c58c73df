using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// A published profile was confirmed not long ago; how long, site.yml says. A paused one may rest. Age is never an error: it would stop
/// everybody else.
/// </summary>
internal sealed class ProfileFreshness : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [FreshnessKinds.Stale, FreshnessKinds.Expired];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        if (ProfileAge.LastStatement(profile) is not { } last || (profile.Status is { } status && status.Value != VendorStatus.Active))
        {
            yield break;
        }

        var freshness = context.Site.Freshness;
        var months = ProfileAge.MonthsBetween(last.Value, context.Today);
        if (months >= freshness.UnpublishMonths)
        {
            yield return FreshnessKinds.Expired.At(last.Span, Numbers.Of(months), IsoDate.Of(context.Today));
        }
        else if (months >= freshness.WarnMonths)
        {
            yield return FreshnessKinds.Stale.At(
                last.Span,
                Numbers.Of(months),
                IsoDate.Of(context.Today),
                Numbers.Of(freshness.UnpublishMonths)
            );
        }
    }
}
