namespace StaticMarche.Diagnostics.Kinds;

/// <summary>
/// Findings about the file name, the description and the focal point of a photo. Those about the file's content are in
/// <see cref="PhotoKinds"/> and <see cref="PhotoFormatKinds"/>.
/// </summary>
internal static class PhotoFileKinds
{
    public static readonly PhotoDiagnosticKind Name = new(
        "photo-name",
        Severity.Error,
        new("« {0} » n’est pas un nom de fichier.", "“{0}” is not a file name."),
        new(
            "Posez la photo dans le dossier de la fiche, et n’écrivez que son nom, par exemple {1}.",
            "Put the photo in the profile’s folder, and write its name only, for instance {1}."
        )
    );

    public static readonly PhotoDiagnosticKind NotFound = new(
        "photo-not-found",
        Severity.Error,
        new("La photo « {0} » n’est pas dans le dossier de la fiche.", "The photo “{0}” is not in the profile’s folder."),
        new("Ajoutez le fichier à côté de profile.md, ou corrigez son nom.", "Add the file beside profile.md, or correct its name.")
    );

    public static readonly PhotoDiagnosticKind NotFoundNear = new(
        "photo-not-found",
        Severity.Error,
        new(
            "La photo « {0} » n’est pas dans le dossier de la fiche ; il y a « {1} ».",
            "The photo “{0}” is not in the profile’s folder; there is “{1}”."
        ),
        new("Écrivez « {1} » si c’est celle-là, ou ajoutez le fichier.", "Write “{1}” if that is the one, or add the file.")
    );

    private static readonly Bilingual WriteItSo = new(
        "Écrivez « {1} », lettre pour lettre. Un nom en minuscules, sans accent ni espace, évite ces surprises.",
        "Write “{1}”, to the letter. A name in lower case, without accents or spaces, avoids such surprises."
    );

    public static readonly PhotoDiagnosticKind OtherCase = new(
        "photo-not-found",
        Severity.Error,
        new(
            "Le fichier s’appelle « {1} », et non « {0} » : les majuscules comptent.",
            "The file is called “{1}”, not “{0}”: capitals count."
        ),
        WriteItSo
    );

    public static readonly PhotoDiagnosticKind OtherAccents = new(
        "photo-not-found",
        Severity.Error,
        new("Le fichier s’appelle « {1} », et non « {0} » : les accents comptent.", "The file is called “{1}”, not “{0}”: accents count."),
        WriteItSo
    );

    public static readonly PhotoDiagnosticKind OtherSpaces = new(
        "photo-not-found",
        Severity.Error,
        new(
            "Le fichier s’appelle « {1} », et non « {0} » : les espaces ne sont pas les mêmes, même quand on ne le voit pas (double, "
                + "insécable, invisible).",
            "The file is called “{1}”, not “{0}”: the spaces are not the same, even where it does not show (double, no-break, invisible)."
        ),
        WriteItSo
    );

    public static readonly PhotoDiagnosticKind OtherEscapes = new(
        "photo-not-found",
        Severity.Error,
        new(
            "Le fichier s’appelle « {1} », et non « {0} » : l’un des deux est écrit comme dans une adresse, où « %20 » veut dire « "
                + "espace ».",
            "The file is called “{1}”, not “{0}”: one of them is written as in a web address, where “%20” means a space."
        ),
        WriteItSo
    );

    public static readonly PhotoDiagnosticKind ExtensionMissing = new(
        "photo-not-found",
        Severity.Error,
        new(
            "Le fichier s’appelle « {1} », et non « {0} » : il manque la fin du nom, l’extension.",
            "The file is called “{1}”, not “{0}”: the end of the name, its extension, is missing."
        ),
        WriteItSo
    );

    public static readonly PhotoDiagnosticKind ExtensionTwice = new(
        "photo-not-found",
        Severity.Error,
        new(
            "Le fichier s’appelle « {1} », et non « {0} » : l’un des deux a l’extension plus d’une fois.",
            "The file is called “{1}”, not “{0}”: one of them has its extension more than once."
        ),
        WriteItSo
    );

