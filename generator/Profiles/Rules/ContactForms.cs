using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>The telephone number and the mail address are ones that can be used.</summary>
internal sealed class ContactForms : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds =>
        [
            ContactKinds.Phone,
            ContactKinds.PhoneWithoutZero,
            ContactKinds.PhoneNear,
            ContactKinds.TwoPhones,
            ContactKinds.Email,
            ContactKinds.EmailNear,
        ];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        var contact = profile.Contact?.Value;
        foreach (var (field, phone) in new[] { ("phone", contact?.Phone), ("other_phone", contact?.OtherPhone) })
        {
            if (phone is { Value.Length: > 0 } && !PhoneNumber.TryParse(phone.Value, out _))
            {
                yield return ExplainPhone(field, phone);
            }
        }

        if (contact?.Email is { Value.Length: > 0 } email && !EmailAddress.TryRead(email.Value, out _))
        {
            yield return EmailAddress.FindIn(email.Value) is { } found
                ? ContactKinds.EmailNear.At(email.Span, email.Value, found)
                : ContactKinds.Email.At(email.Span, email.Value);
        }
    }

    private static Diagnostic ExplainPhone(string field, Located<string> phone)
    {
        if (PhoneNumber.TryParse("0" + phone.Value, out _))
        {
            return ContactKinds.PhoneWithoutZero.At(phone.Span, phone.Value, field);
        }

        return PhoneNumber.FindIn(phone.Value) switch
        {
            [] => ContactKinds.Phone.At(phone.Span, phone.Value),
            [var only] => ContactKinds.PhoneNear.At(phone.Span, phone.Value, field, Typed(only)),
            [var first, var second, ..] => ContactKinds.TwoPhones.At(phone.Span, phone.Value, Typed(first), Typed(second)),
        };
    }

    /// <summary>To be copied: with the spaces of a keyboard.</summary>
    private static string Typed(PhoneNumber number) => CopiedText.Clean(number.ToString());
}
