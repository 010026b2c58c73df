using System.Globalization;
using StaticMarche.Catalogue;
using StaticMarche.Content.Values;

namespace StaticMarche.Planning;

/// <summary>
/// The only place that knows the shapes of addresses (the table of docs/addresses.md). Paths are of files; <see cref="Href"/> makes
/// links of them.
/// </summary>
internal sealed class UrlScheme(Uri site, UrlWords words)
{
    private readonly string _origin = site.GetLeftPart(UriPartial.Authority);

    /// <summary>The site's own path, <c>/</c> or <c>/marche/</c>.</summary>
    public string BasePath { get; } = site.AbsolutePath;

    /// <summary>Whether the site has its host for itself.</summary>
    public bool IsAtRoot => BasePath == "/";

    public OutputPath Home { get; } = OutputPath.OfFolder("");

    public OutputPath Products => OutputPath.OfFolder(words.Products);

    public OutputPath Vendors => OutputPath.OfFolder(words.Vendors);

    public OutputPath Agenda => OutputPath.OfFolder(words.Agenda);

    public OutputPath AgendaCalendar => OutputPath.Of($"{words.Agenda}.ics");

    public OutputPath NewProducts => OutputPath.OfFolder(words.NewProducts);

    public OutputPath NewProductsFeed => OutputPath.Of($"{words.NewProducts}.xml");

    public OutputPath Search => OutputPath.OfFolder(words.Search);

    /// <summary>
    /// A file of the search index, beside the search page. The script in the browser knows these names too (assets/search/index.js).
    /// </summary>
    public OutputPath SearchFile(SearchPart part, int number) =>
        OutputPath.Of(
            part switch
            {
                SearchPart.Root => $"{words.Search}/index.json",
                SearchPart.Words => $"{words.Search}/words.json",
                SearchPart.Columns => $"{words.Search}/columns.json",
                SearchPart.Lexicon => $"{words.Search}/lexicon.json",
                SearchPart.Places => $"{words.Search}/places-{number.ToString(CultureInfo.InvariantCulture)}.json",
                SearchPart.Cards => $"{words.Search}/cards-{number.ToString(CultureInfo.InvariantCulture)}.json",
                _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
            }
        );

    /// <summary>The link of any vendor, for a script: <c>/createurs/{vendor}/</c>.</summary>
    public string VendorPattern => $"{BasePath}{words.Vendors}/{{vendor}}/";

    /// <summary>The link of any product, for a script: <c>/createurs/{vendor}/{product}/</c>.</summary>
    public string ProductPattern => VendorPattern + "{product}/";

    /// <summary>The link of any commune, for a script.</summary>
    public string CommunePattern => $"{BasePath}{words.Communes}/{{commune}}/";

    public OutputPath Favourites => OutputPath.OfFolder(words.Favourites);

    public OutputPath Map => OutputPath.OfFolder(words.Map);

    /// <summary>Every commune of the territory and where it is, for « près de chez vous ».</summary>
    public OutputPath Places => OutputPath.Of($"{words.Communes}.json");

    /// <summary>Shown in place of a page that a browser without a network doesn't have.</summary>
    public OutputPath Offline => OutputPath.OfFolder(words.Offline);

    /// <summary>
    /// At the root, since a service worker serves what lies below it; always of this name, since browsers ask for it by name.
    /// </summary>
    public OutputPath ServiceWorker { get; } = OutputPath.Of("sw.js");

    public OutputPath NotFound { get; } = OutputPath.Of("404.html");

    public OutputPath Sitemap { get; } = OutputPath.Of("sitemap.xml");

    public OutputPath Robots { get; } = OutputPath.Of("robots.txt");

    public OutputPath WebManifest { get; } = OutputPath.Of("manifest.webmanifest");

    public OutputPath CatalogueJson { get; } = OutputPath.Of("catalogue.json");

    public OutputPath CatalogueCsv { get; } = OutputPath.Of("catalogue.csv");

    public OutputPath Of(Vendor vendor) => OfVendor(vendor.Slug);

