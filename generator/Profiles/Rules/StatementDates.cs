using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Nobody has agreed to something, or confirmed it, on a day to come.</summary>
internal sealed class StatementDates : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [FreshnessKinds.ConsentInFuture, FreshnessKinds.ConfirmedInFuture];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        foreach (var (kind, day) in new[] { (FreshnessKinds.ConsentInFuture, profile.Consent), (FreshnessKinds.ConfirmedInFuture, profile.Confirmed) })
        {
            if (day is not null && day.Value > context.Today)
            {
                yield return kind.At(day.Span, Numbers.Of(day.Value), Numbers.Of(context.Today));
            }
        }
    }
}
