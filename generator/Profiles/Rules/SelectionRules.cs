using StaticMarche.Content.Market;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// A selection is picked by hand or by a rule, and what its rule speaks of exists. Whether the products do, the catalogue finds.
/// </summary>
internal sealed class SelectionRules : MarketRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds =>
        [
            DateKinds.Future,
            DateKinds.Absurd,
            MarketKinds.SelectionEmpty,
            MarketKinds.SelectionBoth,
            MarketKinds.SelectionPrices,
            CategoryKinds.Unknown,
            CategoryKinds.UnknownNear,
            ActivityKinds.Unknown,
            PlaceKinds.Unknown,
            PlaceKinds.UnknownNear,
            PlaceKinds.IsPostcode,
            PlaceKinds.OtherTerritory,
        ];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context) =>
        market.Selections.SelectMany(entry => CheckSelection(entry, context));

    private static IEnumerable<Diagnostic> CheckSelection(SelectionEntry entry, RuleContext context)
    {
        if (entry.Rule is null && entry.Products.Count == 0)
        {
            return [MarketKinds.SelectionEmpty.At(entry.Origin.Span)];
        }

        if (entry.Rule is not { } rule)
        {
            return [];
        }

        return entry.Products.Count > 0 ? [MarketKinds.SelectionBoth.At(rule.Span)] : CheckRule(rule.Value, rule.Span, context);
    }

    private static IEnumerable<Diagnostic> CheckRule(SelectionRule rule, SourceSpan span, RuleContext context)
    {
        if (rule.MinPrice > rule.MaxPrice)
        {
            yield return MarketKinds.SelectionPrices.At(span, Numbers.Of(rule.MinPrice.Value), Numbers.Of(rule.MaxPrice.Value));
        }

        IEnumerable<Diagnostic?> findings =
        [
            rule.AddedSince is { } since ? PastDays.Examine("added_since", DateKinds.Future, since, context.Today) : null,
            .. rule.Categories.Select(category => Categories.Examine(category, context)),
            .. rule.Communes.Select(commune => Communes.Examine(commune, context)),
            .. rule
                .Kinds.Where(kind => !context.Site.Kinds.Contains(kind.Value))
                .Select(kind => ActivityKinds.Unknown.At(kind.Span, kind.Value.Code(), AcceptedBy(context.Site))),
        ];
        foreach (var finding in findings.OfType<Diagnostic>())
        {
            yield return finding;
        }
    }

    private static string AcceptedBy(Site site) => string.Join(", ", site.Kinds.Select(kind => kind.Code()));
}
