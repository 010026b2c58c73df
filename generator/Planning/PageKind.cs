namespace StaticMarche.Planning;

/// <summary>A kind of page, and what holds for all pages of the kind. A new kind is added here and in <see cref="Subject"/>.</summary>
/// <param name="Template">The template that pages of the kind are made from, without its folder and ending.</param>
internal sealed record PageKind(string Template)
{
    public static readonly PageKind Home = new("home");
    public static readonly PageKind Products = new("products");
    public static readonly PageKind Vendors = new("vendors");
    public static readonly PageKind NewProducts = new("new-products");
    public static readonly PageKind Vendor = new("vendor");
    public static readonly PageKind Product = new("product");
    public static readonly PageKind Category = new("category");
    public static readonly PageKind Commune = new("commune");
    public static readonly PageKind Agenda = new("agenda");
    public static readonly PageKind Event = new("event");
    public static readonly PageKind Selection = new("selection");
    public static readonly PageKind MarketPage = new("page");
    public static readonly PageKind NotFound = new("not-found") { IsForSearchEngines = false };
    public static readonly PageKind Redirect = new("redirect") { IsForSearchEngines = false };
    public static readonly PageKind Search = new("search") { IsOptional = true };
    public static readonly PageKind Favourites = new("favourites") { IsOptional = true, IsForSearchEngines = false };
    public static readonly PageKind Map = new("map") { IsOptional = true };
    public static readonly PageKind Budget = new("budget") { IsOptional = true };
    public static readonly PageKind StallCard = new("stall-card") { IsOptional = true, IsForSearchEngines = false };
    public static readonly PageKind Offline = new("offline") { IsOptional = true, IsForSearchEngines = false };

    public static readonly IReadOnlyList<PageKind> All =
    [
        Home,
        Products,
        Vendors,
        NewProducts,
        Vendor,
        Product,
        Category,
        Commune,
        Agenda,
        Event,
        Selection,
        MarketPage,
        NotFound,
        Redirect,
        Search,
        Favourites,
        Map,
        Budget,
        StallCard,
        Offline,
    ];

    /// <summary>Whether a theme may go without the template: then the site has no page of the kind.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>Whether sitemaps list pages of the kind.</summary>
    public bool IsForSearchEngines { get; private init; } = true;

    /// <summary>Within the folder of a theme's templates.</summary>
    public string File => $"{Template}.html";
}
