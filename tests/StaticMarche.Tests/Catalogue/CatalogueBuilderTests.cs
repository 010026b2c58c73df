using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Catalogue;

public sealed class CatalogueBuilderTests : IDisposable
{
    private static readonly string Fair = ContentPaths.Event("foire");

    private readonly TextMarket _market = new TextMarket()
        .Write(ContentPaths.Outline, """{ "type": "Polygon", "coordinates": [[[0, 46], [1, 46], [1, 47], [0, 46]]] }""")
        .Write(Fair, "---\nname: Foire\ncommune: Vivonne\ndates:\n  - { on: 2026-12-06 }\n  - { on: 2026-12-05 }\n---\n")
        .Write(ContentPaths.Event("brocante"), "---\nname: Brocante\ncommune: Chauvigny\ndates:\n  - { on: 2026-12-05 }\n---\n")
        .Write(ContentPaths.Event("an-passe"), "---\nname: An passé\ncommune: Poitiers\ndates:\n  - { on: 2025-11-23 }\n---\n")
        .Write(ContentPaths.Event("trop-loin"), "---\nname: Trop loin\ncommune: Poitiers\ndates:\n  - { on: 2025-11-22 }\n---\n")
        .Write(
            "content/selections/cadeaux.md",
            "---\ntitle: « Cadeaux »\nintro: Pour 20 €\nproducts: [ours/toupie, arbre/bol]\n---\nOffrir."
        )
        .Write("content/pages/charte.md", "---\ntitle: Charte\ndescription: Nos règles\norder: 0\n---\nUne charte.")
        .Write("content/pages/b.md", "---\ntitle: B\norder: 1\n---\nUn texte.")
        .Write("content/pages/a.md", "---\ntitle: A\norder: 1\n---\nUn texte.")
        .Vendor(
            "zebre",
            "name: Écorce\ncommune: Échiré\nevents: [foire, an-passe, brocante]",
            "bol | 50,01 | bols | in-stock | 2026-11-20",
            "assiette | 50 | bols | unique | 2026-11-21"
        )
        .Vendor(
            "ours",
            "name: éclat\ncommune: Vivonne\ncategories: [jouets, terre]\nevents: [foire]",
            "toupie | 20 | | in-stock | 2026-11-22",
            "pot | 19,99 | terre | sold-out | 2026-11-23"
        )
        .Vendor(
            "arbre",
            "name: Zinc\ncommune: Poitiers",
            "bol | { from: 30, to: 90 } | | made-to-order | 2026-01-02",
            "cadre | { quote: au mètre }"
        )
        .Vendor("pause", "status: paused", "rien | 1")
        .Vendor("vieux", "joined: 2023-01-01\nconfirmed: 2024-01-01", "ancien | 2")
        .Vendor("vide", "categories: [laine]");

    public void Dispose() => _market.Dispose();

    [Fact]
    public void Every_list_holds_what_it_should_in_its_order()
    {
        var build = _market.Build();

        Assert.Empty(build.Diagnostics);
        Golden.Match("Catalogue/catalogue.golden", CatalogueText.Of(build.Value));
    }

    [Theory]
    [InlineData("vendors/zebre/profile", "ours/toupie, arbre/bol", "arbre ours vide", "a b charte", "an-passe brocante foire")]
    [InlineData("selections/cadeaux", null, "arbre ours vide zebre", "a b charte", "an-passe brocante foire")]
    [InlineData("pages/b", "ours/toupie, arbre/bol", "arbre ours vide zebre", "a charte", "an-passe brocante foire")]
    [InlineData("events/foire", "ours/toupie, arbre/bol", "arbre ours vide zebre", "a b charte", "an-passe brocante")]
    public void A_file_with_errors_is_left_out_and_nothing_else(string file, string? picked, string vendors, string pages, string events)
    {
        var catalogue = _market.Build(TextMarket.Today, $"content/{file}.md").Value;

        Assert.Equal(picked, catalogue.Selections is [var only] ? CatalogueText.Names(only.Products) : null);
        Assert.Equal(vendors, string.Join(' ', catalogue.Vendors.Select(vendor => vendor.Slug.Value).Order(StringComparer.Ordinal)));
        Assert.Equal(pages, string.Join(' ', catalogue.Pages.Select(page => page.Slug.Value).Order(StringComparer.Ordinal)));
        Assert.Equal(
            events,
            string.Join(' ', catalogue.Events.Select(marketEvent => marketEvent.Slug.Value).Order(StringComparer.Ordinal))
        );
        Assert.All(catalogue.Vendors, vendor => Assert.All(vendor.Events, marketEvent => Assert.Contains(marketEvent, catalogue.Events)));
    }

