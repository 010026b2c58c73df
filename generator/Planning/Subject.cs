using StaticMarche.Catalogue;

namespace StaticMarche.Planning;

/// <summary>What an output file is about: everything its renderer needs, besides the catalogue itself.</summary>
internal abstract record Subject
{
    private Subject() { }

    /// <summary>A page for people, rendered from a template of the theme.</summary>
    internal abstract record Page : Subject;

    internal sealed record Home : Page;

    internal sealed record ProductList(Paging<Product> Paging) : Page;

    internal sealed record VendorList(Paging<Vendor> Paging) : Page;

    internal sealed record OneVendor(Vendor Vendor) : Page;

    internal sealed record OneProduct(Product Product) : Page;

    internal sealed record OneCategory(Category Category, Paging<Product> Paging) : Page;

    internal sealed record OneCommune(Commune Commune, Paging<Product> Paging) : Page;

    internal sealed record Agenda : Page;

    internal sealed record OneEvent(MarketEvent Event) : Page;

    internal sealed record OneSelection(Selection Selection) : Page;

    internal sealed record NewProducts(IReadOnlyList<Product> Products) : Page;

    internal sealed record OneMarketPage(MarketPage MarketPage) : Page;

    internal sealed record OneBudget(Budget Budget, Paging<Product> Paging) : Page;

    internal sealed record Search : Page;

    internal sealed record Favourites : Page;

    internal sealed record Map : Page;

    /// <summary>What a vendor prints and puts on the stall.</summary>
    internal sealed record StallCard(Vendor Vendor) : Page;

    internal sealed record NotFound : Page;

    /// <summary>What a browser without a network shows in place of a page that it doesn't have.</summary>
    internal sealed record Offline : Page;

    /// <summary>A former address: sends people and search engines on to the one of today.</summary>
    internal sealed record Redirect(OutputPath Target, string Title) : Page;

    /// <summary>A file for machines, written by code.</summary>
    internal abstract record Artefact : Subject;

    internal sealed record MarketFeed(IReadOnlyList<Product> Products) : Artefact;

    internal sealed record CategoryFeed(Category Category) : Artefact;

    internal sealed record VendorFeed(Vendor Vendor) : Artefact;

    internal sealed record MarketCalendar : Artefact;

    internal sealed record EventCalendar(MarketEvent Event) : Artefact;

    /// <summary>A list of pages for search engines.</summary>
    internal sealed record Sitemap(IReadOnlyList<PlannedFile> Pages) : Artefact;

    /// <summary>The list of sitemaps, when one is not enough.</summary>
    internal sealed record SitemapIndex(IReadOnlyList<OutputPath> Parts) : Artefact;

    /// <summary>A vendor's products as they are today, for lists that shoppers keep on their own devices.</summary>
    internal sealed record VendorPieces(Vendor Vendor) : Artefact;

    /// <summary>The communes that a shopper may measure distances from.</summary>
    internal sealed record PlaceList : Artefact;

    internal sealed record Robots : Artefact;

    internal sealed record WebManifest : Artefact;

    internal sealed record ServiceWorker : Artefact;

    internal sealed record CatalogueJson : Artefact;

    internal sealed record CatalogueCsv : Artefact;

    /// <summary>A file of the search index.</summary>
    internal sealed record SearchFile(SearchPart Part, int Number) : Artefact;
}