    public OutputPath OfVendor(Slug vendor) => OutputPath.OfFolder($"{words.Vendors}/{vendor}");

    public OutputPath FeedOf(Vendor vendor) => OutputPath.Of($"{words.Vendors}/{vendor.Slug}/{words.Feed}.xml");

    /// <summary>What the favourites page asks for, to say what a product costs today.</summary>
    public OutputPath PiecesOf(Slug vendor) => OutputPath.Of($"{words.Vendors}/{vendor}/{words.Pieces}.json");

    public OutputPath StallCardOf(Vendor vendor) => OutputPath.OfFolder($"{words.Vendors}/{vendor.Slug}/{words.StallCard}");

    public OutputPath Of(Product product) => OfProduct(product.Vendor.Slug, product.Slug);

    public OutputPath OfProduct(Slug vendor, Slug product) => OutputPath.OfFolder($"{words.Vendors}/{vendor}/{product}");

    public OutputPath Of(Category category) => OfCategory(category.Slug);

    public OutputPath OfCategory(Slug category) => OutputPath.OfFolder($"{words.Categories}/{category}");

    public OutputPath FeedOf(Category category) => OutputPath.Of($"{words.Categories}/{category.Slug}/{words.Feed}.xml");

    public OutputPath Of(Commune commune) => OfCommune(commune.Slug);

    public OutputPath OfCommune(Slug commune) => OutputPath.OfFolder($"{words.Communes}/{commune}");

    public OutputPath Of(MarketEvent marketEvent) => OfEvent(marketEvent.Slug);

    public OutputPath OfEvent(Slug slug) => OutputPath.OfFolder($"{words.Agenda}/{slug}");

    public OutputPath CalendarOf(MarketEvent marketEvent) => CalendarOf(marketEvent.Slug);

    public OutputPath CalendarOf(Slug slug) => OutputPath.Of($"{words.Agenda}/{slug}.ics");

    public OutputPath Of(Budget budget) => OfBudget(budget.Euros);

    public OutputPath OfBudget(int euros) => OutputPath.OfFolder($"{words.Budgets}/{euros.ToString(CultureInfo.InvariantCulture)}");

    public OutputPath Of(Selection selection) => OfSelection(selection.Slug);

    public OutputPath OfSelection(Slug selection) => OutputPath.OfFolder($"{words.Selections}/{selection}");

#pragma warning disable CA1822 // One way to ask for every address, whether or not its shape depends on words.
    public OutputPath Of(MarketPage page) => OutputPath.OfFolder(page.Slug.Value);

    /// <summary>A part of the sitemap, from 1, when one file is not enough.</summary>
    public OutputPath SitemapPart(int number) => OutputPath.Of($"sitemap-{number.ToString(CultureInfo.InvariantCulture)}.xml");
#pragma warning restore CA1822

    /// <summary>Page <paramref name="number"/> of a list whose first page is <paramref name="first"/>.</summary>
    public OutputPath PageOf(OutputPath first, int number) =>
        number == 1 ? first : OutputPath.OfFolder($"{first.Address}{words.Page}/{number.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The list that an address names a later page of; null for any other.</summary>
    public string? ListOf(string address) =>
        address.TrimEnd('/').Split('/') is [.. var list, var page, var number]
        && page == words.Page
        && number.Length > 0
        && number.All(char.IsAsciiDigit)
            ? string.Join('/', list) + "/"
            : null;

    /// <summary>A link within the site, from its root: <c>/createurs/</c>, or <c>/marche/createurs/</c>.</summary>
    public string Href(OutputPath path) => BasePath + path.Address;

    /// <summary>The address that a telephone's calendar subscribes to, and reads again by itself.</summary>
    public string Subscription(OutputPath calendar) => $"webcal://{site.Authority}{Href(calendar)}";

    /// <summary>A link from anywhere: <c>https://marche.example/createurs/</c>.</summary>
    public string Absolute(OutputPath path) => _origin + Href(path);
}
