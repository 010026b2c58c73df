using StaticMarche.Content.Market;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Who may collect what was bought hears where, or when to ask: by an address that is published, or by hours.</summary>
internal sealed class PickupPlaces : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [ContactKinds.PickupNowhere, ContactKinds.PickupHidden];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        var pickup = profile.Delivery.FirstOrDefault(way => way.Value == Delivery.Pickup);
        var visit = profile.Visit?.Value;
        if (pickup is not null && visit is not { Hours: not null } and not { Address: not null, Public.Value: true })
        {
            yield return (visit is { Address: not null } ? ContactKinds.PickupHidden : ContactKinds.PickupNowhere).At(pickup.Span);
        }
    }
}
