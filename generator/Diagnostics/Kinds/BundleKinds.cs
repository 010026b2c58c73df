namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Why the file that a vendor sent is not taken. It is taken whole or not at all, so each of these is an error.</summary>
internal static class BundleKinds
{
    public static readonly DiagnosticKind NotABundle = new(
        "bundle-unreadable",
        Severity.Error,
        new("Ce fichier n’est pas un envoi de Mon étal.", "This file is no bundle from Mon étal."),
        new(
            "Choisissez le fichier que Mon étal a préparé : son nom commence par « etal- » et finit par .zip ou .txt.",
            "Choose the file that Mon étal prepared: its name begins with “etal-” and ends in .zip or .txt."
        )
    );

    public static readonly DiagnosticKind Damaged = new(
        "bundle-unreadable",
        Severity.Error,
        new("Cet envoi est arrivé abîmé ou incomplet.", "This bundle arrived damaged or incomplete."),
        new(
            "Renvoyez-le depuis Mon étal : votre brouillon y est encore, rien n’est à refaire.",
            "Send it again from Mon étal: your draft is still there, nothing has to be done anew."
        )
    );

    public static readonly DiagnosticKind Locked = new(
        "bundle-unreadable",
        Severity.Error,
        new("Cet envoi est protégé par un mot de passe.", "This bundle is protected by a password."),
        new(
            "Envoyez le fichier tel que Mon étal l’a préparé, sans mot de passe.",
            "Send the file as Mon étal prepared it, without a password."
        )
    );

    public static readonly DiagnosticKind OtherVersion = new(
        "bundle-version",
        Severity.Error,
        new(
            "Cet envoi est de la version {0}, et ce programme lit la version 1.",
            "This bundle is of version {0}; this program reads version 1."
        ),
        new(
            "Mettez le programme à jour ; si c’est déjà fait, demandez que l’envoi soit préparé à nouveau dans Mon étal.",
            "Update the program; if that is done already, ask for the bundle to be prepared again in Mon étal."
        )
    );

    public static readonly DiagnosticKind TooLarge = new(
        "bundle-too-large",
        Severity.Error,
        new("Ce fichier pèse {0}o, alors qu’un envoi en pèse {1}o au plus.", "This file has {0}B; a bundle has {1}B at most."),
        new(
            "Préparez l’envoi dans Mon étal, qui allège les photos ; s’il reste trop lourd, envoyez une partie des pièces, puis les "
                + "autres.",
            "Prepare the bundle in Mon étal, which makes photos lighter; if it is still too heavy, send some of the products, then "
                + "the others."
        )
    );

    public static readonly DiagnosticKind FileTooLarge = new(
        "bundle-too-large",
        Severity.Error,
        new(
            "Dans cet envoi, « {0} » pèse {1}o ; {2}o est le plus que l’on accepte.",
            "In this bundle, “{0}” has {1}B; {2}B is the most that is taken."
        ),
        new(
            "Si c’est une photo, choisissez-la à nouveau dans Mon étal, qui l’allège ; si c’est etal.json, raccourcissez les textes.",
            "If it is a photo, choose it again in Mon étal, which makes it lighter; if it is etal.json, shorten the texts."
        )
    );

    public static readonly DiagnosticKind TooLargeUnpacked = new(
        "bundle-too-large",
        Severity.Error,
        new("Déplié, cet envoi dépasserait {0}o.", "Unpacked, this bundle would exceed {0}B."),
        new(
            "Préparez-le dans Mon étal, qui allège les photos, ou envoyez les pièces en deux fois.",
            "Prepare it in Mon étal, which makes photos lighter, or send the products in two parts."
        )
    );

    public static readonly DiagnosticKind TooDense = new(
        "bundle-too-large",
        Severity.Error,
        new(
            "Dans cet envoi, « {0} » se déplie bien plus qu’une photo ou un texte ne le fait.",
            "In this bundle, “{0}” unpacks to far more than a photo or a text does."
        ),
        new(
            "Rien n’en a été déplié. Demandez un nouvel envoi, préparé dans Mon étal.",
            "Nothing of it was unpacked. Ask for a new bundle, prepared in Mon étal."
        )
    );

    public static readonly DiagnosticKind TooManyFiles = new(
        "bundle-too-many-files",
        Severity.Error,
        new(
            "Cet envoi contient {0} fichiers, alors que {1} suffisent à 40 pièces.",
            "This bundle holds {0} files; {1} are enough for 40 products."
        ),
        new(
            "Gardez quatre photos par pièce au plus, et préparez l’envoi à nouveau dans Mon étal.",
            "Keep four photos of each product at most, and prepare the bundle again in Mon étal."
        )
    );

    public static readonly DiagnosticKind UnknownFile = new(
        "bundle-file-unknown",
        Severity.Error,
        new("Cet envoi contient « {0} », qui n’a pas sa place ici.", "This bundle holds “{0}”, which has no place in it."),
        new(
            "Envoyez le fichier tel que Mon étal l’a préparé, sans l’ouvrir ni le refaire : etal.json et le dossier photos, rien d’autre.",
            "Send the file as Mon étal prepared it, without opening or packing it again: etal.json and the folder photos, nothing else."
        )
    );

    public static readonly DiagnosticKind NameTwice = new(
        "bundle-name-twice",
        Severity.Error,
        new(
            "Cet envoi contient deux fichiers nommés « {0} » : on ne saurait lequel prendre.",
            "This bundle holds two files named “{0}”: nobody could tell which to take."
        ),
        new(
            "Préparez l’envoi à nouveau dans Mon étal ; les majuscules ne suffisent pas à distinguer deux noms.",
            "Prepare the bundle again in Mon étal; capitals are not enough to tell two names apart."
        )
    );

    public static readonly DiagnosticKind ArchiveWithin = new(
        "bundle-archive-within",
        Severity.Error,
        new(
            "Dans cet envoi, « {0} » n’est pas une photo, c’est un autre fichier compressé.",
            "In this bundle, “{0}” is no photo but another packed file."
        ),
        new(
            "Ajoutez vos photos une à une dans Mon étal, et préparez l’envoi à nouveau.",
            "Add your photos one by one in Mon étal, and prepare the bundle again."
        )
    );

    public static readonly DiagnosticKind NoProfile = new(
        "bundle-profile-missing",
        Severity.Error,
        new(
            "Il manque etal.json dans cet envoi : il n’y a donc ni nom, ni prix, ni texte.",
            "There is no etal.json in this bundle: so there is no name, no price and no text."
        ),
        new(
            "Envoyez le fichier tel que Mon étal l’a préparé ; des photos seules ne suffisent pas.",
            "Send the file as Mon étal prepared it; photos alone are not enough."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        NotABundle,
        Damaged,
        Locked,
        OtherVersion,
        TooLarge,
        FileTooLarge,
        TooLargeUnpacked,
        TooDense,
        TooManyFiles,
        UnknownFile,
        NameTwice,
        ArchiveWithin,
        NoProfile,
    ];
}
