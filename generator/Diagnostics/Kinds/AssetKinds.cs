namespace StaticMarche.Diagnostics.Kinds;

/// <summary>What can be wrong with the files that a theme adds to its pages.</summary>
internal static class AssetKinds
{
    public static readonly DiagnosticKind Name = new(
        "asset-name",
        Severity.Error,
        new("Le nom « {0} » ne peut pas servir d’adresse.", "The name “{0}” cannot stand in an address."),
        new("Renommez le fichier avec des lettres sans accent, des chiffres et des tirets.", "Rename the file with unaccented letters, digits and hyphens."));

    public static readonly DiagnosticKind TooLarge = new(
        "asset-too-large",
        Severity.Error,
        new("Le fichier « {0} » dépasse 1 Mo.", "The file “{0}” exceeds 1 MB."),
        new("Allégez-le : il serait chargé par toutes les pages.", "Make it lighter: every page would load it."));

    public static readonly DiagnosticKind Unknown = new(
        "asset-unknown",
        Severity.Error,
        new("La feuille de style montre « {0} », qui n’est pas un fichier du thème.", "The style sheet shows “{0}”, which is no file of the theme."),
        new("Placez le fichier dans le dossier assets du thème et écrivez son nom tel quel : url(fichier.svg).", "Put the file in the theme’s assets folder and write its name as it is: url(file.svg)."));

    public static readonly DiagnosticKind ScriptUnknown = new(
        "script-unknown",
        Severity.Error,
        new("Le script nomme « {0} », qui n’est pas un fichier du thème.", "The script names “{0}”, which is no file of the theme."),
        new("Placez le fichier dans le dossier assets du thème, et écrivez son chemin depuis ce script.", "Put the file in the theme’s assets folder, and write its path from this script."));

    public static readonly DiagnosticKind ScriptCycle = new(
        "script-cycle",
        Severity.Error,
        new("Le script nomme « {0} », qui le nomme à son tour.", "The script names “{0}”, which names it in turn."),
        new("Déplacez ce que les deux partagent dans un troisième fichier : le nom publié de chacun dépend de son contenu.", "Move what both share to a third file: the published name of each depends on its content."));

    public static readonly IReadOnlyList<DiagnosticKind> All = [Name, TooLarge, Unknown, ScriptUnknown, ScriptCycle];
}
