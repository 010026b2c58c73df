using StaticMarche.Catalogue;

namespace StaticMarche.Planning;

/// <summary>What an output file is about: everything its renderer needs, besides the catalogue itself.</summary>
internal abstract record Subject
{
    private Subject() { }

    /// <summary>A page for people, rendered from a template of the theme.</summary>
    internal abstract record Page(PageKind Kind) : Subject
    {
        /// <summary>Whether sitemaps list it: of a long list only the first page.</summary>
        public virtual bool IsListed => Kind.IsForSearchEngines;

        /// <summary>The photos that this page is the home of.</summary>
        public virtual IReadOnlyList<Photo> Photos => [];

        /// <summary>The day of the last change where the content gives one; never guessed.</summary>
        public virtual DateOnly? LastChangeIn(MarketCatalogue market) => null;
    }

    /// <summary>A page of a list that may be long.</summary>
    internal abstract record ListPage<T>(PageKind Kind, Paging<T> Paging) : Page(Kind)
    {
        public override bool IsListed => base.IsListed && Paging.Number == 1;
    }

    internal sealed record Home() : Page(PageKind.Home)
    {
        public override DateOnly? LastChangeIn(MarketCatalogue market) => LastOf(market.Products);
    }

    internal sealed record ProductList(Paging<Product> Paging) : ListPage<Product>(PageKind.Products, Paging)
    {
        public override DateOnly? LastChangeIn(MarketCatalogue market) => LastOf(market.Products);
    }

    internal sealed record VendorList(Paging<Vendor> Paging) : ListPage<Vendor>(PageKind.Vendors, Paging)
    {
        public override DateOnly? LastChangeIn(MarketCatalogue market) => market.Vendors.Max(vendor => (DateOnly?)vendor.LastChange);
    }

    internal sealed record OneVendor(Vendor Vendor) : Page(PageKind.Vendor)
    {
        public override IReadOnlyList<Photo> Photos => Vendor.Photo is { } photo ? [photo] : [];

        public override DateOnly? LastChangeIn(MarketCatalogue market) => Vendor.LastChange;
    }

    internal sealed record OneProduct(Product Product) : Page(PageKind.Product)
    {
        public override IReadOnlyList<Photo> Photos => Product.Photos;

        public override DateOnly? LastChangeIn(MarketCatalogue market) => Product.LastChange;
    }

    internal sealed record OneCategory(Category Category, Paging<Product> Paging) : ListPage<Product>(PageKind.Category, Paging)
    {
        public override DateOnly? LastChangeIn(MarketCatalogue market) => LastOf(Category.Products);
    }

    internal sealed record OneCommune(Commune Commune, Paging<Product> Paging) : ListPage<Product>(PageKind.Commune, Paging)
    {
        public override DateOnly? LastChangeIn(MarketCatalogue market) => LastOf(Commune.Products);
    }

    internal sealed record Agenda() : Page(PageKind.Agenda);

    internal sealed record OneEvent(MarketEvent Event) : Page(PageKind.Event);

    internal sealed record OneSelection(Selection Selection) : Page(PageKind.Selection)
    {
        public override DateOnly? LastChangeIn(MarketCatalogue market) => LastOf(Selection.Products);
    }

    internal sealed record NewProducts(IReadOnlyList<Product> Products) : Page(PageKind.NewProducts)
    {
        public override DateOnly? LastChangeIn(MarketCatalogue market) => LastOf(market.Products);
    }

    internal sealed record OneMarketPage(MarketPage MarketPage) : Page(PageKind.MarketPage);

    internal sealed record OneBudget(Budget Budget, Paging<Product> Paging) : ListPage<Product>(PageKind.Budget, Paging)
    {
        public override DateOnly? LastChangeIn(MarketCatalogue market) => LastOf(Budget.Products);
    }

    internal sealed record Search() : Page(PageKind.Search);

    internal sealed record Favourites() : Page(PageKind.Favourites);

    internal sealed record Map() : Page(PageKind.Map);

    /// <summary>What a vendor prints and puts on the stall.</summary>
    internal sealed record StallCard(Vendor Vendor) : Page(PageKind.StallCard);

    internal sealed record NotFound() : Page(PageKind.NotFound);

    /// <summary>What a browser without a network shows in place of a page that it doesn't have.</summary>
    internal sealed record Offline() : Page(PageKind.Offline);

    /// <summary>A former address: sends people and search engines on to the one of today.</summary>
    internal sealed record Redirect(OutputPath Target, string Title) : Page(PageKind.Redirect);

    /// <summary>A file for machines, written by code.</summary>
    internal abstract record Artefact : Subject;

    internal sealed record MarketFeed(IReadOnlyList<Product> Products) : Artefact;

    internal sealed record CategoryFeed(Category Category) : Artefact;

    internal sealed record VendorFeed(Vendor Vendor) : Artefact;

    internal sealed record MarketCalendar : Artefact;

    internal sealed record EventCalendar(MarketEvent Event) : Artefact;

    /// <summary>A list of pages for search engines.</summary>
    internal sealed record Sitemap(IReadOnlyList<PlannedPage> Pages) : Artefact;

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

    private static DateOnly? LastOf(IEnumerable<Product> products) => products.Max(product => (DateOnly?)product.LastChange);
}
