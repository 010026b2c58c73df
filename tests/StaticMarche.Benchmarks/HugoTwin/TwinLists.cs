using System.Globalization;
using StaticMarche.Catalogue;

namespace StaticMarche.Benchmarks.HugoTwin;

/// <summary>
/// Every page of the twin that is not about a stall: lists, categories, communes, events, selections, pages of the market. Former
/// addresses of renamed stalls are left out, since Hugo 0.111 writes about as many redirects of its own: a page/1/ for every list.
/// </summary>
internal sealed class TwinLists(MarketCatalogue catalogue)
{
    public IEnumerable<(string Path, string Text)> Files() =>
        [.. Fixed(), .. Categories(), .. Communes(), .. Events(), .. Selections(), .. Pages()];

    private static IEnumerable<(string, string)> Fixed() =>
        [
            ("content/createurs/_index.md", Heading("Créateurs", "vendors").With("")),
            ("content/produits/_index.md", Heading("Tous les produits", "products").With("")),
            ("content/nouveautes/_index.md", Heading("Nouveautés", "new-products").Raw("outputs", "[html, atom]").With("")),
            ("content/agenda/_index.md", Heading("Agenda", "agenda").Raw("outputs", "[html, calendar]").With("")),
            // A folder only: nobody goes there.
            ("content/selections/_index.md", Heading("Sélections", "none").Raw("_build", "{ render: never }").With("")),
        ];

    private IEnumerable<(string, string)> Categories() =>
        catalogue
            .Families.SelectMany(family => family.Children.Prepend(family))
            .Where(category => category.Products.Count > 0)
            .Select(
                (category, index) =>
                    (
                        $"content/categories/{category.Slug}/_index.md",
                        Heading(category.Name, "category")
                            .Number("weight", index + 1)
                            .Raw("outputs", "[html, atom]")
                            .Text("parent", category.Parent?.Slug.Value)
                            .Day("lastmod", category.Products.Max(product => product.Added))
                            .List("children", category.Children.Where(child => child.Products.Count > 0).Select(child => child.Slug.Value))
                            .With("")
                    )
            );

    private IEnumerable<(string, string)> Communes() =>
        catalogue.Communes.Select(
            (commune, index) =>
                (
                    $"content/communes/{commune.Slug}/_index.md",
                    Heading(commune.Name.Replace('\'', '’'), "commune")
                        .Number("weight", index + 1)
                        .Text("code", commune.Code)
                        .List("postcodes", commune.Postcodes)
                        .Day("lastmod", commune.Products.Max(product => product.Added))
                        .Number("latitude", (decimal)commune.Latitude)
                        .Number("longitude", (decimal)commune.Longitude)
                        .With("")
                )
        );

    private IEnumerable<(string, string)> Events() =>
        catalogue.Events.Select(
            (marketEvent, index) =>
                (
                    $"content/agenda/{marketEvent.Slug}.md",
                    Heading(marketEvent.Name, "event")
                        .Number("weight", index + 1)
                        .Raw("outputs", "[html, calendar]")
                        .Text("commune", marketEvent.Commune.Name.Replace('\'', '’'))
                        .Text("commune_slug", marketEvent.Commune.Vendors.Count > 0 ? marketEvent.Commune.Slug.Value : null)
                        .Text("commune_code", marketEvent.Commune.Code)
                        .Text("postcode", marketEvent.Commune.Postcodes is [var only] ? only : null)
                        .Text("place", marketEvent.Place)
                        .Text("website", marketEvent.Url)
                        .Flag("free", marketEvent.Free == true)
                        .Maps("days", marketEvent.Days.Select(Fields))
                        .List("vendors", marketEvent.Vendors.Select(vendor => vendor.Slug.Value))
                        .With(marketEvent.Description)
                )
        );

    private static (string, string?)[] Fields(Content.Market.OpenDay day) =>
        [
            ("on", day.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("compact", day.On.ToString("yyyyMMdd", CultureInfo.InvariantCulture)),
            ("text", TwinText.Weekday(day.On)),
            ("hours", TwinText.Hours(day)),
            ("open_compact", day.Open?.ToString("HHmm", CultureInfo.InvariantCulture)),
            ("close_compact", day.Close?.ToString("HHmm", CultureInfo.InvariantCulture)),
        ];

    private IEnumerable<(string, string)> Selections() =>
        catalogue.Selections.Select(
            (selection, index) =>
                (
                    $"content/selections/{selection.Slug}.md",
                    Heading(selection.Title, "selection")
                        .Number("weight", index + 1)
                        .Text("intro", selection.Intro)
                        .Day("lastmod", selection.Products.Max(product => product.Added))
                        .List("products", selection.Products.Select(product => $"/createurs/{product.Vendor.Slug}/{product.Slug}"))
                        .With(selection.Body)
                )
        );

    private IEnumerable<(string, string)> Pages() =>
        catalogue.Pages.Select(
            (page, index) =>
                (
                    $"content/{page.Slug}.md",
                    Heading(page.Title, "page")
                        .Number("weight", index + 1)
                        .Text("description", page.Description)
                        .Raw("menu", "footer")
                        .With(page.Body)
                )
        );

    private static FrontMatter Heading(string title, string layout) => new FrontMatter().Text("title", title).Raw("layout", layout);
}
