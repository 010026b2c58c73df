using StaticMarche.Content;
using StaticMarche.Planning;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Planning;

public sealed class SitePlannerTests : IDisposable
{
    private readonly TextMarket _market = new();

    public void Dispose() => _market.Dispose();

    [Fact]
    public void Every_file_is_planned_with_what_it_is_about()
    {
        Fill();

        Golden.Match("Planning/plan.golden", Text(_market.Plan(OptionalPages.All).Value!));
    }

    [Fact]
    public void Pages_that_the_theme_lacks_are_not_planned_nor_what_comes_with_them()
    {
        Fill();
        var all = Paths(OptionalPages.All);

        Golden.Match(
            "Planning/optional-pages.golden",
            string.Concat(
                new (string Name, OptionalPages Pages)[]
                {
                    ("search", OptionalPages.All with { Search = false }),
                    ("favourites", OptionalPages.All with { Favourites = false }),
                    ("map", OptionalPages.All with { Map = false }),
                    ("budgets", OptionalPages.All with { Budgets = false }),
                    ("stall cards", OptionalPages.All with { StallCards = false }),
                    ("offline", OptionalPages.All with { Offline = false }),
                    ("for search engines", OptionalPages.All with { IsIndexed = false }),
                }.Select(without =>
                    $"without {without.Name}\n{string.Concat(all.Except(Paths(without.Pages)).Select(path => $"  {path}\n"))}"
                )
            )
        );
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(24, "24")]
    [InlineData(25, "24 1")]
    [InlineData(48, "24 24")]
    [InlineData(49, "24 24 1")]
    public void A_long_list_has_pages_of_24_that_know_one_another(int count, string lengths)
    {
        AddProducts(count);

        var pages = _market
            .Plan(new OptionalPages())
            .Value!.Files.Select(file => (file.Path, (file.Subject as Subject.ProductList)?.Paging))
            .Where(page => page.Paging is not null)
            .OrderBy(page => page.Paging!.Number)
            .ToList();

        Assert.Equal(lengths, string.Join(' ', pages.Select(page => page.Paging!.Items.Count)));
        Assert.Equal(Enumerable.Range(1, pages.Count), pages.Select(page => page.Paging!.Number));
        Assert.All(pages, page => Assert.Equal(count, page.Paging!.Total));
        Assert.All(pages, page => Assert.Equal(pages.Select(other => other.Path), page.Paging!.Pages));
        Assert.Equal(
            _market.Build().Value.Products.Select(CatalogueText.NameOf),
            pages.SelectMany(page => page.Paging!.Items).Select(CatalogueText.NameOf)
        );
    }

    [Theory]
    [InlineData(47, 47)]
    [InlineData(48, 48)]
    [InlineData(49, 48)]
    public void The_page_and_the_feed_of_new_products_hold_the_48_newest(int count, int shown)
    {
        AddProducts(count);

        var files = _market.Plan(new OptionalPages()).Value!.Files;
        var newest = _market.Build().Value.NewProducts.Take(shown).Select(CatalogueText.NameOf).ToList();

        Assert.Equal(
            newest,
            files.Select(file => file.Subject).OfType<Subject.NewProducts>().Single().Products.Select(CatalogueText.NameOf)
        );
        Assert.Equal(
            newest,
            files.Select(file => file.Subject).OfType<Subject.MarketFeed>().Single().Products.Select(CatalogueText.NameOf)
        );
    }

    [Fact]
    public void Only_a_site_that_has_its_host_for_itself_has_a_robots_txt()
    {
        Assert.Contains(_market.Plan(new OptionalPages()).Value!.Files, file => file.Subject is Subject.Robots);
        Assert.DoesNotContain(_market.Plan(new OptionalPages(), "https://marche.example/vienne").Value!.Files, file =>
            file.Subject is Subject.Robots
        );
    }

    [Fact]
    public void Two_contents_that_claim_one_address_are_both_named_and_there_is_no_plan()
    {
        _market
            .Vendor("ours", "aliases: [arbre]", "toupie | 20", "cube | 5")
            .Vendor("arbre", "commune: Poitiers", "bol | 30")
            .Write("content/pages/agenda.md", "---\ntitle: Agenda\n---\nUn texte.");

        var plan = _market.Plan(new OptionalPages());

        Assert.Null(plan.Value);
        Golden.Match("Planning/address-conflict.golden", Findings.InBothLanguages(plan.Diagnostics));
    }

