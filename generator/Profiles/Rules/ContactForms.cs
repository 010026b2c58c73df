using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>The telephone number and the mail address are ones that can be used.</summary>
internal sealed class ContactForms : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [ContactKinds.Phone, ContactKinds.PhoneWithoutZero, ContactKinds.Email];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        var contact = profile.Contact?.Value;
        if (contact?.Phone is { Value.Length: > 0 } phone && !PhoneNumber.TryParse(phone.Value, out _))
        {
            var kind = PhoneNumber.TryParse("0" + phone.Value, out _) ? ContactKinds.PhoneWithoutZero : ContactKinds.Phone;
            yield return kind.At(phone.Span, phone.Value);
        }

        if (contact?.Email is { Value.Length: > 0 } email && !EmailAddress.IsValid(email.Value))
        {
            yield return ContactKinds.Email.At(email.Span, email.Value);
        }
    }
}
