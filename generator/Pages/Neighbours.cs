using StaticMarche.Catalogue;

namespace StaticMarche.Pages;

/// <summary>
/// Which products stand beside one: those that follow it on its shelf, and after the last the first. As the shelf is in the fair
/// order and each product begins elsewhere on it, all are shown equally often.
/// </summary>
internal sealed class Neighbours
{
    /// <summary>How far along a shelf to look: one that a single vendor fills ends the search soon enough.</summary>
    private const int Reach = 60;

    private readonly Dictionary<Product, int> _placesInFamily = [];
    private readonly Dictionary<Product, int> _placesInCategory = [];

    public Neighbours(MarketCatalogue catalogue)
    {
        foreach (var family in catalogue.Families)
        {
            Note(family.Products, _placesInFamily);
            foreach (var category in family.Children)
            {
                Note(category.Products, _placesInCategory);
            }
        }
    }

    /// <summary>Of other vendors: from the same category, and if these are too few from its family.</summary>
    public IEnumerable<Product> Similar(Product product, int count)
    {
        var family = Others(product, product.Category.Family.Products, _placesInFamily);
        return product.Category.Parent is null
            ? family.Take(count)
            : Others(product, product.Category.Products, _placesInCategory).Concat(family).Distinct().Take(count);
    }

    /// <summary>Of the same vendor.</summary>
    public static IEnumerable<Product> FromTheSame(Vendor vendor, Product product, int count)
    {
        var place = vendor.Products.TakeWhile(item => item != product).Count();
        return After(vendor.Products, place).OrderBy(item => item.IsSoldOut).Take(count);
    }

    private static IEnumerable<Product> Others(Product product, IReadOnlyList<Product> shelf, Dictionary<Product, int> places) =>
        After(shelf, places[product]).Take(Reach).Where(item => item.Vendor != product.Vendor && !item.IsSoldOut);

    private static void Note(IReadOnlyList<Product> shelf, Dictionary<Product, int> places)
    {
        for (var i = 0; i < shelf.Count; i++)
        {
            places[shelf[i]] = i;
        }
    }

    private static IEnumerable<Product> After(IReadOnlyList<Product> shelf, int place)
    {
        for (var step = 1; step < shelf.Count; step++)
        {
            yield return shelf[(place + step) % shelf.Count];
        }
    }
}
