using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Each category, of either level, has an address of its own.</summary>
internal sealed class TaxonomySlugs : MarketRule
{
    private const string Example = "poterie";

    public override IReadOnlyList<DiagnosticKind> Kinds => [SlugKinds.Invalid, CategoryKinds.Duplicate];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context)
    {
        var firsts = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (
            var category in market
                .Families.SelectMany(family => family.Children.Prepend(family))
                .Where(category => category.Slug.Value.Length > 0)
        )
        {
            var (slug, span) = (category.Slug.Value, category.Slug.Span);
            if (!Slug.TryParse(slug, out _))
            {
                yield return SlugKinds.Invalid.At(span, slug, Slug.FromName(slug)?.Value ?? Example);
            }
            else if (!firsts.TryAdd(slug, span))
            {
                yield return CategoryKinds.Duplicate.At(span, slug, Numbers.Of(firsts[slug].Line)) with
                {
                    Related = firsts[slug],
                };
            }
        }
    }
}
