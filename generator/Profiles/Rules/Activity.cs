using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>The declared activity is one that this market takes in. Home selling and chains are told that they are not.</summary>
internal sealed class Activity : ProfileRule
{
    /// <summary>As slugs. Only what somebody declares; words in a text are a person's to judge.</summary>
    private static readonly HashSet<string> Refused = new(StringComparer.Ordinal)
    {
        "vdi",
        "vendeur-a-domicile",
        "vendeuse-a-domicile",
        "vente-a-domicile",
        "vendeur-a-domicile-independant",
        "vente-directe",
        "mlm",
        "marketing-de-reseau",
        "marketing-relationnel",
        "ambassadrice",
        "ambassadeur",
        "conseillere",
        "conseiller",
        "distributrice",
        "distributeur",
        "mandataire",
        "franchise",
        "franchisee",
        "enseigne",
        "chaine",
        "grande-distribution",
        "dropshipping",
    };

    public override IReadOnlyList<DiagnosticKind> Kinds => [ActivityKinds.Unknown, ActivityKinds.UnknownNear, ActivityKinds.Refused];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context) =>
        profile.Kind is { Value: { Text.Length: > 0 } written } kind
        && (written.Meaning is not { } meant || !context.Site.Kinds.Contains(meant))
            ? [Explain(written.Text, kind.Span, [.. context.Site.Kinds.Select(accepted => accepted.Code())])]
            : [];

    private static Diagnostic Explain(string text, SourceSpan span, IReadOnlyList<string> accepted)
    {
        var list = string.Join(", ", accepted);
        var slug = Slug.FromName(text)?.Value ?? "";
        if (Refused.Contains(slug))
        {
            return ActivityKinds.Refused.At(span, text, list);
        }

        return Suggestion.Nearest(slug, accepted) is { } nearest
            ? ActivityKinds.UnknownNear.At(span, text, list, nearest)
            : ActivityKinds.Unknown.At(span, text, list);
    }
}
