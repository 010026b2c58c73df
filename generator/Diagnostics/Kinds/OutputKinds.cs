namespace StaticMarche.Diagnostics.Kinds;

/// <summary>
/// Findings about the output folder. They mean that the program could not run (exit code 2), and that no content is wrong.
/// </summary>
internal static class OutputKinds
{
    public static readonly DiagnosticKind Busy = new(
        "output-busy",
        Severity.Error,
        new Bilingual(
            "Une autre construction du site est déjà en cours dans « {0} » (processus {1}).",
            "Another build is already writing to “{0}” (process {1})."
        ),
        new Bilingual(
            "Attendez qu’elle finisse, puis recommencez ; ou choisissez un autre dossier avec --output.",
            "Wait until it has finished and start again, or choose another folder with --output."
        )
    );

    public static readonly DiagnosticKind NotAllowed = new(
        "output-not-allowed",
        Severity.Error,
        new Bilingual(
            "Le site n’a pas pu être écrit : l’accès au dossier « {0} » est refusé.",
            "The site could not be written: access to the folder “{0}” is denied."
        ),
        new Bilingual(
            "Donnez-vous le droit d’y écrire, ou choisissez un autre dossier avec --output.",
            "Give yourself the right to write there, or choose another folder with --output."
        )
    );

    public static readonly DiagnosticKind DiskFull = new(
        "output-disk-full",
        Severity.Error,
        new Bilingual(
            "Le site n’a pas pu être écrit en entier : le disque qui porte « {0} » est plein.",
            "The site could not be written completely: the disk that holds “{0}” is full."
        ),
        new Bilingual(
            "Libérez de la place, puis recommencez : la construction reprendra où elle en était.",
            "Make room and start again: the build will take up where it stopped."
        )
    );

    public static readonly DiagnosticKind Failed = new(
        "output-failed",
        Severity.Error,
        new Bilingual(
            "Le site n’a pas pu être écrit dans « {0} ». Le système dit : {1}",
            "The site could not be written to “{0}”. The system says: {1}"
        ),
        new Bilingual(
            "Réglez ce point, puis recommencez ; ou choisissez un autre dossier avec --output.",
            "Settle this and start again, or choose another folder with --output."
        )
    );

    public static readonly DiagnosticKind LinkInTheWay = new(
        "output-link",
        Severity.Error,
        new Bilingual(
            "« {0} » est un lien : le site serait écrit hors de son dossier.",
            "“{0}” is a link: the site would be written outside its folder."
        ),
        new Bilingual("Supprimez ce lien, puis recommencez.", "Remove this link and start again.")
    );

    public static readonly DiagnosticKind FileInTheWay = new(
        "output-file-in-the-way",
        Severity.Error,
        new Bilingual("« {0} » est un fichier, là où le site a besoin d’un dossier.", "“{0}” is a file where the site needs a folder."),
        new Bilingual("Déplacez ou supprimez ce fichier, puis recommencez.", "Move or delete this file and start again.")
    );

    public static readonly DiagnosticKind FolderInTheWay = new(
        "output-folder-in-the-way",
        Severity.Error,
        new Bilingual("« {0} » est un dossier, là où le site a besoin d’un fichier.", "“{0}” is a folder where the site needs a file."),
        new Bilingual("Déplacez ou supprimez ce dossier, puis recommencez.", "Move or delete this folder and start again.")
    );

    public static readonly DiagnosticKind ListDamaged = new(
        "output-list-damaged",
        Severity.Advice,
        new Bilingual(
            "La liste des fichiers de la dernière construction, « {0} », est illisible : aucun ancien fichier n’a été supprimé.",
            "The list of the files of the last build, “{0}”, cannot be read: no old file was deleted."
        ),
        new Bilingual(
            "Pour repartir d’un dossier propre, supprimez le dossier du site et reconstruisez.",
            "For a clean start, delete the site’s folder and build again."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Busy,
        NotAllowed,
        DiskFull,
        Failed,
        LinkInTheWay,
        FileInTheWay,
        FolderInTheWay,
        ListDamaged,
    ];
}
