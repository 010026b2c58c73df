using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Shoppers can reach the vendor or find the stall in at least one way.</summary>
internal sealed class WaysToReach : ProfileRule
{
    private static readonly string[] Ways = ["contact", "visit", "events"];

    public override IReadOnlyList<DiagnosticKind> Kinds => [ContactKinds.Missing];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        var contact = profile.Contact?.Value;
        var visit = profile.Visit?.Value;
        // Something was written there and could not be read: that has been said.
        var isUnreadable = Ways.Any(profile.Given.Contains) && folder.Findings.Count > 0;
        if (
            profile.Events.Count > 0
            || isUnreadable
            || visit is { Address: not null } or { Hours: not null }
            || contact is { Email: not null } or { Phone: not null } or { OtherPhone: not null }
            || contact?.Links.Any() == true
        )
        {
            yield break;
        }

        yield return ContactKinds.Missing.At(profile.Start) with
        {
            Rank = ProfileSchema.RankOfContact,
        };
    }
}
