using StaticMarche.Content.Schema;

namespace StaticMarche.Content.Market;

/// <summary>Whether a vendor is there. Only active ones are listed.</summary>
internal enum VendorStatus
{
    Active,
    Paused,
    Left,
}

internal static class VendorStatuses
{
    public static readonly IReadOnlyList<Choice<VendorStatus>> All =
    [
        new(VendorStatus.Active, "active", "actif, en activite, activite, ouvert, ouverte, oui, publie, en ligne, en cours"),
        new(
            VendorStatus.Paused,
            "paused",
            "en pause, pause, suspendu, suspendue, ferme temporairement, fermeture temporaire, conges, en conges, absent, inactif, "
                + "inactive"
        ),
        new(VendorStatus.Left, "left", "parti, partie, arrete, arretee, ferme, fermee, fini, cesse, cessation, retraite, non"),
    ];
}
