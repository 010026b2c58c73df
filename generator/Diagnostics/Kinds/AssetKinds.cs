namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about a theme's assets: style sheets, scripts, icons.</summary>
internal static class AssetKinds
{
    public static readonly DiagnosticKind Name = new(
        "asset-name",
        Severity.Error,
        new("Le nom « {0} » ne peut pas servir d’adresse.", "The name “{0}” cannot stand in an address."),
        new(
            "Renommez le fichier avec des lettres sans accent, des chiffres et des tirets.",
            "Rename the file with unaccented letters, digits and hyphens."
        )
    );

    public static readonly DiagnosticKind TooLarge = new(
        "asset-too-large",
        Severity.Error,
        new("Le fichier « {0} » dépasse 1 Mo.", "The file “{0}” exceeds 1 MB."),
        new("Allégez-le : il serait chargé par toutes les pages.", "Make it lighter: every page would load it.")
    );

    public static readonly DiagnosticKind Unknown = new(
        "asset-unknown",
        Severity.Error,
        new(
            "La feuille de style montre « {0} », qui n’est pas un fichier du thème.",
            "The style sheet shows “{0}”, which is no file of the theme."
        ),
        new(
            "Placez le fichier dans le dossier assets du thème et écrivez son nom tel quel : url(fichier.svg).",
            "Put the file in the theme’s assets folder and write its name as it is: url(file.svg)."
        )
    );

    public static readonly DiagnosticKind ScriptUnknown = new(
        "script-unknown",
        Severity.Error,
        new("Le script nomme « {0} », qui n’est pas un fichier du thème.", "The script names “{0}”, which is no file of the theme."),
        new(
            "Placez le fichier dans le dossier assets du thème, et écrivez son chemin depuis ce script.",
            "Put the file in the theme’s assets folder, and write its path from this script."
        )
    );

    public static readonly DiagnosticKind ScriptCycle = new(
        "script-cycle",
        Severity.Error,
        new("Le script nomme « {0} », qui le nomme à son tour.", "The script names “{0}”, which names it in turn."),
        new(
            "Déplacez ce que les deux partagent dans un troisième fichier : le nom publié de chacun dépend de son contenu.",
            "Move what both share to a third file: the published name of each depends on its content."
        )
    );

    public static readonly DiagnosticKind ScriptSyntax = new(
        "script-syntax",
        Severity.Error,
        new("Le script est mal formé ici : {0}", "The script is malformed here: {0}"),
        new(
            "Aucun navigateur ne l’exécuterait. Vérifiez les parenthèses, les accolades et les guillemets, ici et juste avant.",
            "No browser would run it. Check brackets, braces and quotes, here and just before."
        )
    );

    public static readonly DiagnosticKind StyleUnclosed = new(
        "style-unclosed",
        Severity.Error,
        new(
            "« {0} » n’est jamais refermé : les règles qui suivent seraient perdues.",
            "“{0}” is never closed: the rules that follow would be lost."
        ),
        new("Ajoutez « {1} » là où cela finit.", "Add “{1}” where it ends.")
    );

    public static readonly DiagnosticKind StyleSurplus = new(
        "style-surplus",
        Severity.Error,
        new("« {0} » ne referme rien : la règle qui suit serait perdue.", "“{0}” closes nothing: the rule that follows would be lost."),
        new("Retirez ce signe, ou ouvrez ce qu’il devait refermer.", "Remove this sign, or open what it was to close.")
    );

    public static readonly DiagnosticKind StyleImport = new(
        "style-import",
        Severity.Error,
        new(
            "Une feuille de style n’en charge pas d’autre : « @import » n’a pas d’effet ici.",
            "A style sheet loads no other: “@import” has no effect here."
        ),
        new(
            "Placez ces règles dans un fichier du dossier assets/styles/ du thème : style.css et ses parties sont réunis.",
            "Put these rules in a file of the theme’s folder assets/styles/: style.css and its parts are joined."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Name,
        TooLarge,
        Unknown,
        ScriptUnknown,
        ScriptCycle,
        ScriptSyntax,
        StyleUnclosed,
        StyleSurplus,
        StyleImport,
    ];
}
