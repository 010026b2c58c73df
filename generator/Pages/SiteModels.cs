using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>site</c>, which every page knows.</summary>
internal static class SiteModels
{
    public static ScriptObject Of(MarketCatalogue catalogue, SitePlan plan, Words words)
    {
        var (site, urls, optional) = (catalogue.Site, plan.Urls, plan.Optional);
        return Model.Of(
            ("name", site.Name),
            ("brand", Brand(site)),
            ("tagline", site.Tagline),
            ("language", site.Language),
            ("url", urls.Absolute(urls.Home)),
            ("territory", Territory(site.Territory, words)),
            ("contact", Model.Of(("email", site.Contact), ("href", $"mailto:{site.Contact}"))),
            ("repository", site.Repository?.AbsoluteUri),
            ("counts", Counts(catalogue)),
            ("home", urls.Href(urls.Home)),
            ("products", urls.Href(urls.Products)),
            ("vendors", urls.Href(urls.Vendors)),
            ("agenda", urls.Href(urls.Agenda)),
            ("new_products", urls.Href(urls.NewProducts)),
            ("search", optional.Search ? urls.Href(urls.Search) : null),
            ("search_index", optional.Search ? urls.Href(urls.SearchFile(SearchPart.Root, 0)) : null),
            ("favourites", optional.Favourites ? urls.Href(urls.Favourites) : null),
            ("map", optional.Map ? urls.Href(urls.Map) : null),
            ("places", optional.Map ? urls.Href(urls.Places) : null),
            ("navigation", Navigation(plan, words)),
            ("pages", Model.List(catalogue.Pages.Select(page => Model.Link(page.Title, urls.Href(urls.Of(page)))))),
            (
                "selections",
                Model.List(catalogue.Selections.Select(selection => Model.Link(selection.Title, urls.Href(urls.Of(selection)))))
            ),
            ("feed", Model.Of(("title", words.Say("new_products.feed_title", site.Name)), ("href", urls.Href(urls.NewProductsFeed)))),
            ("calendar", urls.Href(urls.AgendaCalendar)),
            ("calendar_address", urls.Absolute(urls.AgendaCalendar)),
            ("subscription", urls.Subscription(urls.AgendaCalendar)),
            ("data", Model.Of(("csv", urls.Href(urls.CatalogueCsv)), ("json", urls.Href(urls.CatalogueJson)))),
            ("service_worker", optional.Offline ? urls.Href(urls.ServiceWorker) : null),
            ("manifest", urls.Href(urls.WebManifest))
        );
    }

    /// <summary>« Le marché des créateurs » and « de la Vienne », when the name ends with the territory's; else the whole name.</summary>
    private static ScriptObject Brand(Site site)
    {
        var at = site.Name.EndsWith(site.Territory.Name, StringComparison.OrdinalIgnoreCase)
            ? site.Name.Length - site.Territory.Name.Length
            : -1;
        var words = at > 0 ? site.Name[..at].TrimEnd() : site.Name;

        // The short word before it, « de » or « en », belongs to the territory.
        var cut = at > 0 ? words.LastIndexOf(' ') : -1;
        return cut > 0 && words.Length - cut <= 4
            ? Model.Of(("lead", words[..cut]), ("tail", site.Name[(cut + 1)..]))
            : Model.Of(("lead", site.Name), ("tail", ""));
    }

    private static ScriptObject Territory(Territory territory, Words words) =>
        Model.Of(
            ("name", territory.Name),
            ("code", territory.Code),
            ("of", PlacePhrases.Of(words, territory.Name)),
            ("in", PlacePhrases.In(words, territory.Name))
        );

    private static ScriptObject Counts(MarketCatalogue catalogue) =>
        Model.Of(("vendors", catalogue.Vendors.Count), ("products", catalogue.Products.Count), ("communes", catalogue.Communes.Count));

    /// <summary>Four entries, as many as stand in one line on a telephone: new products give way to the map.</summary>
    private static ScriptArray Navigation(SitePlan plan, Words words)
    {
        var urls = plan.Urls;
        (string Section, OutputPath Path) last = plan.Optional.Map ? ("map", urls.Map) : ("new_products", urls.NewProducts);
        (string Section, OutputPath Path)[] entries =
        [
            ("products", urls.Products),
            ("vendors", urls.Vendors),
            ("agenda", urls.Agenda),
            last,
        ];
        return Model.List(
            entries.Select(entry =>
                Model.Of(("section", entry.Section), ("label", words.Say($"nav.{entry.Section}")), ("href", urls.Href(entry.Path)))
            )
        );
    }
}
