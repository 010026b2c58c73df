using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Catalogue;

public sealed class SelectionBuilderTests : IDisposable
{
    private readonly TextMarket _market = new TextMarket()
        .Vendor(
            "argile",
            "kind: artisan\ncommune: Vivonne\ncategories: [terre]",
            "bol | 30 | terre | in-stock | 2026-06-01",
            "vase | 80 | terre | unique | 2026-11-01",
            "pichet | 29,99 | terre | sold-out | 2026-11-02",
            "fontaine | { quote: selon la taille } | terre | made-to-order | 2026-05-31"
        )
        .Vendor(
            "bois",
            "commune: Chauvigny\ncategories: [bois]",
            "toupie | 30,01 | jouets | in-stock | 2026-06-02",
            "saladier | { from: 20, to: 60 } | bols | made-to-order | 2026-01-10",
            "planche | 12 | bois | in-stock | 2026-03-01"
        )
        .Vendor("cire", "status: paused\ncategories: [laine]", "bougie | 8");

    public void Dispose() => _market.Dispose();

    [Theory]
    [InlineData("max_price: 30", "argile/bol bois/planche bois/saladier")]
    [InlineData("max_price: 29", "bois/planche bois/saladier")]
    [InlineData("min_price: 30", "argile/bol argile/vase bois/toupie")]
    [InlineData("min_price: 31", "argile/vase")]
    [InlineData("min_price: 12, max_price: 20", "bois/planche bois/saladier")]
    [InlineData("categories: [bois]", "bois/planche bois/saladier bois/toupie")]
    [InlineData("categories: [jouets]", "bois/toupie")]
    [InlineData("categories: [jouets, terre]", "argile/bol argile/fontaine argile/vase bois/toupie")]
    [InlineData("kinds: [artisan]", "argile/bol argile/fontaine argile/vase")]
    [InlineData("kinds: [artisan, createur]", "argile/bol argile/fontaine argile/vase bois/planche bois/saladier bois/toupie")]
    [InlineData("communes: [Chauvigny]", "bois/planche bois/saladier bois/toupie")]
    [InlineData("communes: [Chauvigny, Vivonne], max_price: 30", "argile/bol bois/planche bois/saladier")]
    [InlineData("availability: [unique]", "argile/vase")]
    [InlineData("availability: [sold-out]", "argile/pichet")]
    [InlineData("availability: [sold-out, unique]", "argile/pichet argile/vase")]
    [InlineData("added_since: 2026-06-01", "argile/bol argile/vase bois/toupie")]
    [InlineData("added_since: 2026-06-02", "argile/vase bois/toupie")]
    [InlineData("kinds: [artisan], availability: [in-stock], max_price: 40", "argile/bol")]
    public void A_rule_picks_what_meets_each_of_its_conditions(string rule, string picked)
    {
        Write("regle", $"title: Par règle\nintro: Choisis par une règle.\nrule: {{ {rule} }}");

        var selection = Assert.Single(_market.Build().Value.Selections);

        Assert.Equal(picked, string.Join(' ', selection.Products.Select(CatalogueText.NameOf).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_rule_keeps_the_fair_order_and_stops_at_its_limit()
    {
        Write("regle", "title: Trois\nrule: { limit: 3 }");

        var catalogue = _market.Build().Value;

        Assert.Equal(catalogue.Products.Where(product => !product.IsSoldOut).Take(3), Assert.Single(catalogue.Selections).Products);
    }

    [Fact]
    public void Picked_products_keep_the_order_of_the_list_each_once_the_sold_ones_too()
    {
        Write("choix", "title: Choisis\nproducts: [bois/toupie, argile/pichet, bois/toupie, argile/bol]");

        var build = _market.Build();

        Assert.Empty(build.Diagnostics);
        Assert.Equal("bois/toupie, argile/pichet, argile/bol", CatalogueText.Names(Assert.Single(build.Value.Selections).Products));
    }

    [Fact]
    public void What_cannot_be_picked_is_told_at_its_line_and_the_rest_is_published()
    {
        Write("choix", "title: Choisis\nproducts:\n  - argile/bol\n  - cire/bougie\n  - argile/vasee\n  - verre/carafe-en-cristal");

        var build = _market.Build();

        Assert.Equal("argile/bol", CatalogueText.Names(Assert.Single(build.Value.Selections).Products));
        Golden.Match("Catalogue/selection-references.golden", Findings.InBothLanguages(build.Diagnostics));
    }

    [Fact]
    public void A_selection_that_holds_nothing_is_told_and_not_published()
    {
        Write("a", "title: Par règle\nrule: { min_price: 5000 }");
        Write("b", "title: Choisis\nproducts: [cire/bougie]");

        var build = _market.Build();

        Assert.Empty(build.Value.Selections);
        Golden.Match("Catalogue/selection-empty.golden", Findings.InBothLanguages(build.Diagnostics));
    }

    private void Write(string slug, string fields) => _market.Write($"content/selections/{slug}.md", $"---\n{fields}\n---\nUn texte.");
}
