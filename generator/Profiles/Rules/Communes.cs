using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// The vendor's commune is one of the territory's. By its name or INSEE code, never by its postcode: Buxeuil (86) has 37160.
/// </summary>
internal sealed class Communes : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds =>
        [PlaceKinds.Unknown, PlaceKinds.UnknownNear, PlaceKinds.UnknownAmong, PlaceKinds.IsPostcode, PlaceKinds.OtherTerritory];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context) =>
        profile.Commune is { Value.Length: > 0 } commune && Examine(commune, context) is { } finding ? [finding] : [];

    /// <summary>Null when the commune is known.</summary>
    internal static Diagnostic? Examine(Located<string> commune, RuleContext context)
    {
        var (written, span, territory) = (commune.Value, commune.Span, context.Site.Territory.Name);
        if (context.Places.Find(written) is not null)
        {
            return null;
        }

        if (IsCode(written))
        {
            var names = string.Join(", ", context.Places.WithPostcode(written).Select(place => place.Name).Order(StringComparer.Ordinal));
            return names.Length > 0
                ? PlaceKinds.IsPostcode.At(span, written, names)
                : PlaceKinds.OtherTerritory.At(span, written, territory);
        }

        return context.Places.Candidates(written) switch
        {
            [] => PlaceKinds.Unknown.At(span, written, territory),
            [var only] => PlaceKinds.UnknownNear.At(span, written, territory, only),
            var several => PlaceKinds.UnknownAmong.At(span, written, territory, string.Join(", ", several)),
        };
    }

    private static bool IsCode(string text) => text.Length == 5 && text.Count(char.IsAsciiDigit) >= 4;
}
