namespace StaticMarche.Diagnostics.Kinds;

/// <summary>What can be wrong with a file as text and as YAML.</summary>
internal static class YamlKinds
{
    public static readonly DiagnosticKind Unreadable = new(
        "yaml-unreadable",
        Severity.Error,
        new("Cette ligne n’a pas pu être lue : {0}.", "This line could not be read: {0}."),
        new("Le plus souvent, il manque des guillemets autour d’un texte qui contient « : » ou « # », ou le décalage en début de ligne n’est pas le même que celui des lignes voisines.",
            "Most often a text that holds \": \" or \" #\" lacks quotes, or the line is not indented like its neighbours."));

    public static readonly DiagnosticKind TooLarge = new(
        "file-too-large",
        Severity.Error,
        new("Ce fichier est trop long : {0} Ko, alors que {1} Ko suffisent à une fiche de 40 produits.", "This file is too long: {0} KB; {1} KB hold a profile of 40 products."),
        new("Raccourcissez les textes ou retirez des produits.", "Shorten the texts or remove products."));

    public static readonly DiagnosticKind TooDeep = new(
        "yaml-too-deep",
        Severity.Error,
        new("Cette ligne est trop décalée : trop de niveaux sont emboîtés.", "This line is nested too deeply."),
        new("Une fiche n’a jamais besoin de plus de quatre niveaux ; reprenez le modèle de fiche.", "A profile never needs more than four levels; start again from the sample profile."));

    public static readonly DiagnosticKind Alias = new(
        "yaml-alias",
        Severity.Error,
        new("« {0} » est un raccourci de YAML, et les raccourcis ne sont pas acceptés.", "“{0}” is a YAML shorthand (anchor, alias, tag or merge key), and those are not accepted."),
        new("Écrivez la valeur en toutes lettres ; si c’est un texte qui commence par &, * ou !, mettez-le entre guillemets.", "Write the value out; if it is a text that begins with &, * or !, put it between double quotes."));

    public static readonly DiagnosticKind DuplicateKey = new(
        "yaml-duplicate-field",
        Severity.Error,
        new("Le champ « {0} » est écrit deux fois ; il l’est déjà ligne {1}.", "The field “{0}” is written twice; it already stands on line {1}."),
        new("Gardez une seule des deux lignes.", "Keep only one of the two lines."));

    public static readonly DiagnosticKind KeyIsNotText = new(
        "yaml-field-name",
        Severity.Error,
        new("Un nom de champ doit être un mot simple, suivi de deux-points.", "A field's name must be a plain word followed by a colon."),
        new("Écrivez par exemple : name: L’Atelier du Clain", "Write for instance: name: L’Atelier du Clain"));

    public static readonly DiagnosticKind SecondDocument = new(
        "yaml-second-document",
        Severity.Error,
        new("Une deuxième fiche commence ici, dans le même fichier.", "A second document begins here, in the same file."),
        new("Un fichier ne tient qu’une fiche : retirez la ligne « --- » en trop ou déplacez la suite dans un autre dossier.", "One file holds one profile: remove the extra “---” line, or move the rest to another folder."));

    public static readonly DiagnosticKind NotUtf8 = new(
        "file-not-utf8",
        Severity.Error,
        new("Ce fichier n’est pas enregistré en UTF-8 : les lettres accentuées de cette ligne ne peuvent pas être lues.", "This file is not saved as UTF-8: the accented letters of this line cannot be read."),
        new("Ouvrez-le, choisissez « Enregistrer sous », encodage UTF-8, et envoyez-le à nouveau.", "Open it, choose “Save as”, encoding UTF-8, and send it again."));

    public static readonly DiagnosticKind NotText = new(
        "file-not-text",
        Severity.Error,
        new("Ce fichier n’est pas du texte ({0}).", "This file is not text ({0})."),
        new("Une fiche est un fichier de texte simple, profile.md ; copiez-y votre texte depuis le traitement de texte.", "A profile is a plain text file, profile.md; paste your text into it from the word processor."));

    public static readonly DiagnosticKind ControlCharacter = new(
        "file-control-character",
        Severity.Error,
        new("Cette ligne contient un caractère invisible de commande ({0}).", "This line holds an invisible control character ({0})."),
        new("Effacez la ligne et tapez-la à nouveau au clavier.", "Delete the line and type it again."));

    public static readonly DiagnosticKind FrontMatterMissing = new(
        "front-matter-missing",
        Severity.Error,
        new("La fiche doit commencer par une ligne « --- », et sa première ligne est {0}.", "The file must begin with a “---” line, and its first line is {0}."),
        new("Mettez trois tirets, seuls, sur la première ligne ; puis les champs ; puis à nouveau trois tirets, et votre texte.", "Put three hyphens alone on the first line, then the fields, then three hyphens again, and your text."));

    public static readonly DiagnosticKind FrontMatterOpen = new(
        "front-matter-not-closed",
        Severity.Error,
        new("Les champs commencent ici, et la ligne « --- » qui les termine manque.", "The fields begin here, and the “---” line that ends them is missing."),
        new("Ajoutez une ligne de trois tirets entre le dernier champ et votre texte.", "Add a line of three hyphens between the last field and your text."));

    public static readonly DiagnosticKind FileMissing = new(
        "file-missing",
        Severity.Error,
        new("Le fichier « {0} » manque.", "The file “{0}” is missing."),
        new("Ajoutez-le ; le modèle de contenu est décrit dans docs/guide-moderation.md.", "Add it; docs/guide-moderation.md describes what it holds."));

    public static readonly DiagnosticKind FileUnreadable = new(
        "file-unreadable",
        Severity.Error,
        new("Le fichier « {0} » n’a pas pu être ouvert.", "The file “{0}” could not be opened."),
        new("Vérifiez qu’il existe encore et que vous avez le droit de le lire.", "Check that it still exists and that you may read it."));

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Unreadable, TooLarge, TooDeep, Alias, DuplicateKey, KeyIsNotText, SecondDocument,
        NotUtf8, NotText, ControlCharacter, FrontMatterMissing, FrontMatterOpen, FileMissing, FileUnreadable,
    ];
}
