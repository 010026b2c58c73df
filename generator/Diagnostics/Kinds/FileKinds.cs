namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about a file as such, whatever it holds: where it lies, its size in bytes, its encoding.</summary>
internal static class FileKinds
{
    public static readonly DiagnosticKind TooLarge = new(
        "file-too-large",
        Severity.Error,
        new(
            "Ce fichier est trop long : {0} Ko, alors que {1} Ko suffisent à une fiche de 40 produits.",
            "This file is too long: {0} KB; {1} KB hold a profile of 40 products."
        ),
        new("Raccourcissez les textes ou retirez des produits.", "Shorten the texts or remove products.")
    );

    public static readonly DiagnosticKind NotUtf8 = new(
        "file-not-utf8",
        Severity.Error,
        new(
            "Ce fichier n’est pas enregistré en UTF-8 : les lettres accentuées de cette ligne ne peuvent pas être lues.",
            "This file is not saved as UTF-8: the accented letters of this line cannot be read."
        ),
        new(
            "Ouvrez-le, choisissez « Enregistrer sous », encodage UTF-8, et envoyez-le à nouveau.",
            "Open it, choose “Save as”, encoding UTF-8, and send it again."
        )
    );

    public static readonly DiagnosticKind WideEncoding = new(
        "file-not-utf8",
        Severity.Error,
        new(
            "Ce fichier est enregistré en {0} (« Unicode » sous Windows), et non en UTF-8.",
            "This file is saved as {0} (“Unicode” on Windows), not as UTF-8."
        ),
        new(
            "Ouvrez-le, choisissez « Enregistrer sous », encodage UTF-8, et envoyez-le à nouveau.",
            "Open it, choose “Save as”, encoding UTF-8, and send it again."
        )
    );

    public static readonly DiagnosticKind NotText = new(
        "file-not-text",
        Severity.Error,
        new("Ce fichier n’est pas du texte ({0}).", "This file is not text ({0})."),
        new(
            "Une fiche est un fichier de texte simple, profile.md ; copiez-y votre texte depuis le traitement de texte.",
            "A profile is a plain text file, profile.md; paste your text into it from the word processor."
        )
    );

    public static readonly DiagnosticKind ControlCharacter = new(
        "file-control-character",
        Severity.Error,
        new("Cette ligne contient un caractère invisible de commande ({0}).", "This line holds an invisible control character ({0})."),
        new("Effacez la ligne et tapez-la à nouveau au clavier.", "Delete the line and type it again.")
    );

    public static readonly DiagnosticKind Empty = new(
        "file-empty",
        Severity.Error,
        new("Ce fichier est vide.", "This file is empty."),
        new(
            "Reprenez le modèle de fiche, ou ajoutez à nouveau le fichier : l’envoi s’est peut-être interrompu.",
            "Start from the sample profile, or add the file again: the upload may have been cut short."
        )
    );

    public static readonly DiagnosticKind Missing = new(
        "file-missing",
        Severity.Error,
        new("Le fichier « {0} » manque.", "The file “{0}” is missing."),
        new(
            "Ajoutez-le ; le marché d’exemple livré avec StaticMarche montre ce qu’il contient.",
            "Add it; the sample market that comes with StaticMarche shows what it holds."
        )
    );

    public static readonly DiagnosticKind Unreadable = new(
        "file-unreadable",
        Severity.Error,
        new("Le fichier « {0} » n’a pas pu être ouvert.", "The file “{0}” could not be opened."),
        new("Vérifiez qu’il existe encore et que vous avez le droit de le lire.", "Check that it still exists and that you may read it.")
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        WideEncoding,
        TooLarge,
        NotUtf8,
        NotText,
        ControlCharacter,
        Empty,
        Missing,
        Unreadable,
    ];
}
