using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Planning;

/// <summary>
/// Decides every file of the site from the catalogue. Pure. Two inputs that claim one address are both named, and there is no plan.
/// </summary>
internal sealed class SitePlanner(MarketCatalogue catalogue, UrlScheme urls, SiteFolder folder, OptionalPages optional)
{
    /// <summary>A phone shows two to a row: twelve rows before « page suivante ».</summary>
    public const int ListLength = 24;

    /// <summary>What the page and the feed of new products show at most.</summary>
    public const int NewLength = 48;

    private readonly List<PlannedFile> _files = [];
    private readonly SourceSpan _site = catalogue.Site.Span;

    public Checked<SitePlan> Plan()
    {
        PlanFixed();
        PlanVendors();
        PlanCategories();
        PlanCommunes();
        PlanEvents();
        PlanOptional();
        foreach (var selection in catalogue.Selections)
        {
            Add(urls.Of(selection), new Subject.OneSelection(selection), selection.Source);
        }

        foreach (var page in catalogue.Pages)
        {
            Add(urls.Of(page), new Subject.OneMarketPage(page), page.Source);
        }

        if (optional.IsIndexed)
        {
            _files.AddRange(SitemapPlanner.Plan(_files, urls, _site));
        }

        return Conclude();
    }

    private void PlanFixed()
    {
        Product[] newest = [.. catalogue.NewProducts.Take(NewLength)];
        Add(urls.Home, new Subject.Home(), _site);
        AddList(urls.Products, catalogue.Products, _site, paging => new Subject.ProductList(paging));
        AddList(urls.Vendors, catalogue.Vendors, _site, paging => new Subject.VendorList(paging));
        Add(urls.Agenda, new Subject.Agenda(), _site);
        Add(urls.AgendaCalendar, new Subject.MarketCalendar(), _site);
        Add(urls.NewProducts, new Subject.NewProducts(newest), _site);
        Add(urls.NewProductsFeed, new Subject.MarketFeed(newest), _site);
        Add(urls.NotFound, new Subject.NotFound(), _site);
        if (urls.IsAtRoot)
        {
            // Nobody reads it anywhere else (RFC 9309, 2.3); pages below a path say by themselves what search engines should know.
            Add(urls.Robots, new Subject.Robots(), _site);
        }

        Add(urls.WebManifest, new Subject.WebManifest(), _site);
        Add(urls.CatalogueJson, new Subject.CatalogueJson(), _site);
        Add(urls.CatalogueCsv, new Subject.CatalogueCsv(), _site);
    }

    private void PlanVendors()
    {
        foreach (var vendor in catalogue.Vendors)
        {
            Add(urls.Of(vendor), new Subject.OneVendor(vendor), vendor.Source);
            Add(urls.FeedOf(vendor), new Subject.VendorFeed(vendor), vendor.Source);
            foreach (var product in vendor.Products)
            {
                Add(urls.Of(product), new Subject.OneProduct(product), product.Source);
            }

            if (optional.StallCards)
            {
                Add(urls.StallCardOf(vendor), new Subject.StallCard(vendor), vendor.Source);
            }

            // Also under former names: what shoppers kept bears the name of its day.
            foreach (var name in optional.Favourites ? vendor.Aliases.Select(alias => alias.Value).Prepend(vendor.Slug) : [])
            {
                Add(urls.PiecesOf(name), new Subject.VendorPieces(vendor), vendor.Source);
            }

            PlanFormerAddresses(vendor);
        }
    }

    /// <summary>
    /// Every address that a vendor or product ever had keeps answering, also those of products under a former name of their vendor.
    /// </summary>
    private void PlanFormerAddresses(Vendor vendor)
    {
        foreach (var alias in vendor.Aliases)
        {
            Add(urls.OfVendor(alias.Value), new Subject.Redirect(urls.Of(vendor), vendor.Name), alias.Span);
        }

        foreach (var product in vendor.Products)
        {
            foreach (var alias in product.Aliases)
            {
                Add(urls.OfProduct(vendor.Slug, alias.Value), new Subject.Redirect(urls.Of(product), product.Name), alias.Span);
            }

            var names = product.Aliases.Select(alias => alias.Value).Prepend(product.Slug);
            foreach (var (alias, name) in vendor.Aliases.SelectMany(alias => names.Select(name => (alias, name))))
            {
                Add(urls.OfProduct(alias.Value, name), new Subject.Redirect(urls.Of(product), product.Name), alias.Span);
            }
        }
    }

