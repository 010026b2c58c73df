namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about the format of a photo's file. Argument 0 is always the file's name.</summary>
internal static class PhotoFormatKinds
{
    public static readonly PhotoDiagnosticKind Format = new(
        "photo-format",
        Severity.Error,
        new("« {0} » est un fichier {1}, pas une photo.", "“{0}” is a file in {1} format, not a photo."),
        new("Choisissez une photo JPEG ou PNG (WebP et AVIF vont aussi).", "Choose a JPEG or PNG photo (WebP and AVIF work too).")
    );

    public static readonly PhotoDiagnosticKind Heic = new(
        "photo-heic",
        Severity.Error,
        new(
            "« {0} » est au format HEIC, celui des iPhone, que beaucoup d’appareils ne savent pas lire.",
            "“{0}” is in HEIC, the iPhone’s format, which many devices cannot read."
        ),
        new(
            "Sur l’iPhone : Réglages › Appareil photo › Formats › Le plus compatible, puis reprenez la photo ; ou envoyez-vous la "
                + "photo par message, elle devient un JPEG.",
            "On the iPhone: Settings › Camera › Formats › Most Compatible, then take the photo again; or send it to yourself in a "
                + "message, which makes it a JPEG."
        )
    );

    public static readonly PhotoDiagnosticKind Video = new(
        "photo-video",
        Severity.Error,
        new("« {0} » est une vidéo, pas une photo.", "“{0}” is a video, not a photo."),
        new(
            "Choisissez une photo JPEG ou PNG (WebP et AVIF vont aussi). Pour une photo animée de téléphone, enregistrez-en une "
                + "image fixe.",
            "Choose a JPEG or PNG photo (WebP and AVIF work too). Of a phone’s live photo, save a still image."
        )
    );

    public static readonly PhotoDiagnosticKind Text = new(
        "photo-text",
        Severity.Error,
        new("« {0} » contient du texte, pas une photo.", "“{0}” holds text, not a photo."),
        new("Choisissez une photo JPEG ou PNG (WebP et AVIF vont aussi).", "Choose a JPEG or PNG photo (WebP and AVIF work too).")
    );

    public static readonly PhotoDiagnosticKind LfsPointer = new(
        "photo-lfs-pointer",
        Severity.Error,
        new(
            "« {0} » n’est qu’un renvoi Git LFS : la photo elle-même n’a pas été téléchargée.",
            "“{0}” is only a Git LFS pointer: the photo itself was not fetched."
        ),
        new(
            "Récupérez les photos avec « git lfs pull », ou ajoutez la photo sans Git LFS.",
            "Fetch the photos with “git lfs pull”, or add the photo without Git LFS."
        )
    );

    public static readonly PhotoDiagnosticKind Unknown = new(
        "photo-unknown",
        Severity.Error,
        new("« {0} » n’est pas une photo que nous savons lire.", "“{0}” is not a photo that we can read."),
        new(
            "Ouvrez-la dans votre téléphone ou sur l’ordinateur et enregistrez-la en JPEG ou en PNG (WebP et AVIF vont aussi).",
            "Open it on your phone or computer and save it as JPEG or PNG (WebP and AVIF work too)."
        )
    );

    public static readonly PhotoDiagnosticKind Lies = new(
        "photo-lies",
        Severity.Error,
        new(
            "Le nom « {0} » se termine par {1}, mais la photo est au format {2}.",
            "The name “{0}” ends in {1}, but the photo is in {2} format."
        ),
        new("Renommez-la « {3} », ici et dans le dossier.", "Rename it “{3}”, here and in the folder.")
    );

    public static readonly PhotoDiagnosticKind Extension = new(
        "photo-extension",
        Severity.Error,
        new(
            "Le nom « {0} » n’a pas d’extension ; la photo est au format {1}.",
            "The name “{0}” has no extension; the photo is in {1} format."
        ),
        new("Renommez-la « {2} », ici et dans le dossier.", "Rename it “{2}”, here and in the folder.")
    );

    public static readonly PhotoDiagnosticKind TooManyFrames = new(
        "photo-too-many-frames",
        Severity.Error,
        new("« {0} » est une animation de {1} images.", "“{0}” is an animation of {1} pictures."),
        new(
            "Choisissez une photo fixe : seule la première image serait montrée.",
            "Choose a still photo: only the first picture would be shown."
        )
    );

    public static readonly PhotoDiagnosticKind RareKind = new(
        "photo-rare-kind",
        Severity.Error,
        new(
            "« {0} » est un JPEG d’une sorte rare, que les appareils photo n’écrivent pas.",
            "“{0}” is a rare kind of JPEG, which cameras do not write."
        ),
        new("Ouvrez-la et enregistrez-la de nouveau en JPEG.", "Open it and save it again as JPEG.")
    );

    public static readonly PhotoDiagnosticKind HighDynamicRange = new(
        "photo-hdr",
        Severity.Error,
        new(
            "« {0} » est une photo HDR, qui paraîtrait terne sur la plupart des écrans.",
            "“{0}” is an HDR photo, which would look dull on most screens."
        ),
        new(
            "Enregistrez-la en JPEG ordinaire (le téléphone le fait quand on coupe le HDR, ou en la partageant).",
            "Save it as an ordinary JPEG (the phone does so with HDR off, or when you share the photo)."
        )
    );

    public static readonly PhotoDiagnosticKind Animated = new(
        "photo-animated",
        Severity.Advice,
        new(
            "« {0} » est une animation de {1} images : seule la première est montrée.",
            "“{0}” is an animation of {1} pictures: only the first is shown."
        ),
        new(
            "Si ce n’est pas la bonne, enregistrez l’image voulue en JPEG.",
            "If that is not the right one, save the picture you want as JPEG."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Format,
        Heic,
        Video,
        Text,
        LfsPointer,
        Unknown,
        Lies,
        Extension,
        TooManyFrames,
        RareKind,
        HighDynamicRange,
        Animated,
    ];
}
