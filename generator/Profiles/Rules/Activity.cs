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
        profile.Kind is { Value.Length: > 0 } kind && !context.Site.Kinds.Contains(kind.Value, StringComparer.Ordinal)
            ? [Explain(kind, context.Site.Kinds)]
            : [];

    private static Diagnostic Explain(Located<string> kind, IReadOnlyList<string> accepted)
    {
        var list = string.Join(", ", accepted);
        var slug = Slug.FromName(kind.Value)?.Value ?? "";
        if (Refused.Contains(slug))
        {
            return ActivityKinds.Refused.At(kind.Span, kind.Value, list);
        }

        return Suggestion.Nearest(slug, accepted) is { } nearest
            ? ActivityKinds.UnknownNear.At(kind.Span, kind.Value, list, nearest)
            : ActivityKinds.Unknown.At(kind.Span, kind.Value, list);
    }
}
