using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Texts are what they look like: nothing invisible in them, and nothing broken on the way.</summary>
internal sealed class VisibleTexts : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [TextKinds.Hidden, TextKinds.Garbled, TextKinds.GarbledNear];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        foreach (var (_, text, _) in profile.Texts)
        {
            if (HiddenCharacter.Find(text.Value) is { } hidden)
            {
                yield return TextKinds.Hidden.At(profile.Source.Within(text.Span, text.Value, hidden.Index, hidden.Length), hidden.Name);
            }
            else if (Leftovers.Find(text.Value) is { } left)
            {
                var place = profile.Source.Within(text.Span, text.Value, left.Index, left.Length);
                var written = text.Value.Substring(left.Index, left.Length);
                yield return left.Mended is { } mended
                    ? TextKinds.GarbledNear.At(place, written, mended)
                    : TextKinds.Garbled.At(place, written);
            }
        }
    }
}
