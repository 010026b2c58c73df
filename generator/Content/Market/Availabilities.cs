namespace StaticMarche.Content.Market;

/// <summary>Whether a product can be had, as people write it.</summary>
internal static class Availabilities
{
    public const string InStock = "in-stock";
    public const string Unique = "unique";
    public const string MadeToOrder = "made-to-order";
    public const string SoldOut = "sold-out";

    public static readonly string[] All = [InStock, Unique, MadeToOrder, SoldOut];

    /// <summary>What people write for each, in French.</summary>
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [InStock] =
            "en stock, stock, disponible, disponibles, dispo, disponible de suite, immediate, disponible immediatement, en boutique, "
            + "en magasin, available, prêt à partir",
        [Unique] = "piece unique, pieces uniques, exemplaire unique, modele unique, un seul exemplaire, seul exemplaire, unique exemplaire",
        [MadeToOrder] =
            "sur commande, a la commande, commande, sur demande, a la demande, sur mesure, sur rendez-vous, precommande, en "
            + "precommande, fabrique sur commande, fait sur commande",
        [SoldOut] =
            "vendu, vendue, vendus, epuise, epuisee, rupture, en rupture, rupture de stock, en rupture de stock, indisponible, non "
            + "disponible, plus disponible",
    };
}
