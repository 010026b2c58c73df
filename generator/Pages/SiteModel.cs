using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>The one name that all templates know: <c>site</c>.</summary>
internal sealed record SiteScope(SiteModel Site) : ITemplateModel
{
    private static readonly ModelShape<SiteScope> Members = new ModelShape<SiteScope>().With(scope => scope.Site);

    public ModelShape Shape => Members;
}

/// <summary><c>site</c>, which every page knows.</summary>
internal sealed record SiteModel : ITemplateModel
{
    private static readonly ModelShape<SiteModel> Members = new ModelShape<SiteModel>()
        .With(site => site.Name)
        .With(site => site.Brand)
        .With(site => site.Tagline)
        .With(site => site.Language)
        .With(site => site.Url)
        .With(site => site.Territory)
        .With(site => site.Contact)
        .With(site => site.Repository)
        .With(site => site.Counts)
        .With(site => site.Home)
        .With(site => site.Products)
        .With(site => site.Vendors)
        .With(site => site.Agenda)
        .With(site => site.NewProducts)
        .With(site => site.Search)
        .With(site => site.SearchIndex)
        .With(site => site.Favourites)
        .With(site => site.Map)
        .With(site => site.Places)
        .With(site => site.Navigation)
        .With(site => site.Pages)
        .With(site => site.Selections)
        .With(site => site.Feed)
        .With(site => site.Calendar)
        .With(site => site.CalendarAddress)
        .With(site => site.Subscription)
        .With(site => site.Data)
        .With(site => site.ServiceWorker)
        .With(site => site.Manifest);

    public ModelShape Shape => Members;

    public required string Name { get; init; }

    public required SiteBrand Brand { get; init; }

    public required string? Tagline { get; init; }

    /// <summary>For <c>lang</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The home page's whole address.</summary>
    public required string Url { get; init; }

    public required TerritoryModel Territory { get; init; }

    public required SiteContact Contact { get; init; }

    public required string? Repository { get; init; }

    public required SiteCounts Counts { get; init; }

    public required string Home { get; init; }

    public required string Products { get; init; }

    public required string Vendors { get; init; }

    public required string Agenda { get; init; }

    public required string NewProducts { get; init; }

    /// <summary>Null without a search page, as are the addresses of other optional pages.</summary>
    public required string? Search { get; init; }

    public required string? SearchIndex { get; init; }

    public required string? Favourites { get; init; }

    public required string? Map { get; init; }

    /// <summary>The list of communes that goes with the map page.</summary>
    public required string? Places { get; init; }

    public required IReadOnlyList<NavigationEntry> Navigation { get; init; }

    public required IReadOnlyList<LabelledLink> Pages { get; init; }

    public required IReadOnlyList<LabelledLink> Selections { get; init; }

    /// <summary>New products, Atom.</summary>
    public required TitledLink Feed { get; init; }

    /// <summary>All upcoming events, iCalendar.</summary>
    public required string Calendar { get; init; }

    /// <summary>The same address whole, to be copied.</summary>
    public required string CalendarAddress { get; init; }

    /// <summary>The same address as <c>webcal:</c>.</summary>
    public required string Subscription { get; init; }

    public required DataLinks Data { get; init; }

    public required string? ServiceWorker { get; init; }

    public required string Manifest { get; init; }

    public static SiteModel Of(MarketCatalogue catalogue, SitePlan plan, Words words)
    {
        var (site, urls, optional) = (catalogue.Site, plan.Urls, plan.Optional);
        return new SiteModel
        {
            Name = site.Name,
            Brand = SiteBrand.Of(site),
            Tagline = site.Tagline,
            Language = site.Language,
            Url = urls.Absolute(urls.Home),
            Territory = TerritoryModel.Make(site.Territory, words),
            Contact = new SiteContact(site.Contact, $"mailto:{site.Contact}"),
            Repository = site.Repository?.AbsoluteUri,
            Counts = new SiteCounts(catalogue.Vendors.Count, catalogue.Products.Count, catalogue.Communes.Count),
            Home = urls.Href(urls.Home),
            Products = urls.Href(urls.Products),
            Vendors = urls.Href(urls.Vendors),
            Agenda = urls.Href(urls.Agenda),
            NewProducts = urls.Href(urls.NewProducts),
            Search = optional.Search ? urls.Href(urls.Search) : null,
            SearchIndex = optional.Search ? urls.Href(urls.SearchFile(SearchPart.Root, 0)) : null,
            Favourites = optional.Favourites ? urls.Href(urls.Favourites) : null,
            Map = optional.Map ? urls.Href(urls.Map) : null,
            Places = optional.Map ? urls.Href(urls.Places) : null,
            Navigation = NavigationEntry.All(plan, words),
            Pages = [.. catalogue.Pages.Select(page => new LabelledLink(page.Title, urls.Href(urls.Of(page))))],
            Selections = [.. catalogue.Selections.Select(guide => new LabelledLink(guide.Title, urls.Href(urls.Of(guide))))],
            Feed = new TitledLink(words.Say("new_products.feed_title", site.Name), urls.Href(urls.NewProductsFeed)),
            Calendar = urls.Href(urls.AgendaCalendar),
            CalendarAddress = urls.Absolute(urls.AgendaCalendar),
            Subscription = urls.Subscription(urls.AgendaCalendar),
            Data = new DataLinks(urls.Href(urls.CatalogueCsv), urls.Href(urls.CatalogueJson)),
            ServiceWorker = optional.Offline ? urls.Href(urls.ServiceWorker) : null,
            Manifest = urls.Href(urls.WebManifest),
        };
    }
}
