using StaticMarche.Content.Schema;

namespace StaticMarche.Content.Market;

/// <summary>How shoppers get what they bought. The search index holds these numbers.</summary>
internal enum Delivery
{
    Pickup,
    Post,
    Local,
    None,
}

internal static class Deliveries
{
    /// <summary>In the order of their numbers.</summary>
    public static readonly IReadOnlyList<Choice<Delivery>> All =
    [
        new(
            Delivery.Pickup,
            "pickup",
            "retrait, retrait sur place, sur place, vente directe, vente sur place, a l'atelier, a la ferme, a la boutique, main "
                + "propre, en main propre, remise en main propre, "
                + "retrait a l'atelier, retrait a la ferme, vente a la ferme, en boutique, en magasin, click and collect, drive, a venir "
                + "chercher"
        ),
        new(
            Delivery.Post,
            "post",
            "poste, la poste, par la poste, envoi, envoi postal, par envoi, expedition, livraison, livraison en france, colissimo, "
                + "colis, lettre suivie, mondial relay, "
                + "point relais, relais colis, chronopost, envoi possible, partout en france"
        ),
        new(
            Delivery.Local,
            "local",
            "livraison locale, livraison alentour, livraison aux alentours, livraison a domicile, a domicile, tournee, amap, "
                + "livraison possible dans le secteur"
        ),
        new(Delivery.None, "none", "aucun, aucune, aucune livraison, rien, non, pas de livraison, pas d'envoi, sans"),
    ];

    /// <summary>As profiles and the files for machines hold it: <c>pickup</c>.</summary>
    public static string Code(this Delivery delivery) => All[(int)delivery].Code;
}
