using System.Text.RegularExpressions;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>No text stands only for one that is still to come: « Cette fiche est en cours de rédaction ».</summary>
internal sealed partial class UnfinishedTexts : ProfileRule
{
    /// <summary>Longer texts tell something, and may speak of a house « en cours de construction ».</summary>
    private const int MaxLength = 120;

    public override IReadOnlyList<DiagnosticKind> Kinds => [TextKinds.Unfinished];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context) =>
        from text in profile.Texts
        let written = text.Text.Value.Trim()
        where written.Length is > 0 and <= MaxLength && StandIn().IsMatch(LatinText.Fold(written))
        select TextKinds.Unfinished.At(text.Text.Span, written);

    [GeneratedRegex(
        @"\ben cours de (redaction|construction|realisation|creation|preparation|mise a jour)\b"
            + @"|^(site|page|fiche) en construction|\ba (completer|remplir|rediger)\b"
            + @"|\b(texte|description|presentation|histoire|contenu|infos?|informations|photos?|suite) a venir\b"
            + @"|\blorem ipsum\b|^(votre|mon)? ?(texte|description) ici\b|^(todo|xx+|a venir|a suivre|bientot|coming soon)[ .!…]*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex StandIn();
}
