using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>The files of events, selections and pages are named as their addresses will be.</summary>
internal sealed class FileNames : MarketRule
{
    private const string Example = "ma-page";

    public override IReadOnlyList<DiagnosticKind> Kinds => [SlugKinds.FileName];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context)
    {
        IEnumerable<ContentName> names =
        [
            .. market.Events.Select(entry => entry.Origin),
            .. market.Selections.Select(entry => entry.Origin),
            .. market.Pages.Select(entry => entry.Origin),
        ];
        return from name in names
            where !Slug.TryParse(name.Slug, out _)
            select SlugKinds.FileName.At(name.Span, name.Slug, Slug.FromName(name.Slug)?.Value ?? Example);
    }
}
