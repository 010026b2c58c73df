namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings that appear only when all files of the market are joined.</summary>
internal static class CatalogueKinds
{
    public static readonly DiagnosticKind SelectionProductUnknown = new(
        "selection-product-unknown",
        Severity.Error,
        new("Le produit « {0} » n’existe pas.", "There is no product “{0}”."),
        new(
            "Écrivez vendeur/produit, comme dans l’adresse de sa page, ou retirez cette ligne.",
            "Write vendor/product, as in its page's address, or remove this line."
        )
    );

    public static readonly DiagnosticKind SelectionProductNear = new(
        "selection-product-unknown",
        Severity.Error,
        new("Le produit « {0} » n’existe pas ; vouliez-vous écrire « {1} » ?", "There is no product “{0}”; did you mean “{1}”?"),
        new("Écrivez « {1} », ou retirez cette ligne.", "Write “{1}”, or remove this line.")
    );

    public static readonly DiagnosticKind SelectionProductHidden = new(
        "selection-product-hidden",
        Severity.Advice,
        new(
            "Le produit « {0} » n’est pas publié en ce moment : la sélection se fait sans lui.",
            "The product “{0}” is not published at the moment: the selection goes without it."
        ),
        new(
            "Remplacez-le, ou attendez que la fiche du vendeur soit à nouveau publiée.",
            "Replace it, or wait until the vendor's profile is published again."
        )
    );

    public static readonly DiagnosticKind SelectionEmpty = new(
        "selection-empty",
        Severity.Advice,
        new(
            "Cette sélection ne contient aucun produit : sa page n’est pas publiée.",
            "This selection holds no product: its page is not published."
        ),
        new("Ajoutez des produits, ou élargissez la règle.", "Add products, or widen the rule.")
    );

    public static readonly DiagnosticKind AddressConflict = new(
        "address-conflict",
        Severity.Error,
        new("Deux contenus veulent la même adresse, « /{0} » : {1} et {2}.", "Two contents claim the same address, “/{0}”: {1} and {2}."),
        new("Changez le nom de l’un des deux.", "Rename one of the two.")
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        SelectionProductUnknown,
        SelectionProductNear,
        SelectionProductHidden,
        SelectionEmpty,
        AddressConflict,
    ];
}