    private void PlanCategories()
    {
        foreach (
            var category in catalogue
                .Families.SelectMany(family => family.Children.Prepend(family))
                .Where(category => category.Products.Count > 0)
        )
        {
            AddList(urls.Of(category), category.Products, category.Source, paging => new Subject.OneCategory(category, paging));
            Add(urls.FeedOf(category), new Subject.CategoryFeed(category), category.Source);
        }
    }

    private void PlanCommunes()
    {
        foreach (var commune in catalogue.Communes)
        {
            AddList(urls.Of(commune), commune.Products, commune.Source, paging => new Subject.OneCommune(commune, paging));
        }
    }

    private void PlanEvents()
    {
        foreach (var marketEvent in catalogue.Events)
        {
            Add(urls.Of(marketEvent), new Subject.OneEvent(marketEvent), marketEvent.Source);
            Add(urls.CalendarOf(marketEvent), new Subject.EventCalendar(marketEvent), marketEvent.Source);
        }
    }

    private void PlanOptional()
    {
        (bool IsWanted, OutputPath Path, Subject Subject)[] pages =
        [
            (optional.Search, urls.Search, new Subject.Search()),
            (optional.Favourites, urls.Favourites, new Subject.Favourites()),
            (optional.Map, urls.Map, new Subject.Map()),
            (optional.Map, urls.Places, new Subject.PlaceList()),
            (optional.Offline, urls.Offline, new Subject.Offline()),
            (optional.Offline, urls.ServiceWorker, new Subject.ServiceWorker()),
        ];
        foreach (var page in pages.Where(page => page.IsWanted))
        {
            Add(page.Path, page.Subject, _site);
        }

        foreach (var (part, number) in optional.Search ? SearchParts.Of(catalogue.Products.Count) : [])
        {
            Add(urls.SearchFile(part, number), new Subject.SearchFile(part, number), _site);
        }

        foreach (var budget in optional.Budgets ? catalogue.Budgets : [])
        {
            AddList(urls.Of(budget), budget.Products, _site, paging => new Subject.OneBudget(budget, paging));
        }
    }

    private void AddList<T>(OutputPath first, IReadOnlyList<T> items, SourceSpan claim, Func<Paging<T>, Subject> subject)
    {
        var chunks = items.Chunk(ListLength).ToList();
        OutputPath[] pages = [.. Enumerable.Range(1, Math.Max(1, chunks.Count)).Select(number => urls.PageOf(first, number))];
        for (var i = 0; i < pages.Length; i++)
        {
            Add(pages[i], subject(new Paging<T>(i < chunks.Count ? chunks[i] : [], i + 1, items.Count, pages)), claim);
        }
    }

    private void Add(OutputPath path, Subject subject, SourceSpan claim) => _files.Add(new PlannedFile(path, subject, claim));

    private Checked<SitePlan> Conclude()
    {
        _files.Sort((a, b) => a.Path.CompareTo(b.Path));
        var conflicts = new List<Diagnostic>();
        for (var i = 1; i < _files.Count; i++)
        {
            var (first, second) = (_files[i - 1], _files[i]);
            if (first.Path == second.Path)
            {
                conflicts.Add(
                    CatalogueKinds.AddressConflict.At(second.Claim, second.Path.Address, first.Claim.File, second.Claim.File) with
                    {
                        Related = first.Claim,
                    }
                );
            }
        }

        return conflicts.Count > 0 ? new Checked<SitePlan>(null, conflicts) : Checked.Of(WithPhotos());
    }

    private SitePlan WithPhotos()
    {
        var photos = PhotoPlanner.Plan(catalogue, folder);
        return new SitePlan
        {
            Files = _files,
            Photos = [.. photos.Values.Distinct()],
            PhotoOf = photos,
            Urls = urls,
            Optional = optional,
        };
    }
}
