using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>An event takes place in a commune of the territory, and its link is good.</summary>
internal sealed class EventPlaces : MarketRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds =>
        [PlaceKinds.Unknown, PlaceKinds.UnknownNear, PlaceKinds.IsPostcode, PlaceKinds.OtherTerritory, .. LinkKinds.All];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context) =>
        market.Events.SelectMany(entry => CheckEvent(entry, market.Sources[entry.Origin.Span.File], context)).OfType<Diagnostic>();

    private static IEnumerable<Diagnostic?> CheckEvent(EventEntry entry, SourceText source, RuleContext context) =>
        [entry.Commune.Value.Length > 0 ? Communes.Examine(entry.Commune, context) : null, LinkTargets.Examine(source, entry.Url)];
}
