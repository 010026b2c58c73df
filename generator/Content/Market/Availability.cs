using StaticMarche.Content.Schema;

namespace StaticMarche.Content.Market;

/// <summary>Whether a product can be had. The search index holds these numbers.</summary>
internal enum Availability
{
    InStock,
    Unique,
    MadeToOrder,
    SoldOut,
}

internal static class Availabilities
{
    /// <summary>In the order of their numbers.</summary>
    public static readonly IReadOnlyList<Choice<Availability>> All =
    [
        new(
            Availability.InStock,
            "in-stock",
            "en stock, stock, disponible, disponibles, dispo, disponible de suite, immediate, disponible immediatement, en boutique, "
                + "en magasin, available, prêt à partir"
        ),
        new(
            Availability.Unique,
            "unique",
            "piece unique, pieces uniques, exemplaire unique, modele unique, un seul exemplaire, seul exemplaire, unique exemplaire"
        ),
        new(
            Availability.MadeToOrder,
            "made-to-order",
            "sur commande, a la commande, commande, sur demande, a la demande, sur mesure, sur rendez-vous, precommande, en "
                + "precommande, fabrique sur commande, fait sur commande"
        ),
        new(
            Availability.SoldOut,
            "sold-out",
            "vendu, vendue, vendus, epuise, epuisee, rupture, en rupture, rupture de stock, en rupture de stock, indisponible, non "
                + "disponible, plus disponible"
        ),
    ];

    /// <summary>As profiles and the files for machines hold it: <c>made-to-order</c>.</summary>
    public static string Code(this Availability availability) => All[(int)availability].Code;
}
