using System.Globalization;
using System.Text;
using StaticMarche.Catalogue;

namespace StaticMarche.Tests.Support;

/// <summary>A whole catalogue in words: what is in which list, in which order.</summary>
internal static class CatalogueText
{
    public static string Of(MarketCatalogue catalogue)
    {
        var text = new StringBuilder();
        Write(text, "today", [$"{catalogue.Today:o}"]);
        Write(text, "places", catalogue.Places.Select(place => place.Name));
        Write(text, "border", catalogue.Outline?.Rings.Select(ring => $"{ring.Count} points") ?? []);
        Write(text, "vendors", catalogue.Vendors.Select(vendor => $"{vendor.Slug}: {Names(vendor.Products)}; at {Names(vendor.Events)}"));
        Write(text, "products", catalogue.Products.Select(NameOf));
        Write(text, "new", catalogue.NewProducts.Select(product => $"{product.Added:o} {NameOf(product)}"));
        Write(
            text,
            "categories",
            catalogue
                .Families.SelectMany(family => family.Children.Prepend(family))
                .Select(category => $"{category.Slug}: {Names(category.Products)}")
        );
        Write(
            text,
            "communes",
            catalogue.Communes.Select(commune => $"{commune.Name}: {Names(commune.Vendors)}; {Names(commune.Products)}")
        );
        Write(
            text,
            "events",
            catalogue.Events.Select(marketEvent =>
                $"{marketEvent.FirstDay:o} {marketEvent.Slug}: {marketEvent.Days.Count} days; {Names(marketEvent.Vendors)}"
            )
        );
        Write(
            text,
            "selections",
            catalogue.Selections.Select(selection =>
                $"{selection.Slug} | {selection.Title} | {selection.Intro} | {selection.Body.Trim()}: {Names(selection.Products)}"
            )
        );
        Write(
            text,
            "budgets",
            catalogue.Budgets.Select(budget => $"{budget.Euros.ToString(CultureInfo.InvariantCulture)}: {Names(budget.Products)}")
        );
        Write(text, "pages", catalogue.Pages.Select(page => $"{page.Slug} | {page.Title} | {page.Description} | {page.Body.Trim()}"));
        return text.ToString();
    }

    public static string NameOf(Product product) => $"{product.Vendor.Slug}/{product.Slug}";

    public static string Names(IEnumerable<Product> products) => string.Join(", ", products.Select(NameOf));

    private static string Names(IEnumerable<Vendor> vendors) => string.Join(", ", vendors.Select(vendor => vendor.Slug));

    private static string Names(IEnumerable<MarketEvent> events) => string.Join(", ", events.Select(marketEvent => marketEvent.Slug));

    private static void Write(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.Append(title).Append('\n');
        foreach (var line in lines)
        {
            text.Append("  ").Append(line.TrimEnd()).Append('\n');
        }
    }
}
