namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about a theme's own files.</summary>
internal static class ThemeKinds
{
    public static readonly DiagnosticKind Unknown = new(
        "theme-unknown",
        Severity.Error,
        new(
            "Le thème « {0} » n’existe pas : il n’y a pas de fichier themes/{0}/theme.yml.",
            "There is no theme “{0}”: no file themes/{0}/theme.yml."
        ),
        new("Choisissez un dossier de themes/ : {1}.", "Choose a folder of themes/: {1}.")
    );

    public static readonly DiagnosticKind Cycle = new(
        "theme-cycle",
        Severity.Error,
        new("Le thème « {0} » finit par s’étendre lui-même.", "The theme “{0}” ends up extending itself."),
        new("Retirez l’une des lignes extends.", "Remove one of the extends lines.")
    );

    public static readonly DiagnosticKind StringShape = new(
        "theme-string",
        Severity.Error,
        new(
            "Le texte « {0} » doit être un texte simple, ou d’autres textes décalés en dessous.",
            "The text “{0}” must be a plain text, or further texts indented below it."
        ),
        new("Écrivez la valeur après les deux-points, entre guillemets.", "Write the value after the colon, between quotes.")
    );

    public static readonly DiagnosticKind TemplateMissing = new(
        "theme-template-missing",
        Severity.Error,
        new("Le thème « {0} » n’a pas de gabarit templates/{1}.html.", "The theme “{0}” has no template templates/{1}.html."),
        new(
            "Ajoutez le fichier, ou étendez un thème qui l’a : « extends: marche » dans theme.yml.",
            "Add the file, or extend a theme that has it: “extends: marche” in theme.yml."
        )
    );

    public static readonly DiagnosticKind StringUnknown = new(
        "theme-string-unknown",
        Severity.Advice,
        new("Aucune page ne montre le texte « {0} ».", "No page shows the text “{0}”."),
        new("Noms proches : {1}. Sinon, retirez cette ligne.", "Similar names: {1}. Otherwise remove this line.")
    );

    public static readonly DiagnosticKind StringPlace = new(
        "theme-string-place",
        Severity.Error,
        new(
            "Le texte « {0} » a une place {1} que rien ne remplit : elle serait publiée telle quelle.",
            "The text “{0}” has a place {1} that nothing fills: it would be published as it is."
        ),
        new(
            "Retirez {1}, ou comparez avec ce texte dans le thème étendu.",
            "Remove {1}, or compare with this text in the theme that is extended."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [Unknown, Cycle, StringShape, TemplateMissing, StringUnknown, StringPlace];
}