    [Fact]
    public void One_conflict_is_enough_to_have_no_plan()
    {
        _market.Write("content/pages/agenda.md", "---\ntitle: Agenda\n---\nUn texte.");

        var plan = _market.Plan(new OptionalPages());

        Assert.Null(plan.Value);
        Assert.Equal("address-conflict", Assert.Single(plan.Diagnostics).Id);
    }

    [Fact]
    public void The_photos_of_products_and_workshops_are_planned()
    {
        Fill();

        var plan = _market.Plan(new OptionalPages()).Value!;

        Assert.Equal(["ours/toupie", "ours/atelier"], plan.Photos.Select(photo => photo.Stem));
        Assert.Equal(plan.Photos, plan.PhotoOf.Values);
    }

    private void Fill() =>
        _market
            .Write(ContentPaths.Event("bal"), "---\nname: Bal\ncommune: Vivonne\ndates:\n  - { on: 2026-12-04 }\n---\n")
            .Write(ContentPaths.Event("foire"), "---\nname: Foire\ncommune: Vivonne\ndates:\n  - { on: 2026-12-05 }\n---\n")
            .Write("content/selections/beaux.md", "---\ntitle: Beaux\nproducts: [arbre/plaid]\n---\n")
            .Write("content/selections/cadeaux.md", "---\ntitle: Cadeaux\nproducts: [ours/toupie]\n---\n")
            .Write("content/pages/aide.md", "---\ntitle: Aide\n---\nUn texte.")
            .Write("content/pages/charte.md", "---\ntitle: Charte\n---\nUn texte.")
            .Write(
                ContentPaths.Profile("ours"),
                """
                ---
                name: Ours
                kind: createur
                siret: "999 901 234 00016"
                commune: Vivonne
                categories: [bols, terre]
                photo: atelier.jpg
                joined: 2026-01-10
                confirmed: 2026-11-01
                aliases: [ourson, grizzli]
                products:
                  - { name: Toupie, price: 20, availability: in-stock, added: 2026-06-01, aliases: [toton],
                      photos: [{ file: toupie.jpg, alt: Une toupie }] }
                  - { name: Urne, price: 45, availability: in-stock, added: 2026-06-02, category: bois }
                ---
                Une histoire.
                """
            )
            .Vendor("arbre", "commune: Poitiers\ncategories: [laine]", "plaid | 60");

    private void AddProducts(int count) =>
        _market.Vendor(
            "ours",
            "commune: Poitiers",
            [.. Enumerable.Range(1, count).Select(number => $"piece-{number} | 5 | | | 2026-{1 + (number % 12):00}-01")]
        );

    private List<string> Paths(OptionalPages optional) => [.. _market.Plan(optional).Value!.Files.Select(file => file.Path.Value)];

    private static string Text(SitePlan plan) =>
        string.Concat(
            plan.Files.Select(file => $"{file.Path.Value}\t{file.Subject.GetType().Name}{About(file.Subject)}\t{file.Claim.File}\n")
        );

    private static string About(Subject subject) =>
        subject switch
        {
            Subject.OneVendor page => $" {page.Vendor.Slug}",
            Subject.VendorFeed feed => $" {feed.Vendor.Slug}",
            Subject.VendorPieces pieces => $" {pieces.Vendor.Slug}",
            Subject.StallCard card => $" {card.Vendor.Slug}",
            Subject.OneProduct page => $" {CatalogueText.NameOf(page.Product)}",
            Subject.OneEvent page => $" {page.Event.Slug}",
            Subject.EventCalendar calendar => $" {calendar.Event.Slug}",
            Subject.OneSelection page => $" {page.Selection.Slug}",
            Subject.OneMarketPage page => $" {page.MarketPage.Slug}",
            Subject.Redirect former => $" to {former.Target.Value}, {former.Title}",
            Subject.OneCategory page => $" {page.Category.Slug}: {CatalogueText.Names(page.Paging.Items)}",
            Subject.CategoryFeed feed => $" {feed.Category.Slug}",
            Subject.OneCommune page => $" {page.Commune.Slug}: {CatalogueText.Names(page.Paging.Items)}",
            Subject.OneBudget page => $" {page.Budget.Euros}: {CatalogueText.Names(page.Paging.Items)}",
            Subject.VendorList page => $": {string.Join(", ", page.Paging.Items.Select(vendor => vendor.Slug))}",
            Subject.ProductList page => $": {CatalogueText.Names(page.Paging.Items)}",
            Subject.Sitemap list => $" of {list.Pages.Count} pages",
            _ => "",
        };
}
