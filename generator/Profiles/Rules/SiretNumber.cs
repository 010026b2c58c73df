using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>The SIRET has 14 digits and its key is right. That the business exists, a person checks.</summary>
internal sealed class SiretNumber : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds =>
        [SiretKinds.WrongLength, SiretKinds.IsSiren, SiretKinds.OtherCharacter, SiretKinds.NotYet, SiretKinds.Checksum];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        // An empty one is missing, and reading has said so.
        if (profile.Siret is not { Value: { Text.Length: > 0, Meaning: null } } siret)
        {
            yield break;
        }

        var text = siret.Value.Text;
        var digits = Siret.Compact(text);
        if (!text.Any(char.IsAsciiDigit))
        {
            yield return SiretKinds.NotYet.At(siret.Span, text);
        }
        else if (IndexOfStray(text) is >= 0 and var stray)
        {
            yield return SiretKinds.OtherCharacter.At(profile.Source.Within(siret.Span, text, stray, 1), text, text.Substring(stray, 1));
        }
        else if (digits.Length != Siret.Length)
        {
            var kind = digits.Length == Siret.SirenLength ? SiretKinds.IsSiren : SiretKinds.WrongLength;
            yield return kind.At(siret.Span, text, Numbers.Of(digits.Length));
        }
        else
        {
            yield return SiretKinds.Checksum.At(siret.Span, text);
        }
    }

    private static int IndexOfStray(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Siret.Compact(i == 0 ? text[..1] : $"0{text[i]}").All(char.IsAsciiDigit))
            {
                return i;
            }
        }

        return -1;
    }
}
