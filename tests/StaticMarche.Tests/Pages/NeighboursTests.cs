using StaticMarche.Pages;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Pages;

public sealed class NeighboursTests(RenderedSample sample)
{
    [Fact]
    public void Similar_products_are_of_other_vendors_still_to_be_had_of_the_same_family_and_no_two_the_same()
    {
        var neighbours = new Neighbours(sample.Input.Catalogue);

        Assert.All(sample.Input.Catalogue.Products, product =>
        {
            var similar = neighbours.Similar(product, 4).ToList();

            Assert.InRange(similar.Count, 0, 4);
            Assert.Equal(similar.Distinct(), similar);
            Assert.All(similar, item => Assert.Same(product.Category.Family, item.Category.Family));
            Assert.DoesNotContain(similar, item => item.Vendor == product.Vendor || item.IsSoldOut);
        });
    }

    [Fact]
    public void Those_of_the_same_category_come_first()
    {
        var neighbours = new Neighbours(sample.Input.Catalogue);

        Assert.All(sample.Input.Catalogue.Products, product =>
        {
            var isSame = neighbours.Similar(product, 4).Select(item => item.Category == product.Category).ToList();

            Assert.Equal(isSame.OrderByDescending(same => same), isSame);
        });
    }
}
