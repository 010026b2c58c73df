namespace StaticMarche.Catalogue;

/// <summary>
/// What can be had as a gift for so many euros: products whose price, or whose lowest price, is at most that, and that are not sold.
/// </summary>
internal sealed record Budget(int Euros, IReadOnlyList<Product> Products)
{
    /// <summary>What people who look for a gift ask for: « 20, 30 ou 50 € et moins ».</summary>
    public static readonly IReadOnlyList<int> Amounts = [20, 30, 50];

    /// <summary>Only those that hold something; the products keep the order they come in.</summary>
    public static IReadOnlyList<Budget> Of(IReadOnlyList<Product> products) =>
        [
            .. Amounts
                .Select(euros => new Budget(euros, [.. products.Where(product => Fits(product, euros))]))
                .Where(budget => budget.Products.Count > 0),
        ];

    public bool Holds(Product product) => Fits(product, Euros);

    private static bool Fits(Product product, int euros) =>
        !product.IsSoldOut && product.Price.Lowest is { } lowest && lowest.Cents <= euros * 100;
}
