using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Shoppers can reach the vendor or find the stall in at least one way.</summary>
internal sealed class WaysToReach : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [ContactKinds.Missing];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        var contact = profile.Contact?.Value;
        var visit = profile.Visit?.Value;
        var isUnreadable = profile.Contact is { } written && folder.HasFindingIn(written.Span);
        if (profile.Events.Count > 0 || isUnreadable || visit is { Address: not null } or { Hours: not null }
            || contact is { Email: not null } or { Phone: not null } || contact?.Links.Any() == true)
        {
            yield break;
        }

        yield return ContactKinds.Missing.At(profile.Start);
    }
}
