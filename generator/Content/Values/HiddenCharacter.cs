using System.Globalization;
using System.Text;

namespace StaticMarche.Content.Values;

/// <summary>A character that readers cannot see, and that hides, reorders or splits what they do see.</summary>
internal readonly record struct HiddenCharacter(int Index, int Length, int CodePoint)
{
    /// <summary>Vietnamese, the richest of the scripts people here may write, needs two.</summary>
    private const int MaxMarks = 3;

    private const int Joiner = 0x200D;
    private const int TextVariation = 0xFE0E;
    private const int EmojiVariation = 0xFE0F;
    private const int BlackFlag = 0x1F3F4;

    /// <summary>U+202E</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"U+{CodePoint:X4}");

    /// <summary>The first one, or null. Line ends and tabs are no such characters, and neither is what holds an emoji together.</summary>
    public static HiddenCharacter? Find(string text)
    {
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\u007F')
            {
                marks = 0;
                continue;
            }

            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            var code = length == 2 ? char.ConvertToUtf32(text, i) : text[i];
            marks = IsMark(code) ? marks + 1 : 0;
            if (marks > MaxMarks || (IsHidden(code) && !HoldsEmojiTogether(text, i, code)))
            {
                return new HiddenCharacter(i, length, code);
            }

            i += length - 1;
        }

        return null;
    }

    /// <summary>
    /// Whether the one at this place changes nothing that is seen, so that reading leaves it out: soft hyphens, joiners, marks and
    /// isolates of direction, which telephones put around numbers. The override from right to left (U+202E) turns every letter around,
    /// and is none of them.
    /// </summary>
    public static bool IsIdle(string text, int index, int code) =>
        code
            is 0x00AD
                or 0x034F
                or 0x061C
                or 0x180E
                or (>= 0x200B and <= 0x200F)
                or (>= 0x202A and <= 0x202D)
                or (>= 0x2060 and <= 0x206F)
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFEFF
                or (>= 0xE0000 and <= 0xE0FFF)
        && !HoldsEmojiTogether(text, index, code);

    private static bool IsMark(int code) =>
        CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsHidden(int code) =>
        code switch
        {
            '\n' or '\t' => false,
            // Control characters, and lone halves of a pair.
            < ' ' or (>= 0x7F and <= 0x9F) or (>= 0xD800 and <= 0xDFFF) => true,
            // Soft hyphen, grapheme joiner, and the fillers and blanks of other scripts.
            0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180E or 0x2800 or 0x3164 or 0xFFA0 => true,
            // Zero width, direction marks, line separators, joiners, embeddings.
            (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) => true,
            // Variation selectors, byte order mark, annotations, tags.
            (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE0FFF) => true,
            // Private use and what is no character.
            (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 or (>= 0xFDD0 and <= 0xFDEF) => true,
            _ => (code & 0xFFFE) == 0xFFFE,
        };

    private static bool HoldsEmojiTogether(string text, int index, int code) =>
        code switch
        {
            TextVariation or EmojiVariation => index > 0
                && text[index - 1] != EmojiVariation
                && (IsEmoji(Before(text, index)) || text[index - 1] is (>= '0' and <= '9') or '#' or '*'),
            Joiner => index > 0 && IsEmoji(Before(text, index)) && index + 1 < text.Length && IsEmoji(At(text, index + 1)),
            // The flags of England, Scotland and Wales.
            >= 0xE0020 and <= 0xE007F => index > 0 && Before(text, index) is BlackFlag or (>= 0xE0020 and <= 0xE007F),
            _ => false,
        };

    private static bool IsEmoji(int code) =>
        code
            is EmojiVariation
                or 0x00A9
                or 0x00AE
                or 0x203C
                or 0x2049
                or 0x2122
                or 0x2139
                or (>= 0x2190 and <= 0x2BFF)
                or 0x3030
                or 0x303D
                or 0x3297
                or 0x3299
                or (>= 0x1F000 and <= 0x1FAFF);

    private static int Before(string text, int index) =>
        Rune.DecodeLastFromUtf16(text.AsSpan(0, index), out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : 0;

    private static int At(string text, int index) =>
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : 0;
}
