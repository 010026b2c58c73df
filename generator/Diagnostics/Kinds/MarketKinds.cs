namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about selections and about site.yml.</summary>
internal static class MarketKinds
{
    public static readonly DiagnosticKind SelectionEmpty = new(
        "selection-shape",
        Severity.Error,
        new(
            "Cette sélection n’a ni produits choisis à la main, ni règle.",
            "This selection has neither products picked by hand nor a rule."
        ),
        new(
            "Ajoutez « products: » avec une liste de vendeur/produit, ou « rule: », par exemple rule: {{ max_price: 30 }}.",
            "Add “products:” with a list of vendor/product, or “rule:”, for instance rule: {{ max_price: 30 }}."
        )
    );

    public static readonly DiagnosticKind SelectionBoth = new(
        "selection-shape",
        Severity.Error,
        new(
            "Cette sélection a à la fois des produits choisis à la main et une règle.",
            "This selection has both products picked by hand and a rule."
        ),
        new("Gardez « products: » ou « rule: », l’un des deux.", "Keep “products:” or “rule:”, one of the two.")
    );

    public static readonly DiagnosticKind SelectionPrices = new(
        "selection-prices",
        Severity.Error,
        new(
            "Aucun produit ne peut coûter à la fois {0} € au moins et {1} € au plus.",
            "No product can cost both {0} € at least and {1} € at most."
        ),
        new("Échangez « min_price: » et « max_price: ».", "Swap “min_price:” and “max_price:”.")
    );

    public static readonly DiagnosticKind NoModerator = new(
        "moderators-missing",
        Severity.Advice,
        new(
            "Ce marché n’a pas de modérateur : personne ne peut vérifier les SIRET.",
            "This market has no moderator: nobody can check SIRETs."
        ),
        new(
            "Ajoutez à site.yml une ligne « moderators: » avec un pseudonyme par personne.",
            "Add a line “moderators:” to site.yml, with one pseudonym per person."
        )
    );

    public static readonly DiagnosticKind FreshnessOrder = new(
        "freshness-order",
        Severity.Error,
        new(
            "Une fiche serait retirée ({1} mois) avant l’avertissement ({0} mois).",
            "A profile would be withdrawn ({1} months) before the warning ({0} months)."
        ),
        new(
            "Dans « freshness: », donnez à unpublish_months un nombre plus grand qu’à warn_months.",
            "In “freshness:”, give unpublish_months a larger number than warn_months."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        SelectionEmpty,
        SelectionBoth,
        SelectionPrices,
        NoModerator,
        FreshnessOrder,
    ];
}
