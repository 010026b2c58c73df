using StaticMarche.Catalogue;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Catalogue;

public sealed class FairOrderTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private readonly TextMarket _market = new TextMarket()
        .Vendor("argile", "commune: Poitiers", "bol | 20", "pichet | 30", "plat | 40", "vase | 50||sold-out")
        .Vendor("bois", "commune: Poitiers", "toupie | 10", "train | 60")
        .Vendor("cire", "commune: Poitiers", "bougie | 8||sold-out", "chandelle | 9")
        .Vendor("dentelle", "commune: Poitiers", "col | 70||sold-out", "nappe | 90||sold-out");

    private IReadOnlyList<Product> Products => _market.Build().Value.Products;

    public void Dispose() => _market.Dispose();

    [Fact]
    public void The_order_of_a_day_is_the_same_on_every_machine() =>
        Golden.Match(
            "Catalogue/fair-order.golden",
            string.Concat(
                Enumerable
                    .Range(0, 5)
                    .Select(Day.AddDays)
                    .Select(day =>
                        $"{day:o}\n{string.Concat(FairOrder.Of(Products, day).Select(product => $"  {CatalogueText.NameOf(product)}\n"))}"
                    )
            )
        );

    [Fact]
    public void In_each_round_every_vendor_who_has_one_left_shows_one_product()
    {
        foreach (var day in Enumerable.Range(0, 60).Select(Day.AddDays))
        {
            var rounds = FairOrder
                .Of(Products, day)
                .Where(product => !product.IsSoldOut)
                .Select((product, place) => (product.Vendor, Place: place))
                .GroupBy(turn => turn.Vendor)
                .SelectMany(group => group.Select((turn, round) => (turn.Place, Round: round)))
                .OrderBy(turn => turn.Place)
                .Select(turn => turn.Round);

            Assert.Equal([0, 0, 0, 1, 1, 2], rounds);
        }
    }

    [Fact]
    public void Vendors_follow_one_another_in_the_same_order_in_every_round()
    {
        foreach (var day in Enumerable.Range(0, 60).Select(Day.AddDays))
        {
            var order = FairOrder
                .Of(Products, day)
                .Where(product => !product.IsSoldOut)
                .Select(product => product.Vendor.Slug.Value)
                .ToList();
            var ofDay = FairOrder
                .Of(Products.Select(product => product.Vendor).Distinct(), day)
                .Select(vendor => vendor.Slug.Value)
                .ToList();

            Assert.Equal(ofDay.Where(order[..3].Contains), order[..3]);
            Assert.Equal(ofDay.Where(order[3..5].Contains), order[3..5]);
        }
    }

    [Fact]
    public void What_is_sold_comes_last()
    {
        foreach (var day in Enumerable.Range(0, 60).Select(Day.AddDays))
        {
            Assert.Equal(
                [false, false, false, false, false, false, true, true, true, true],
                FairOrder.Of(Products, day).Select(product => product.IsSoldOut)
            );
        }
    }

    [Fact]
    public void Nobody_gains_by_the_order_of_files()
    {
        var products = Products;

        Assert.Equal(FairOrder.Of(products, Day), FairOrder.Of(products.Reverse(), Day));
        Assert.Equal(
            FairOrder.Of(Vendors(8), Day).Select(vendor => vendor.Slug),
            FairOrder.Of(Vendors(8).Reverse(), Day).Select(vendor => vendor.Slug)
        );
    }

    [Fact]
    public void In_the_long_run_every_vendor_comes_first_as_often()
    {
        var vendors = Vendors(8);

        var firsts = Enumerable
            .Range(0, 800)
            .Select(number => FairOrder.Of(vendors, Day.AddDays(number))[0])
            .CountBy(vendor => vendor.Slug)
            .ToList();

        Assert.Equal(8, firsts.Count);
        Assert.All(firsts, first => Assert.InRange(first.Value, 70, 130));
    }

    [Fact]
    public void In_the_long_run_every_product_of_a_vendor_comes_first_as_often()
    {
        var mine = Products.Where(product => product.Vendor.Slug.Value == "argile" && !product.IsSoldOut).ToList();

        var firsts = Enumerable
            .Range(0, 600)
            .Select(number => FairOrder.Of(mine, Day.AddDays(number))[0])
            .CountBy(product => product.Slug)
            .ToList();

        Assert.Equal(3, firsts.Count);
        Assert.All(firsts, first => Assert.InRange(first.Value, 150, 250));
    }

    private static IReadOnlyList<Vendor> Vendors(int count)
    {
        using var market = new TextMarket();
        for (var i = 0; i < count; i++)
        {
            market.Vendor($"atelier-{i}", "", "bol | 20");
        }

        return market.Build().Value.Vendors;
    }
}
