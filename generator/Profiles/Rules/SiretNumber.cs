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
        if (profile.Siret is not { Value.Length: > 0 } siret || Siret.TryParse(siret.Value, out _))
        {
            yield break;
        }

        var digits = Siret.Compact(siret.Value);
        if (!siret.Value.Any(char.IsAsciiDigit))
        {
            yield return SiretKinds.NotYet.At(siret.Span, siret.Value);
        }
        else if (IndexOfStray(siret.Value) is >= 0 and var stray)
        {
            yield return SiretKinds.OtherCharacter.At(
                profile.Source.Within(siret.Span, siret.Value, stray, 1),
                siret.Value,
                siret.Value.Substring(stray, 1)
            );
        }
        else if (digits.Length != Siret.Length)
        {
            var kind = digits.Length == Siret.SirenLength ? SiretKinds.IsSiren : SiretKinds.WrongLength;
            yield return kind.At(siret.Span, siret.Value, Numbers.Of(digits.Length));
        }
        else
        {
            yield return SiretKinds.Checksum.At(siret.Span, siret.Value);
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
