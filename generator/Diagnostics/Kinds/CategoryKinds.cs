namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about categories, both where a product names one and where categories.yml defines it.</summary>
internal static class CategoryKinds
{
    public static readonly DiagnosticKind Unknown = new(
        "category-unknown",
        Severity.Error,
        new("La catégorie « {0} » n’existe pas.", "There is no category “{0}”."),
        new(
            "Choisissez une famille, ou une catégorie plus précise de categories.yml : {1}.",
            "Choose a family, or a more precise category of categories.yml: {1}."
        )
    );

    public static readonly DiagnosticKind UnknownNear = new(
        "category-unknown",
        Severity.Error,
        new("La catégorie « {0} » n’existe pas ; vouliez-vous écrire « {1} » ?", "There is no category “{0}”; did you mean “{1}”?"),
        new(
            "Écrivez « {1} » ({2}), ou choisissez une autre catégorie de categories.yml.",
            "Write “{1}” ({2}), or choose another category of categories.yml."
        )
    );

    public static readonly DiagnosticKind Many = new(
        "category-many",
        Severity.Advice,
        new("Cette fiche a {0} catégories ; {1} suffisent le plus souvent.", "This profile has {0} categories; {1} are mostly enough."),
        new(
            "Gardez celles où l’on vous chercherait d’abord ; un produit peut avoir la sienne.",
            "Keep those where people would look for you first; a product may have its own."
        )
    );

    public static readonly DiagnosticKind Duplicate = new(
        "category-duplicate",
        Severity.Error,
        new(
            "La catégorie « {0} » est définie deux fois ; elle l’est déjà ligne {1}.",
            "The category “{0}” is defined twice; it already stands on line {1}."
        ),
        new("Donnez un autre « slug: » à l’une des deux.", "Give one of them another “slug:”.")
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [Unknown, UnknownNear, Many, Duplicate];
}
