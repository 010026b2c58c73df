using System.Globalization;

namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about a photo that has a known format. Argument 0 is the file's name, but in SeveralTooSmall a count.</summary>
internal static class PhotoKinds
{
    public static readonly PhotoDiagnosticKind Unreachable = new(
        "photo-unreachable",
        Severity.Error,
        new("« {0} » n’a pas pu être ouverte.", "“{0}” could not be opened."),
        new(
            "Vérifiez que la photo est dans le dossier de l’étal, sous ce nom exact, puis ajoutez-la de nouveau.",
            "Check that the photo is in the stall’s folder under this exact name, then add it again."
        )
    );

    public static readonly PhotoDiagnosticKind Empty = new(
        "photo-empty",
        Severity.Error,
        new("« {0} » est un fichier vide : il ne contient pas de photo.", "“{0}” is an empty file: there is no photo in it."),
        new("L’envoi s’est sans doute interrompu : ajoutez la photo de nouveau.", "The upload was probably cut short: add the photo again.")
    );

    private static readonly Bilingual MakeItSmaller = new(
        "Sur le téléphone : envoyez-vous la photo par WhatsApp ou par SMS, elle arrive réduite, et c’est assez grand ; pour les "
            + "suivantes, réglez l’appareil photo sur 12 Mpx (iPhone : Réglages › Appareil photo › Formats ; Android : Appareil photo › "
            + "Réglages › Résolution). Sur l’ordinateur : enregistrez-la en JPEG de 2 000 pixels de large.",
        "On the phone: send the photo to yourself by WhatsApp or text message; it arrives smaller, and large enough; for the next "
            + "ones, set the camera to 12 MP (iPhone: Settings › Camera › Formats; Android: Camera › Settings › Resolution). On the "
            + "computer: save it as a JPEG of 2,000 pixels of width."
    );

    public static readonly PhotoDiagnosticKind TooHeavy = new(
        "photo-too-heavy",
        Severity.Error,
        new("« {0} » pèse {1} Mo ; la limite est de {2} Mo.", "“{0}” weighs {1} MB; the limit is {2} MB."),
        MakeItSmaller
    );

    public static readonly PhotoDiagnosticKind TooLarge = new(
        "photo-too-large",
        Severity.Error,
        new(
            "« {0} » est trop grande : {1} × {2} pixels, pour une limite de {3} millions de pixels et de 16 383 par côté.",
            "“{0}” is too large: {1} × {2} pixels; the limits are {3} million pixels and 16,383 a side."
        ),
        MakeItSmaller
    );

    public static readonly PhotoDiagnosticKind Unreadable = new(
        "photo-unreadable",
        Severity.Error,
        new("« {0} » est abîmée : on n’y trouve pas d’image.", "“{0}” is damaged: there is no picture to be found in it."),
        new(
            "L’envoi s’est sans doute interrompu : ajoutez la photo de nouveau, depuis l’original.",
            "The upload was probably cut short: add the photo again, from the original."
        )
    );

    public static readonly PhotoDiagnosticKind Damaged = new(
        "photo-damaged",
        Severity.Error,
        new("« {0} » est abîmée : une partie de l’image manque.", "“{0}” is damaged: a part of the picture is missing."),
        new(
            "L’envoi s’est sans doute interrompu : ajoutez la photo de nouveau, depuis l’original.",
            "The upload was probably cut short: add the photo again, from the original."
        )
    );

    public static readonly PhotoDiagnosticKind TooSlow = new(
        "photo-too-slow",
        Severity.Error,
        new("« {0} » demande trop de temps à lire.", "“{0}” takes too long to read."),
        new("Ouvrez-la et enregistrez-la de nouveau en JPEG.", "Open it and save it again as JPEG.")
    );

    public static readonly PhotoDiagnosticKind Changed = new(
        "photo-changed",
        Severity.Error,
        new("« {0} » a changé pendant que le site se construisait.", "“{0}” changed while the site was being built."),
        new("Relancez la commande.", "Run the command again.")
    );

    public static readonly PhotoDiagnosticKind Location = new(
        "photo-location",
        Severity.Error,
        new(
            "« {0} » contient le lieu où elle a été prise ; nous l’avons refusée pour vous protéger.",
            "“{0}” holds the place where it was taken; we refused it to protect you."
        ),
        new(
            "Partagez la photo sans sa position (iPhone : Options › Lieu, au moment de partager ; Android : « Supprimer les données "
                + "de localisation »), ou faites-en une capture d’écran.",
            "Share the photo without its location (iPhone: Options › Location when sharing; Android: “Remove location data”), or "
                + "take a screenshot of it."
        )
    );

    public static readonly PhotoDiagnosticKind LocationInFilm = new(
        "photo-location",
        Severity.Error,
        new(
            "« {0} » est une photo animée : le court film caché dans le fichier dit où il a été tourné ; nous l’avons refusée pour "
                + "vous protéger.",
            "“{0}” is a motion photo: the short film hidden in the file says where it was taken; we refused it to protect you."
        ),
        new(
            "Exportez-en une image fixe (Google Photos : ⋮ › Exporter › Image fixe ; Samsung : Afficher la photo animée › Capturer), "
                + "ou faites-en une capture d’écran.",
            "Export a still picture of it (Google Photos: ⋮ › Export › Still photo; Samsung: View motion photo › Capture), or take a "
                + "screenshot of it."
        )
    );

    public static readonly PhotoDiagnosticKind TooSmall = new(
        "photo-too-small",
        Severity.Advice,
        new(
            "« {0} » est petite : {1} × {2} pixels, et son petit côté, de {3}, devrait en avoir {4}.",
            "“{0}” is small: {1} × {2} pixels, and its short side, of {3}, should have {4}."
        ),
        new(
            "Elle paraîtra un peu floue. Si vous avez l’original, sorti de l’appareil, prenez-le plutôt qu’une copie réduite par un "
                + "site ou une messagerie.",
            "It will look a little blurred. If you have the original, as the camera made it, use it rather than a copy made smaller "
                + "by a site or a messenger."
        )
    );

    public static readonly PhotoDiagnosticKind SeveralTooSmall = new(
        "photo-too-small",
        Severity.Advice,
        new(
            "{0} photos de cette fiche sont petites, avec moins de {1} pixels sur leur petit côté : {2}.",
            "{0} photos of this profile are small, with less than {1} pixels on their short side: {2}."
        ),
        new(
            "Elles paraîtront un peu floues. Si vous avez les originaux, sortis de l’appareil, prenez-les plutôt que des copies "
                + "réduites par un site ou une messagerie.",
            "They will look a little blurred. If you have the originals, as the camera made them, use them rather than copies made "
                + "smaller by a site or a messenger."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Unreachable,
        Empty,
        TooHeavy,
        TooLarge,
        Unreadable,
        Damaged,
        TooSlow,
        Changed,
        Location,
        LocationInFilm,
        TooSmall,
        SeveralTooSmall,
    ];

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