    [Fact]
    public void What_a_vendor_who_is_away_sells_is_known_but_in_no_list()
    {
        _market.Write("content/selections/cadeaux.md", "---\ntitle: Cadeaux\nproducts: [pause/rien, vieux/ancien, ours/toupie]\n---\n");

        var build = _market.Build();

        Assert.Equal(["selection-product-hidden", "selection-product-hidden"], build.Diagnostics.Select(finding => finding.Id));
        Assert.DoesNotContain(build.Value.Products, product => product.Vendor.Slug.Value is "pause" or "vieux");
    }

    /// <summary>Each list against its definition, on markets drawn by lot.</summary>
    [Fact]
    public void Whatever_the_market_no_product_is_lost_or_shown_twice()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            using var market = DrawnMarket(new Random(seed));
            var catalogue = market.Build().Value;
            var all = catalogue.Vendors.SelectMany(vendor => vendor.Products).ToList();
            var available = all.Where(product => !product.IsSoldOut).ToList();

            Assert.Equal(Sorted(all), Sorted(catalogue.Products));
            Assert.Equal(Sorted(available), Sorted(catalogue.NewProducts));
            Assert.Equal(
                catalogue.NewProducts.Select(product => product.Added).OrderDescending(),
                catalogue.NewProducts.Select(product => product.Added)
            );
            Assert.Equal(Sorted(all), Sorted(catalogue.Families.SelectMany(family => family.Products)));
            Assert.Equal(Sorted(all), Sorted(catalogue.Communes.SelectMany(commune => commune.Products)));
            Assert.Equal(catalogue.Vendors.Count, catalogue.Communes.Sum(commune => commune.Vendors.Count));
            Assert.All(catalogue.Families.SelectMany(family => family.Children), category =>
                Assert.Equal(catalogue.Products.Where(product => product.Category == category), category.Products)
            );
            Assert.All(catalogue.Budgets, budget =>
                Assert.Equal(
                    catalogue.Products.Where(product => available.Contains(product) && product.Price.Lowest?.Cents <= 100 * budget.Euros),
                    budget.Products
                )
            );
        }
    }

    private static TextMarket DrawnMarket(Random random)
    {
        string[] communes = ["Poitiers", "Vivonne", "Échiré", "Chauvigny"];
        string[] categories = ["bois", "jouets", "bols", "terre", "laine"];
        string[] availabilities = ["in-stock", "unique", "made-to-order", "sold-out"];
        string[] prices = ["20", "20,01", "30", "50", "50,01", "{ from: 30, to: 80 }", "{ quote: au mètre }"];
        var market = new TextMarket();
        for (var i = random.Next(0, 9); i > 0; i--)
        {
            var products = Enumerable
                .Range(0, random.Next(0, 6))
                .Select(number =>
                    $"piece-{number} | {Any(prices)} | {Any(categories)} | {Any(availabilities)}"
                    + $" | 2026-0{random.Next(1, 10)}-0{random.Next(1, 10)}"
                );
            market.Vendor($"atelier-{i}", $"commune: {Any(communes)}\ncategories: [{Any(categories)}]", [.. products]);
        }

        return market;

        string Any(string[] list) => list[random.Next(list.Length)];
    }

    private static IEnumerable<string> Sorted(IEnumerable<Product> products) =>
        products.Select(CatalogueText.NameOf).Order(StringComparer.Ordinal);
}
