using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>A former name of a vendor's folder leads to that vendor only.</summary>
internal sealed class VendorAliases : MarketRule
{
    private const string Example = "mon-ancien-atelier";

    public override IReadOnlyList<DiagnosticKind> Kinds => [SlugKinds.Invalid, SlugKinds.AliasTaken];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context)
    {
        var taken = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var folder in market.Vendors)
        {
            taken.TryAdd(folder.Name, folder.Span);
        }

        foreach (var alias in market.Vendors.SelectMany(folder => folder.Profile?.Aliases ?? []))
        {
            if (!Slug.TryParse(alias.Value, out _))
            {
                yield return SlugKinds.Invalid.At(alias.Span, alias.Value, Slug.FromName(alias.Value)?.Value ?? Example);
            }
            else if (!taken.TryAdd(alias.Value, alias.Span))
            {
                yield return SlugKinds.AliasTaken.At(alias.Span, alias.Value) with
                {
                    Related = taken[alias.Value],
                };
            }
        }
    }
}