    public static readonly PhotoDiagnosticKind ExtensionOther = new(
        "photo-not-found",
        Severity.Error,
        new(
            "Le fichier s’appelle « {1} », et non « {0} » : l’extension, à la fin du nom, n’est pas la même.",
            "The file is called “{1}”, not “{0}”: the extension, at the end of the name, is not the same."
        ),
        WriteItSo
    );

    public static readonly PhotoDiagnosticKind OneOfSeveral = new(
        "photo-not-found",
        Severity.Error,
        new(
            "Aucun fichier ne s’appelle exactement « {0} », et plusieurs y ressemblent : {1}.",
            "No file is called exactly “{0}”, and several look like it: {1}."
        ),
        new(
            "Écrivez le nom de celui que vous voulez montrer, lettre pour lettre.",
            "Write the name of the one that you want to show, to the letter."
        )
    );

    public static readonly PhotoDiagnosticKind AlikeByCase = new(
        "photo-names-alike",
        Severity.Advice,
        new(
            "« {0} » et « {1} » ne diffèrent que par les majuscules : sous Windows et sur un Mac, l’un prend la place de l’autre.",
            "“{0}” and “{1}” differ in capitals only: on Windows and on a Mac, one takes the place of the other."
        ),
        new("Renommez l’un des deux, dans le dossier et dans la fiche.", "Rename one of them, in the folder and in the profile.")
    );

    public static readonly PhotoDiagnosticKind AlikeByAccents = new(
        "photo-names-alike",
        Severity.Advice,
        new(
            "Deux fichiers s’appellent « {0} » : seule la façon de coder les accents les distingue, et elle ne se voit pas.",
            "Two files are called “{0}”: only how the accents are coded tells them apart, and that does not show."
        ),
        new(
            "Si c’est deux fois la même photo, retirez-en une ; sinon, renommez-en une sans accent, dans le dossier et dans la fiche.",
            "If it is the same photo twice, remove one; otherwise rename one without accents, in the folder and in the profile."
        )
    );

    public static readonly PhotoDiagnosticKind Unused = new(
        "photo-unused",
        Severity.Advice,
        new(
            "La fiche ne parle pas du fichier « {0} », il ne sera pas publié.",
            "The profile does not mention the file “{0}”; it will not be published."
        ),
        new("Ajoutez-le aux photos d’un produit, ou retirez-le du dossier.", "Add it to a product’s photos, or remove it from the folder.")
    );

    public static readonly PhotoDiagnosticKind Focus = new(
        "photo-focus",
        Severity.Error,
        new("« {0} » n’indique pas un point de la photo.", "“{0}” does not name a point of the photo."),
        new(
            "Écrivez deux pourcentages, depuis la gauche puis depuis le haut : 40% 30%.",
            "Write two percentages, from the left, then from the top: 40% 30%."
        )
    );

    public static readonly DiagnosticKind AltMissing = new(
        "alt-missing",
        Severity.Error,
        new("La photo de la fiche n’est pas décrite.", "The profile’s photo is not described."),
        new(
            "Ajoutez une ligne « photo_alt: » et dites ce que l’on voit, pour les personnes qui ne voient pas la photo.",
            "Add a line “photo_alt:” and say what is to be seen, for people who cannot see the photo."
        )
    );

    public static readonly DiagnosticKind AltMeaningless = new(
        "alt-meaningless",
        Severity.Error,
        new("« {0} » ne dit pas ce que montre la photo.", "“{0}” does not say what the photo shows."),
        new(
            "Décrivez l’objet comme au téléphone : « Bol en grès bleu, vu de dessus ».",
            "Describe the object as on the telephone: “Blue stoneware bowl, seen from above”."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Name,
        NotFound,
        NotFoundNear,
        OtherCase,
        OtherAccents,
        OtherSpaces,
        OtherEscapes,
        ExtensionMissing,
        ExtensionTwice,
        ExtensionOther,
        OneOfSeveral,
        AlikeByCase,
        AlikeByAccents,
        Unused,
        Focus,
        AltMissing,
        AltMeaningless,
    ];
}
