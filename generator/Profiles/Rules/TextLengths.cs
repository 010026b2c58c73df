using System.Globalization;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// Texts fit where they are shown. Lengths are counted as people see them: an accent or an emoji is not a second character.
/// </summary>
internal sealed class TextLengths : ProfileRule
{
    /// <summary>
    /// No character takes more UTF-16 units than this, joined emoji included: longer texts need no counting to be long enough.
    /// </summary>
    private const int LongestCharacter = 32;

    public override IReadOnlyList<DiagnosticKind> Kinds => [TextKinds.TooLong, TextKinds.TooLongLine, TextKinds.Long, TextKinds.Short];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        foreach (var (_, text, rule) in profile.Texts)
        {
            if (text.Value.Length > 0 && Examine(text, rule) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Diagnostic? Examine(Located<string> text, TextRule rule) =>
        Exceeds(text, rule.Max, rule.TooLong) ?? Exceeds(text, rule.Long, TextKinds.Long) ?? TooShort(text, rule.Min);

    private static Diagnostic? Exceeds(Located<string> text, int limit, DiagnosticKind kind) =>
        text.Value.Length > limit && Count(text.Value) is var count && count > limit
            ? kind.At(text.Span, Numbers.Of(count), Numbers.Of(limit))
            : null;

    private static Diagnostic? TooShort(Located<string> text, int limit) =>
        text.Value.Length < limit * LongestCharacter && Count(text.Value) is var count && count < limit
            ? TextKinds.Short.At(text.Span, Numbers.Of(count), Numbers.Of(limit))
            : null;

    private static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i += StringInfo.GetNextTextElementLength(text, i))
        {
            count++;
        }

        return count;
    }
}
