namespace StaticMarche.Diagnostics.Kinds;

/// <summary>What can be wrong with the name, the description and the framing of a photo; what is wrong inside the file is said by <c>PhotoKinds</c>.</summary>
internal static class PhotoFileKinds
{
    public static readonly DiagnosticKind Name = new(
        "photo-name",
        Severity.Error,
        new("« {0} » n’est pas un nom de fichier.", "“{0}” is not a file name."),
        new("Posez la photo dans le dossier de la fiche, et n’écrivez que son nom, par exemple {1}.", "Put the photo in the profile’s folder, and write its name only, for instance {1}."));

    public static readonly DiagnosticKind NotFound = new(
        "photo-not-found",
        Severity.Error,
        new("La photo « {0} » n’est pas dans le dossier de la fiche.", "The photo “{0}” is not in the profile’s folder."),
        new("Ajoutez le fichier à côté de profile.md, ou corrigez son nom.", "Add the file beside profile.md, or correct its name."));

    public static readonly DiagnosticKind NotFoundNear = new(
        "photo-not-found",
        Severity.Error,
        new("La photo « {0} » n’est pas dans le dossier de la fiche ; il y a « {1} ».", "The photo “{0}” is not in the profile’s folder; there is “{1}”."),
        new("Écrivez « {1} » si c’est celle-là, ou ajoutez le fichier.", "Write “{1}” if that is the one, or add the file."));

    public static readonly DiagnosticKind OtherCase = new(
        "photo-not-found",
        Severity.Error,
        new("Le fichier s’appelle « {1} », et non « {0} » : les majuscules, les accents et les espaces comptent.", "The file is called “{1}”, not “{0}”: capitals, accents and spaces count."),
        new("Écrivez le nom exactement comme celui du fichier. Le plus sûr est de renommer le fichier en minuscules, sans accent ni espace, et d’écrire ce nom-là.", "Write the name exactly as the file has it. It is safest to rename the file in lower case, without accents or spaces, and to write that name."));

    public static readonly DiagnosticKind Unused = new(
        "photo-unused",
        Severity.Advice,
        new("La fiche ne parle pas du fichier « {0} », il ne sera pas publié.", "The profile does not mention the file “{0}”; it will not be published."),
        new("Ajoutez-le aux photos d’un produit, ou retirez-le du dossier.", "Add it to a product’s photos, or remove it from the folder."));

    public static readonly DiagnosticKind Focus = new(
        "photo-focus",
        Severity.Error,
        new("« {0} » n’indique pas un point de la photo.", "“{0}” does not name a point of the photo."),
        new("Écrivez deux pourcentages, depuis la gauche puis depuis le haut : 40% 30%.", "Write two percentages, from the left, then from the top: 40% 30%."));

    public static readonly DiagnosticKind AltMissing = new(
        "alt-missing",
        Severity.Error,
        new("La photo de la fiche n’est pas décrite.", "The profile’s photo is not described."),
        new("Ajoutez une ligne « photo_alt: » et dites ce que l’on voit, pour les personnes qui ne voient pas la photo.", "Add a line “photo_alt:” and say what is to be seen, for people who cannot see the photo."));

    public static readonly DiagnosticKind AltMeaningless = new(
        "alt-meaningless",
        Severity.Error,
        new("« {0} » ne dit pas ce que montre la photo.", "“{0}” does not say what the photo shows."),
        new("Décrivez l’objet comme au téléphone : « Bol en grès bleu, vu de dessus ».", "Describe the object as on the telephone: “Blue stoneware bowl, seen from above”."));

    public static readonly IReadOnlyList<DiagnosticKind> All = [Name, NotFound, NotFoundNear, OtherCase, Unused, Focus, AltMissing, AltMeaningless];
}
