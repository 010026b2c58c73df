using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// The outline is that of the territory: most communes lie within the rectangle around it. One may stick out, its centre being that of its
/// area.
/// </summary>
internal sealed class OutlinePlace : MarketRule
{
    /// <summary>One commune in so many.</summary>
    private const int Tolerance = 4;

    public override IReadOnlyList<DiagnosticKind> Kinds => [OutlineKinds.Elsewhere];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context)
    {
        if (market.Outline is not { } outline)
        {
            yield break;
        }

        var outside = market.Places.Where(place => !outline.MayHold(new GroundPoint(place.Longitude, place.Latitude))).ToList();
        if (outside.Count * Tolerance > market.Places.Count)
        {
            yield return OutlineKinds.Elsewhere.At(SourceSpan.OfFile(ContentPaths.Outline), outside[0].Name, Numbers.Of(outside.Count));
        }
    }
}
