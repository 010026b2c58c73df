namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about prices.</summary>
internal static class PriceKinds
{
    public static readonly DiagnosticKind Missing = new(
        "price-missing",
        Severity.Error,
        new("Ce produit n’a pas de prix.", "This product has no price."),
        new(
            "Ajoutez une ligne « price: », par exemple price: 45, price: \"12,50\" ou price: {{ from: 45 }}.",
            "Add a line “price:”, for instance price: 45, price: \"12,50\" or price: {{ from: 45 }}."
        )
    );

    public static readonly DiagnosticKind Unreadable = new(
        "price-unreadable",
        Severity.Error,
        new("« {0} » n’est pas un prix.", "“{0}” is not a price."),
        new(
            "Écrivez un montant en euros, plus grand que zéro, avec deux décimales au plus : 12,50.",
            "Write an amount in euros, above zero, with at most two decimals: 12.50."
        )
    );

    public static readonly DiagnosticKind Near = new(
        "price-unreadable",
        Severity.Error,
        new("« {0} » n’est pas écrit comme un prix l’est ici.", "“{0}” is not written as a price is here."),
        new("Écrivez « price: {1} ».", "Write “price: {1}”.")
    );

    public static readonly DiagnosticKind AmountNear = new(
        "price-unreadable",
        Severity.Error,
        new("« {0} » est plus qu’un montant.", "“{0}” is more than an amount."),
        new(
            "Écrivez le montant seul : {1}. Le reste va dans « description: ».",
            "Write the amount alone: {1}. The rest goes into “description:”."
        )
    );

    public static readonly DiagnosticKind QuoteWithoutBasis = new(
        "price-unreadable",
        Severity.Error,
        new("« {0} » ne dit pas comment le prix est calculé.", "“{0}” does not say how the price is worked out."),
        new(
            "Écrivez « price: {{ quote: \"selon les dimensions\" }} », avec vos mots entre les guillemets.",
            "Write “price: {{ quote: \"selon les dimensions\" }}”, with your words between the quotes."
        )
    );

    public static readonly DiagnosticKind RangeReversed = new(
        "price-range",
        Severity.Error,
        new(
            "Le prix le plus haut (to) n’est pas plus grand que le prix de départ (from).",
            "The highest price (to) is not above the lowest (from)."
        ),
        new("Échangez les deux montants, ou ne gardez que from.", "Swap the two amounts, or keep only from.")
    );

    public static readonly DiagnosticKind Shape = new(
        "price-shape",
        Severity.Error,
        new("Ce prix n’a pas une des formes connues.", "This price has none of the known forms."),
        new(
            "Écrivez 45, \"12,50\", {{ from: 45 }}, {{ from: 45, to: 90 }} ou {{ quote: \"selon les dimensions\" }}.",
            "Write 45, \"12,50\", {{ from: 45 }}, {{ from: 45, to: 90 }} or {{ quote: \"selon les dimensions\" }}."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Missing,
        Unreadable,
        Near,
        AmountNear,
        QuoteWithoutBasis,
        RangeReversed,
        Shape,
    ];
}
