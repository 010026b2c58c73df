namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about the two lines « --- » that enclose the fields of a profile.</summary>
internal static class FrontMatterKinds
{
    public static readonly DiagnosticKind FenceHidden = new(
        "front-matter-missing",
        Severity.Error,
        new(
            "La première ligne commence par un caractère que l’on ne voit pas ({0}).",
            "The first line begins with a character that cannot be seen ({0})."
        ),
        new(
            "Effacez toute la première ligne et tapez trois tirets à la place : ---",
            "Delete the whole first line and type three hyphens in its place: ---"
        )
    );

    public static readonly DiagnosticKind FenceIndented = new(
        "front-matter-missing",
        Severity.Error,
        new("La première ligne, « --- », est précédée d’une espace.", "The first line, “---”, has a space before it."),
        new(
            "Effacez ce qui précède les trois tirets : ils sont au tout début de la ligne.",
            "Delete what stands before the three hyphens: they stand at the very beginning of the line."
        )
    );

    public static readonly DiagnosticKind FenceOther = new(
        "front-matter-missing",
        Severity.Error,
        new("La première ligne est « {0} », et non trois tirets courts.", "The first line is “{0}”, not three hyphens."),
        new(
            "Remplacez-la par trois tirets courts, tapés un à un : --- (un traitement de texte les change parfois en un seul tiret long).",
            "Replace it by three hyphens, typed one by one: --- (word processors may turn them into one long dash)."
        )
    );

    public static readonly DiagnosticKind FenceOfCode = new(
        "front-matter-missing",
        Severity.Error,
        new("La fiche commence par « {0} », qui encadre du code.", "The profile begins with “{0}”, which encloses code."),
        new(
            "Retirez cette ligne et celle qui lui répond plus bas : la première ligne est « --- ».",
            "Remove this line and its counterpart further down: the first line is “---”."
        )
    );

    public static readonly DiagnosticKind OtherFormat = new(
        "front-matter-missing",
        Severity.Error,
        new("Cette fiche est écrite en {0}, et non en YAML.", "This profile is written in {0}, not in YAML."),
        new(
            "Reprenez le modèle de fiche : une ligne « --- », un champ par ligne comme « name: L’Atelier du Clain », puis à nouveau "
                + "« --- ».",
            "Start from the sample profile: a line “---”, one field per line such as “name: L’Atelier du Clain”, then “---” again."
        )
    );

    public static readonly DiagnosticKind FenceForgotten = new(
        "front-matter-missing",
        Severity.Error,
        new(
            "Les champs commencent dès la première ligne (« {0} »), et la ligne « --- » qui doit les précéder manque.",
            "The fields begin on the first line (“{0}”), and the line “---” that must stand before them is missing."
        ),
        new("Ajoutez au-dessus une ligne de trois tirets : ---", "Add a line of three hyphens above: ---")
    );

    public static readonly DiagnosticKind Missing = new(
        "front-matter-missing",
        Severity.Error,
        new(
            "La fiche doit commencer par une ligne « --- », et elle commence par « {0} ».",
            "The profile must begin with a “---” line, and it begins with “{0}”."
        ),
        new(
            "Mettez trois tirets, seuls, sur la première ligne ; puis les champs ; puis à nouveau trois tirets, et votre texte.",
            "Put three hyphens alone on the first line, then the fields, then three hyphens again, and your text."
        )
    );

    public static readonly DiagnosticKind Open = new(
        "front-matter-not-closed",
        Severity.Error,
        new(
            "Les champs commencent ici, et la ligne « --- » qui les termine manque.",
            "The fields begin here, and the “---” line that ends them is missing."
        ),
        new(
            "Ajoutez une ligne de trois tirets entre le dernier champ et votre texte.",
            "Add a line of three hyphens between the last field and your text."
        )
    );

    public static readonly DiagnosticKind FenceEndOther = new(
        "front-matter-not-closed",
        Severity.Error,
        new(
            "Les champs ouverts ligne {1} ne se terminent pas : cette ligne est « {0} », et non trois tirets courts.",
            "The fields opened on line {1} do not end: this line is “{0}”, not three hyphens."
        ),
        new(
            "Remplacez-la par trois tirets courts, au tout début de la ligne : ---",
            "Replace it by three hyphens, at the very beginning of the line: ---"
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        FenceHidden,
        FenceIndented,
        FenceOther,
        FenceOfCode,
        OtherFormat,
        FenceForgotten,
        Missing,
        Open,
        FenceEndOther,
    ];
}
