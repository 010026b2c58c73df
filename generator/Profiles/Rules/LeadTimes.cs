using StaticMarche.Content.Market;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Who orders something made to order knows how long it takes.</summary>
internal sealed class LeadTimes : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [ProfileKinds.LeadTimeMissing];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context) =>
        from product in profile.Products
        let availability = product.Value.Availability
        where availability?.Value == Availability.MadeToOrder && product.Value.LeadTime is null
        // A delay that is there and can't be read is reported already.
        where !folder.Findings.Any(finding => finding.Id == ValueKinds.NotAWholeNumber.Id && finding.Span.IsWithin(product.Span))
        select ProfileKinds.LeadTimeMissing.At(availability.Span);
}
