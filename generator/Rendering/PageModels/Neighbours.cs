using StaticMarche.Catalogue;

namespace StaticMarche.Rendering.PageModels;

/// <summary>
/// Which products stand beside one: those that follow it on its shelf, and after the last the first. As the shelf is in the fair
/// order and each product begins elsewhere on it, all are shown equally often.
/// </summary>
internal sealed class Neighbours
{
    private readonly Dictionary<Product, int> _places = [];

    public Neighbours(MarketCatalogue catalogue)
    {
        foreach (var family in catalogue.Families)
        {
            for (var i = 0; i < family.Products.Count; i++)
            {
                _places.Add(family.Products[i], i);
            }
        }
    }

    /// <summary>Of other vendors: from the same category, and if these are too few from its family.</summary>
    public IEnumerable<Product> Similar(Product product, int count)
    {
        var shelf = product.Category.Family.Products;
        var others = After(shelf, _places[product]).Where(each => each.Vendor != product.Vendor && !each.IsSoldOut).Take(Reach).ToList();
        return others.Where(each => each.Category == product.Category).Concat(others.Where(each => each.Category != product.Category)).Take(count);
    }

    /// <summary>Of the same vendor.</summary>
    public static IEnumerable<Product> FromTheSame(Vendor vendor, Product product, int count)
    {
        var place = vendor.Products.TakeWhile(each => each != product).Count();
        return After(vendor.Products, place).OrderBy(each => each.IsSoldOut).Take(count);
    }

    /// <summary>How far along a shelf to look for products of the same category.</summary>
    private const int Reach = 60;

    private static IEnumerable<Product> After(IReadOnlyList<Product> shelf, int place)
    {
        for (var step = 1; step < shelf.Count; step++)
        {
            yield return shelf[(place + step) % shelf.Count];
        }
    }
}
