using StaticMarche.Content.Schema;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Texts hold no HTML and no images. Pages would show such code as text; its writer should know before shoppers see it.</summary>
internal sealed class PlainTexts : ProfileRule
{
    /// <summary>What a message quotes of the code.</summary>
    private const int MaxQuoted = 30;

    public override IReadOnlyList<DiagnosticKind> Kinds => [TextKinds.Html, TextKinds.Image];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        foreach (var text in profile.Texts)
        {
            if (FindTag(text) is >= 0 and var tag)
            {
                yield return At(TextKinds.Html, profile, text, tag);
            }

            if (text.Text.Value.IndexOf("![", StringComparison.Ordinal) is >= 0 and var image)
            {
                yield return At(TextKinds.Image, profile, text, image);
            }
        }
    }

    private static Diagnostic At(DiagnosticKind kind, Profile profile, WrittenText text, int start)
    {
        var value = text.Text.Value;
        var end = value.IndexOf(kind == TextKinds.Html ? '>' : ')', start);
        var length = Math.Min((end < 0 ? value.Length : end + 1) - start, MaxQuoted);
        return kind.At(profile.Source.Within(text.Text.Span, value, start, length), value.Substring(start, length));
    }

    /// <summary>
    /// A &lt; that opens a tag, a comment or a declaration: not « &lt; 100 € », nor « &lt;https://…&gt; » in Markdown, which is a link.
    /// </summary>
    private static int FindTag(WrittenText text)
    {
        var value = text.Text.Value;
        for (var i = value.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < value.Length; i = value.IndexOf('<', i + 1))
        {
            var isLink = text.Form == TextForm.Markdown && AngledLinks.LengthAt(value, i) > 0;
            if ((char.IsAsciiLetter(value[i + 1]) || value[i + 1] is '/' or '!' or '?') && !isLink)
            {
                return i;
            }
        }

        return -1;
    }
}
