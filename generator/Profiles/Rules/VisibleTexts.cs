using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Texts are what they look like: nothing invisible in them, and no accents broken on the way.</summary>
internal sealed class VisibleTexts : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [TextKinds.Hidden, TextKinds.Garbled];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        foreach (var (_, text, _) in profile.Texts)
        {
            if (HiddenCharacter.Find(text.Value) is { } hidden)
            {
                yield return TextKinds.Hidden.At(profile.Source.Within(text.Span, text.Value, hidden.Index, hidden.Length), hidden.Name);
            }
            else if (FindGarbled(text.Value) is >= 0 and var garbled)
            {
                yield return TextKinds.Garbled.At(profile.Source.Within(text.Span, text.Value, garbled, 2), text.Value.Substring(garbled, 2));
            }
        }
    }

    /// <summary>UTF-8 read as Windows-1252 and saved again: « Ã© » for é, « â€™ » for ’. No French or foreign word has these pairs.</summary>
    private static int FindGarbled(string text)
    {
        for (var i = text.AsSpan().IndexOfAny('Ã', 'â', 'Â'); i >= 0 && i + 1 < text.Length; i++)
        {
            if ((text[i], text[i + 1]) is ('Ã', >= '\u00A1' and <= '\u00BF') or ('â', '€') or ('Â', >= '\u00A1' and <= '\u00BF'))
            {
                return i;
            }
        }

        return -1;
    }
}
