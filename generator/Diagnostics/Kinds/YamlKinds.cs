namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about the syntax of a YAML file, whatever its fields mean.</summary>
internal static class YamlKinds
{
    public static readonly DiagnosticKind Unreadable = new(
        "yaml-unreadable",
        Severity.Error,
        new("Cette ligne n’a pas pu être lue.", "This line could not be read."),
        new(
            "Le plus souvent, il manque des guillemets autour d’un texte qui contient « : » ou « # », ou le décalage en début de "
                + "ligne n’est pas celui des lignes voisines.",
            "Most often a text that holds “: ” or “ #” lacks quotes, or the line is not indented like its neighbours."
        )
    );

    public static readonly DiagnosticKind Tab = new(
        "yaml-tab",
        Severity.Error,
        new(
            "Cette ligne est décalée par une tabulation, et YAML ne compte que les espaces.",
            "This line is indented with a tab, and YAML counts spaces only."
        ),
        new(
            "Effacez le début de la ligne et décalez-la avec la barre d’espace : deux espaces par niveau.",
            "Delete the beginning of the line and indent it with the space bar: two spaces per level."
        )
    );

    public static readonly DiagnosticKind OddIndent = new(
        "yaml-odd-space",
        Severity.Error,
        new(
            "Cette ligne est décalée par des espaces insécables, qui ressemblent aux autres et ne comptent pas.",
            "This line is indented with no-break spaces, which look like others and do not count."
        ),
        new(
            "Effacez le début de la ligne et tapez-le à nouveau avec la barre d’espace.",
            "Delete the beginning of the line and type it again with the space bar."
        )
    );

    public static readonly DiagnosticKind OddSpace = new(
        "yaml-odd-space",
        Severity.Error,
        new(
            "L’espace après « {0}: » est insécable, et n’est pas reconnue comme une espace.",
            "The space after “{0}:” is a no-break space, and is not taken for a space."
        ),
        new("Effacez-la et tapez-la à nouveau avec la barre d’espace : {1}", "Delete it and type it again with the space bar: {1}")
    );

    public static readonly DiagnosticKind Dash = new(
        "yaml-dash",
        Severity.Error,
        new("Un élément de liste commence par un tiret court et une espace.", "An item of a list begins with a hyphen and a space."),
        new("Écrivez : {0}", "Write: {0}")
    );

    public static readonly DiagnosticKind NotAColon = new(
        "yaml-colon",
        Severity.Error,
        new("Le nom d’un champ est suivi de deux-points et d’une espace.", "A field’s name is followed by a colon and a space."),
        new("Écrivez : {1}", "Write: {1}")
    );

    public static readonly DiagnosticKind NoSpace = new(
        "yaml-colon",
        Severity.Error,
        new("Il manque une espace après « {0}: ».", "A space is missing after “{0}:”."),
        new("Écrivez : {1}", "Write: {1}")
    );

    public static readonly DiagnosticKind BracketOpen = new(
        "yaml-bracket-open",
        Severity.Error,
        new(
            "« {0} » ouvre une liste ou un groupe de champs, et « {1} » manque.",
            "“{0}” opens a list or a group of fields, and “{1}” is missing."
        ),
        new("Écrivez : {2}", "Write: {2}")
    );

    public static readonly DiagnosticKind Indent = new(
        "yaml-indent",
        Severity.Error,
        new(
            "Cette ligne n’est alignée avec aucune de celles dont elle peut faire partie (espaces au début : {0}).",
            "This line is not aligned with any that it could belong with (spaces at its beginning: {0})."
        ),
        new("Espaces à mettre au début : {1}\n{2}", "Spaces to put at its beginning: {1}\n{2}")
    );

    public static readonly DiagnosticKind Continuation = new(
        "yaml-no-field",
        Severity.Error,
        new(
            "Cette ligne n’a pas de nom de champ ; c’est sans doute la suite du texte de la ligne précédente.",
            "This line has no field name; it is probably the rest of the line above."
        ),
        new("Écrivez tout sur une ligne : {1}", "Write all on one line: {1}")
    );

    public static readonly DiagnosticKind NoField = new(
        "yaml-no-field",
        Severity.Error,
        new("Cette ligne n’a pas de nom de champ.", "This line has no field name."),
        new(
            "Commencez-la par le nom du champ, deux-points et une espace, par exemple : tagline: {0}",
            "Begin it with the field’s name, a colon and a space, for instance: tagline: {0}"
        )
    );

    public static readonly DiagnosticKind TooDeep = new(
        "yaml-too-deep",
        Severity.Error,
        new("Cette ligne est trop décalée : trop de niveaux sont emboîtés.", "This line is nested too deeply."),
        new(
            "Une fiche n’a jamais besoin de plus de quatre niveaux ; reprenez le modèle de fiche.",
            "A profile never needs more than four levels; start again from the sample profile."
        )
    );

    public static readonly DiagnosticKind Alias = new(
        "yaml-alias",
        Severity.Error,
        new(
            "« {0} » est un raccourci de YAML, et les raccourcis ne sont pas acceptés.",
            "“{0}” is a YAML shorthand (anchor, alias, tag or merge key), and those are not accepted."
        ),
        new(
            "Écrivez la valeur en toutes lettres ; si c’est un texte qui commence par &, * ou !, mettez-le entre guillemets.",
            "Write the value out; if it is a text that begins with &, * or !, put it between double quotes."
        )
    );

    public static readonly DiagnosticKind DuplicateKey = new(
        "yaml-duplicate-field",
        Severity.Error,
        new(
            "Le champ « {0} » est écrit deux fois ; il l’est déjà ligne {1}.",
            "The field “{0}” is written twice; it already stands on line {1}."
        ),
        new("Gardez une seule des deux lignes.", "Keep only one of the two lines.")
    );

    public static readonly DiagnosticKind KeyIsNotText = new(
        "yaml-field-name",
        Severity.Error,
        new("Un nom de champ doit être un mot simple, suivi de deux-points.", "A field's name must be a plain word followed by a colon."),
        new("Écrivez par exemple : name: L’Atelier du Clain", "Write for instance: name: L’Atelier du Clain")
    );

    public static readonly DiagnosticKind SecondDocument = new(
        "yaml-second-document",
        Severity.Error,
        new("Une deuxième fiche commence ici, dans le même fichier.", "A second document begins here, in the same file."),
        new(
            "Un fichier ne tient qu’une fiche : retirez la ligne « --- » en trop ou déplacez la suite dans un autre dossier.",
            "One file holds one profile: remove the extra “---” line, or move the rest to another folder."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Unreadable,
        Tab,
        OddIndent,
        OddSpace,
        Dash,
        NotAColon,
        NoSpace,
        BracketOpen,
        Indent,
        Continuation,
        NoField,
        TooDeep,
        Alias,
        DuplicateKey,
        KeyIsNotText,
        SecondDocument,
    ];
}
