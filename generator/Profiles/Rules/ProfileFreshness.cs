using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>A published profile was confirmed not long ago; how long, site.yml says. A paused one may rest.</summary>
internal sealed class ProfileFreshness : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [FreshnessKinds.Stale, FreshnessKinds.Expired];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        if (LastStatement(profile) is not { } last || (profile.Status is { } status && status.Value != VendorStatus.Active))
        {
            yield break;
        }

        var freshness = context.Site.Freshness;
        var months = MonthsBetween(last.Value, context.Today);
        if (months >= freshness.UnpublishMonths)
        {
            yield return FreshnessKinds.Expired.At(last.Span, Numbers.Of(months), Numbers.Of(context.Today));
        }
        else if (months >= freshness.WarnMonths)
        {
            yield return FreshnessKinds.Stale.At(last.Span, Numbers.Of(months), Numbers.Of(context.Today), Numbers.Of(freshness.UnpublishMonths));
        }
    }

    private static Located<DateOnly>? LastStatement(Profile profile) =>
        profile.Joined is { } joined && (profile.Confirmed is not { } confirmed || confirmed.Value < joined.Value) ? joined : profile.Confirmed;

    /// <summary>Whole months; 31 January to 28 February is one.</summary>
    private static int MonthsBetween(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return months > 0 && from.AddMonths(months) > to ? months - 1 : months;
    }
}
