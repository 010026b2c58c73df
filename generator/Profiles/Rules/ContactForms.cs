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
            if (phone is { Value: { Text: { Length: > 0 } text, Meaning: null } })
            {
                yield return ExplainPhone(field, text, phone.Span);
            }
        }

        if (contact?.Email is { Value.Length: > 0 } email && !EmailAddress.TryRead(email.Value, out _))
        {
            yield return EmailAddress.FindIn(email.Value) is { } found
                ? ContactKinds.EmailNear.At(email.Span, email.Value, found)
                : ContactKinds.Email.At(email.Span, email.Value);
        }
    }

    private static Diagnostic ExplainPhone(string field, string text, SourceSpan span)
    {
        if (PhoneNumber.TryParse("0" + text, out _))
        {
            return ContactKinds.PhoneWithoutZero.At(span, text, field);
        }

        return PhoneNumber.FindIn(text) switch
        {
            [] => ContactKinds.Phone.At(span, text),
            [var only] => ContactKinds.PhoneNear.At(span, text, field, Typed(only)),
            [var first, var second, ..] => ContactKinds.TwoPhones.At(span, text, Typed(first), Typed(second)),
        };
    }

    /// <summary>To be copied: with the spaces of a keyboard.</summary>
    private static string Typed(PhoneNumber number) => SeenText.AsTyped(number.ToString());
}
