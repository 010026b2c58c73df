using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Profiles;

namespace StaticMarche.Catalogue;

/// <summary>
/// Joins what was read and checked into the catalogue. Vendors and files named in <c>refused</c> (those with errors) are left out, and so
/// are profiles grown too old.
/// </summary>
internal static class CatalogueBuilder
{
    /// <param name="market">Everything that was read.</param>
    /// <param name="refused">Paths of files with errors, from the site's folder.</param>
    /// <param name="today">The build's date.</param>
    public static WithFindings<MarketCatalogue> Build(Market market, IReadOnlySet<string> refused, DateOnly today)
    {
        var families = Taxonomy.Build(market.Families);
        var communes = new CommuneBook(market.Places);
        var events = EventBook.Build(market.Events.Where(eventEntry => !refused.Contains(eventEntry.Origin.Span.File)), communes, today);
        var vendors = new VendorBuilder(families, communes, events).Build(
            market.Vendors.Where(folder =>
                folder.Profile is { } profile
                && !refused.Contains(profile.Source.File)
                && !ProfileAge.IsTooOld(profile, market.Site.Freshness, today)
            )
        );
        var products = FairOrder.Of(vendors.SelectMany(vendor => vendor.Products), today);
        families.Join(products);
        communes.Join(vendors, products);
        events.Join(vendors);

        var selections = SelectionBuilder.Build(
            market.Selections.Where(selectionEntry => !refused.Contains(selectionEntry.Origin.Span.File)),
            new SelectionSources(vendors, products, KnownProducts(market), families, new PlaceIndex(market.Places))
        );
        return new WithFindings<MarketCatalogue>(
            new MarketCatalogue
            {
                Site = market.Site,
                Today = today,
                Vendors = vendors,
                Products = products,
                NewProducts = [.. products.Where(product => !product.IsSoldOut).OrderByDescending(product => product.Added)],
                Families = families.Families,
                Communes = [.. communes.WithVendors.OrderBy(commune => FrenchOrder.Key(commune.Name), StringComparer.Ordinal)],
                Places = market.Places,
                Outline = market.Outline,
                Events = events.All,
                Selections = selections.Value,
                Budgets = Budget.Of(products),
                Pages =
                [
                    .. market
                        .Pages.Where(page => !refused.Contains(page.Origin.Span.File))
                        .OrderBy(page => page.Order)
                        .ThenBy(page => page.Origin.Slug, StringComparer.Ordinal)
                        .Select(ToPage),
                ],
            },
            selections.Diagnostics
        );
    }

    /// <summary>Every product that is written somewhere, published or not, to tell a slip of the pen from a stall that is away.</summary>
    private static HashSet<string> KnownProducts(Market market) =>
        [
            .. market
                .Vendors.Where(folder => folder.Profile is not null)
                .SelectMany(folder => folder.Profile!.Products.Select(product => $"{folder.Name}/{ProductSlug.Of(product.Value)?.Value}")),
        ];

    private static MarketPage ToPage(PageEntry page) =>
        new()
        {
            Slug = Slug.Of(page.Origin.Slug),
            Title = page.Title,
            Description = page.Description,
            Body = page.Body.Value,
            Source = page.Origin.Span,
        };
}
