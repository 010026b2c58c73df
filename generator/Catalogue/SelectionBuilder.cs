using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Catalogue;

/// <summary>What selections pick from. <c>Known</c> holds every <c>vendor/product</c> that is written, published or not.</summary>
internal sealed record SelectionSources(
    IReadOnlyList<Vendor> Vendors,
    IReadOnlyList<Product> Products,
    IReadOnlySet<string> Known,
    Taxonomy Taxonomy,
    PlaceIndex Places
);

/// <summary>Resolves hand-picked products, and applies rules. A selection that comes out empty is not published.</summary>
internal static class SelectionBuilder
{
    public static WithFindings<IReadOnlyList<Selection>> Build(IEnumerable<SelectionEntry> entries, SelectionSources sources)
    {
        var findings = new List<Diagnostic>();
        var byAddress = sources.Products.ToDictionary(product => $"{product.Vendor.Slug}/{product.Slug}", StringComparer.Ordinal);
        var selections = new List<Selection>();
        foreach (var entry in entries)
        {
            var products = entry.Rule is null ? Picked(entry, byAddress, sources.Known, findings) : Ruled(entry.Rule.Value, sources);
            if (products.Count == 0)
            {
                findings.Add(CatalogueKinds.SelectionEmpty.At(entry.Rule?.Span ?? entry.Origin.Span));
                continue;
            }

            selections.Add(
                new Selection
                {
                    Slug = Slug.Of(entry.Origin.Slug),
                    Title = Typography.WithNoBreaks(entry.Title),
                    Intro = Typography.WithNoBreaks(entry.Intro),
                    Products = products,
                    Body = entry.Body.Value,
                    Source = entry.Origin.Span,
                }
            );
        }

        return new WithFindings<IReadOnlyList<Selection>>(selections, findings);
    }

    private static List<Product> Picked(
        SelectionEntry entry,
        Dictionary<string, Product> byAddress,
        IReadOnlySet<string> known,
        List<Diagnostic> findings
    )
    {
        var products = new List<Product>();
        foreach (var reference in entry.Products)
        {
            if (byAddress.TryGetValue(reference.Value, out var product))
            {
                products.Add(product);
            }
            else
            {
                findings.Add(Unresolved(reference, known));
            }
        }

        return [.. products.Distinct()];
    }

    private static Diagnostic Unresolved(Located<string> reference, IReadOnlySet<string> known)
    {
        if (known.Contains(reference.Value))
        {
            return CatalogueKinds.SelectionProductHidden.At(reference.Span, reference.Value);
        }

        return Suggestion.Nearest(reference.Value, known) is { } nearest
            ? CatalogueKinds.SelectionProductNear.At(reference.Span, reference.Value, nearest)
            : CatalogueKinds.SelectionProductUnknown.At(reference.Span, reference.Value);
    }

    private static List<Product> Ruled(SelectionRule rule, SelectionSources sources)
    {
        var categories = rule.Categories.Select(category => sources.Taxonomy.Find(category.Value)).OfType<Category>().ToHashSet();
        var communes = rule
            .Communes.Select(commune => sources.Places.Find(commune.Value)?.Code.Value)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. sources
                .Products.Where(product =>
                    !product.IsSoldOut || rule.Availability.Any(availability => availability.Value == Availability.SoldOut)
                )
                .Where(product => IsInPrice(product, rule))
                .Where(product =>
                    rule.Categories.Count == 0 || categories.Contains(product.Category) || categories.Contains(product.Category.Family)
                )
                .Where(product => rule.Kinds.Count == 0 || rule.Kinds.Any(kind => kind.Value == product.Vendor.Kind))
                .Where(product => rule.Communes.Count == 0 || communes.Contains(product.Vendor.Commune.Code))
                .Where(product =>
                    rule.Availability.Count == 0 || rule.Availability.Any(availability => availability.Value == product.Availability)
                )
                .Where(product => rule.AddedSince is not { } since || product.Added >= since.Value)
                .Take(rule.Limit ?? int.MaxValue),
        ];
    }

    private static bool IsInPrice(Product product, SelectionRule rule)
    {
        if (rule.MaxPrice is null && rule.MinPrice is null)
        {
            return true;
        }

        return product.Price.Lowest is { } price
            && (rule.MaxPrice is not { } max || price <= Money.OfEuros(max))
            && (rule.MinPrice is not { } min || price >= Money.OfEuros(min));
    }
}
