using System.Text;
using System.Text.Json;
using StaticMarche.Planning;
using StaticMarche.Search;
using StaticMarche.Tests.Feeds;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public void Writes_a_small_market_into_one_file()
    {
        var market = new SmallMarket();

        var root = SearchIndex.Build(market.Input).Render(SearchPart.Root, 0);

        Golden.Match("Search/index.golden", Lines(root));
    }

    [Fact]
    public void Takes_every_text_of_a_maker_as_data()
    {
        var market = new SmallMarket(_ => "</script><b>\"'\\ \u0000\u2028{{ 1 }}");

        var root = JsonDocument.Parse(SearchIndex.Build(market.Input).Render(SearchPart.Root, 0)).RootElement;

        Assert.Equal("</script><b>\"'\\ {{ 1 }}", root.GetProperty("cards").GetProperty("name")[0].GetString());
    }

    [Fact]
    public void Has_another_version_when_anything_changes()
    {
        var one = SearchIndex.Build(new SmallMarket().Input).Render(SearchPart.Root, 0);

        var other = SearchIndex
            .Build(new SmallMarket(text => text.Replace("olivier", "if", StringComparison.Ordinal)).Input)
            .Render(SearchPart.Root, 0);

        Assert.NotEqual(Encoding.UTF8.GetString(one, 0, 22), Encoding.UTF8.GetString(other, 0, 22));
    }

    /// <summary>
    /// The browser derives the fair order from the numbers of the rows: sold-out products last, then by round, then by vendor.
    /// </summary>
    [Fact]
    public void Numbers_products_so_that_the_fair_order_follows()
    {
        var sample = new RenderedSample();

        var rows = SearchRows.Of(sample.Input.Catalogue);

        var firsts = rows.Counts.Select((_, i) => rows.Counts.Take(i).Sum()).ToList();
        var derived = rows
            .Products.Select((product, row) => (product, row, vendor: rows.Vendors.TakeWhile(vendor => vendor != product.Vendor).Count()))
            .OrderBy(card => card.product.IsSoldOut)
            .ThenBy(card => card.row - firsts[card.vendor])
            .ThenBy(card => card.vendor)
            .Select(card => card.product);
        Assert.Equal(sample.Input.Catalogue.Products, derived);
    }

    /// <summary>One property to a line, so that a difference reads well.</summary>
    private static string Lines(byte[] json)
    {
        var text = new StringBuilder();
        foreach (var property in JsonDocument.Parse(json).RootElement.EnumerateObject())
        {
            text.Append(property.Name).Append(": ").Append(property.Value.GetRawText()).Append('\n');
        }

        return text.ToString();
    }
}
