using System.Globalization;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Texts fit where they are shown. Lengths are counted as people see them: an accent or an emoji is not a second character.</summary>
internal sealed class TextLengths : ProfileRule
{
    /// <summary>Two lines of a card on a telephone.</summary>
    public const int MaxName = 80;

    public const int MinName = 3;

    /// <summary>One line under the name, two on a telephone.</summary>
    public const int MaxTagline = 160;

    /// <summary>What a screen reader reads out before the listener turns away.</summary>
    public const int MaxAlt = 300;

    /// <summary>Sizes, materials, hours, addresses.</summary>
    public const int MaxLine = 200;

    public const int MinDescription = 20;

    /// <summary>Beyond this people stop reading, so it is advice.</summary>
    public const int LongDescription = 600;

    public const int MaxDescription = 2_000;

    /// <summary>No character takes more UTF-16 units than this, joined emoji included: longer texts need no counting to be long enough.</summary>
    private const int LongestCharacter = 32;

    public override IReadOnlyList<DiagnosticKind> Kinds => [TextKinds.TooLong, TextKinds.Long, TextKinds.Short];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        foreach (var (field, text, _) in ProfileTexts.Of(profile))
        {
            if (text.Value.Length > 0 && Examine(field, text) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Diagnostic? Examine(string field, Located<string> text) => field switch
    {
        "name" => TooLong(text, MaxName) ?? TooShort(text, MinName),
        "tagline" => TooLong(text, MaxTagline),
        "alt" or "photo_alt" => TooLong(text, MaxAlt),
        "description" => TooLong(text, MaxDescription) ?? Exceeds(text, LongDescription, TextKinds.Long) ?? TooShort(text, MinDescription),
        // The limit of the file bounds the story.
        ProfileTexts.Story => null,
        _ => TooLong(text, MaxLine),
    };

    private static Diagnostic? TooLong(Located<string> text, int limit) => Exceeds(text, limit, TextKinds.TooLong);

    private static Diagnostic? Exceeds(Located<string> text, int limit, DiagnosticKind kind) =>
        text.Value.Length > limit && Count(text.Value) is var count && count > limit ? kind.At(text.Span, Numbers.Of(count), Numbers.Of(limit)) : null;

    private static Diagnostic? TooShort(Located<string> text, int limit) =>
        text.Value.Length < limit * LongestCharacter && Count(text.Value) is var count && count < limit ? TextKinds.Short.At(text.Span, Numbers.Of(count), Numbers.Of(limit)) : null;

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
