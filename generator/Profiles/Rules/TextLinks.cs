using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Links within descriptions and the story are as good as those of fields; pages would drop a bad one without a word.</summary>
internal sealed class TextLinks : ProfileRule
{
    private const string MailScheme = "mailto:";
    private const string TelephoneScheme = "tel:";

    /// <summary>How far back the text of a link is looked for.</summary>
    private const int MaxLabel = 1_000;

    /// <summary>A text of nothing but bad links needs no more to be mended.</summary>
    private const int MaxLinks = 50;

    public override IReadOnlyList<DiagnosticKind> Kinds => LinkKinds.All;

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context) =>
        from text in profile.Texts
        where text.Form == TextForm.Markdown
        from link in Find(text.Text.Value).Take(MaxLinks)
        let target = text.Text.Value.Substring(link.Start, link.Length)
        where !IsMailOrTelephone(target)
        let place = profile.Source.Within(text.Text.Span, text.Text.Value, link.Start, link.Length)
        let finding = LinkTargets.Examine(profile.Source, new Located<string>(target, place))
        where finding is not null
        select finding;

    /// <summary>As the pages take them.</summary>
    private static bool IsMailOrTelephone(string target) =>
        (target.StartsWith(MailScheme, StringComparison.OrdinalIgnoreCase) && EmailAddress.IsValid(target[MailScheme.Length..]))
        || (
            target.StartsWith(TelephoneScheme, StringComparison.OrdinalIgnoreCase)
            && PhoneNumber.TryParse(target[TelephoneScheme.Length..], out _)
        )
        || EmailAddress.IsValid(target);

    /// <summary>The targets of <c>[text](target)</c> and <c>&lt;target&gt;</c>; those of images are another rule's.</summary>
    private static IEnumerable<(int Start, int Length)> Find(string text) =>
        InBrackets(text).Concat(AngledLinks.Find(text)).OrderBy(link => link.Start);

    private static IEnumerable<(int Start, int Length)> InBrackets(string text)
    {
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            var isImage = text.LastIndexOf('[', at, Math.Min(at + 1, MaxLabel)) is > 0 and var open && text[open - 1] == '!';
            var start = at + 2;
            var length = text.AsSpan(start).IndexOfAny(")\n ");
            if (!isImage && length > 0)
            {
                yield return (start, length);
            }
        }
    }
}
