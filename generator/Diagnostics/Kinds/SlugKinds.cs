namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about slugs, the names from which addresses of pages are made.</summary>
internal static class SlugKinds
{
    private static readonly Bilingual Form = new(
        "Des lettres minuscules sans accent, des chiffres et des tirets entre eux, 60 caractères au plus.",
        "Lower-case letters without accents, digits, and hyphens between them; at most 60 characters."
    );

    public static readonly DiagnosticKind FolderName = new(
        "folder-name",
        Severity.Error,
        new("Le nom de dossier « {0} » ne peut pas servir d’adresse.", "The folder name “{0}” can’t be an address."),
        new("Renommez le dossier, par exemple en « {1} ». " + Form.French, "Rename the folder, for instance to “{1}”. " + Form.English)
    );

    public static readonly DiagnosticKind FileName = new(
        "file-name",
        Severity.Error,
        new("Le nom de fichier « {0}.md » ne peut pas servir d’adresse.", "The file name “{0}.md” can’t be an address."),
        new("Renommez le fichier, par exemple en « {1}.md ». " + Form.French, "Rename the file, for instance to “{1}.md”. " + Form.English)
    );

    public static readonly DiagnosticKind Invalid = new(
        "slug-invalid",
        Severity.Error,
        new("« {0} » ne peut pas servir d’adresse.", "“{0}” can’t be an address."),
        new("Écrivez par exemple « {1} ». " + Form.French, "Write for instance “{1}”. " + Form.English)
    );

    public static readonly DiagnosticKind NoneFromName = new(
        "slug-missing",
        Severity.Error,
        new("Aucune adresse ne peut être tirée du nom « {0} ».", "No address can be made from the name “{0}”."),
        new(
            "Ajoutez au produit une ligne « slug: » avec un nom court en lettres minuscules, par exemple slug: bol-bleu.",
            "Add a line “slug:” to the product, with a short name in lower-case letters, for instance slug: bol-bleu."
        )
    );

    public static readonly DiagnosticKind Taken = new(
        "slug-taken",
        Severity.Error,
        new(
            "Deux produits de cette fiche ont la même adresse, « {0} » ; l’autre est ligne {1}.",
            "Two products of this profile have the same address, “{0}”; the other is on line {1}."
        ),
        new(
            "Changez le nom de l’un des deux, ou donnez-lui une ligne « slug: » différente.",
            "Change the name of one of them, or give it a different line “slug:”."
        )
    );

    public static readonly DiagnosticKind AliasTaken = new(
        "alias-taken",
        Severity.Error,
        new("L’ancien nom « {0} » est déjà l’adresse d’une fiche.", "The former name “{0}” is already a profile’s address."),
        new(
            "Retirez-le de la liste « aliases » : une adresse ne peut mener qu’à une fiche.",
            "Remove it from “aliases”: an address can lead to one profile only."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [FolderName, FileName, Invalid, NoneFromName, Taken, AliasTaken];
}
