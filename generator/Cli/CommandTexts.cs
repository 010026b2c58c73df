using StaticMarche.Diagnostics;

namespace StaticMarche.Cli;

/// <summary>The texts of the commands, findings apart.</summary>
internal static class CommandTexts
{
    public static readonly Bilingual NoSiteHere = new(
        "Ni ce dossier ni un dossier parent ne contient « content » : {0}\nAllez dans le dossier du marché, ou donnez-le avec --site.",
        "Neither this folder nor a parent of it holds “content”: {0}\nGo to the market's folder, or name it with --site."
    );

    public static readonly Bilingual NoSiteThere = new(
        "Le dossier « {0} » ne contient pas de dossier « content ».",
        "The folder “{0}” holds no folder “content”."
    );

    public static readonly Bilingual Written = new("Créé : {0}", "Created: {0}");

    public static readonly Bilingual FillIn = new(
        "Complétez les lignes vides, puis lancez « marche check ».",
        "Fill in the blank lines, then run “marche check”."
    );

    public static readonly Bilingual AlreadyThere = new(
        "« {0} » existe déjà ; rien n’a été changé.",
        "“{0}” exists already; nothing was changed."
    );

    public static readonly Bilingual NoName = new(
        "« {0} » ne contient ni lettre ni chiffre dont faire une adresse.",
        "“{0}” holds no letter or digit to make an address of."
    );

    public static readonly Bilingual Published = new("Le site est dans « {0} ».", "The site is in “{0}”.");

    public static readonly Bilingual OutputInTheWay = new(
        "Le site ne peut pas être écrit dans « {0} » : ce dossier contient les sources du marché, ou en fait partie. Choisissez-en "
            + "un autre avec --output.",
        "The site cannot be written to “{0}”: that folder holds the sources of the market, or is part of them. Choose another with "
            + "--output."
    );

    public static readonly Bilingual NotPublished = new(
        "Rien n’a été publié ; le site précédent est intact.",
        "Nothing was published; the site before it is whole."
    );

    public static readonly Bilingual LeftOut = new(
        "« {0} » n’est pas publié, à cause des erreurs ci-dessus.",
        "“{0}” is not published, because of the errors above."
    );

    public static readonly Bilingual Decoded = new(
        "Photos décodées : {0} (sur {1} à contrôler).",
        "Photos decoded: {0} (of {1} to check)."
    );

    public static readonly Bilingual NoPath = new("Il n’y a rien à l’adresse « {0} ».", "There is nothing at “{0}”.");

    public static readonly Bilingual NoSchema = new(
        "Il n’y a pas de schéma « {0} » ; choisissez parmi : {1}.",
        "There is no schema “{0}”; choose one of: {1}."
    );

    public static readonly Bilingual Listening = new(
        "Le site est à l’adresse {0} (Ctrl-C pour arrêter)",
        "The site is at {0} (Ctrl-C to stop)"
    );

    public static readonly Bilingual PortInUse = new(
        "Un autre programme occupe le port {0} : peut-être un aperçu déjà ouvert. Choisissez un autre port, par exemple « --port {1} ».",
        "Another program uses port {0}, perhaps a preview that is open already. Choose another, for instance “--port {1}”."
    );

    public static readonly Bilingual ReadAgain = new("Mis à jour en {1} ms : {0}", "Updated in {1} ms: {0}");

    public static readonly Bilingual NotShown = new(
        "L’aperçu attend que cette erreur soit corrigée.",
        "The preview waits for this error to be mended."
    );

    public static readonly Bilingual NoBrowser = new(
        "Aucun navigateur n’a pu être ouvert ; ouvrez {0} vous-même.",
        "No browser could be opened; open {0} yourself."
    );

    public static readonly Bilingual PreviewFault = new(
        "C’est une erreur du programme lui-même, merci de la signaler : {0} : {1} : {2}",
        "This is a fault of marche, please report it: {0}: {1}: {2}"
    );
}
