namespace StaticMarche.Diagnostics.Kinds;

/// <summary>What can be wrong with a text that shoppers read. {0} is the field's name.</summary>
internal static class TextKinds
{
    public static readonly DiagnosticKind TooLong = new(
        "text-too-long",
        Severity.Error,
        new("Le texte de « {0} » est trop long : {1} caractères, {2} au plus.", "The text of “{0}” is too long: {1} characters, {2} at most."),
        new("Gardez l’essentiel ; le reste peut aller dans votre histoire, après la deuxième ligne « --- ».", "Keep what matters; the rest may go into your story, after the second line “---”."));

    public static readonly DiagnosticKind Long = new(
        "text-long",
        Severity.Advice,
        new("Le texte de « {0} » est long : {1} caractères, {2} se lisent mieux.", "The text of “{0}” is long: {1} characters; {2} read better."),
        new("Sur un téléphone, peu de gens lisent au-delà. Gardez l’essentiel.", "On a telephone few people read further. Keep what matters."));

    public static readonly DiagnosticKind Short = new(
        "text-short",
        Severity.Advice,
        new("Le texte de « {0} » est très court : {1} caractères, {2} en disent plus.", "The text of “{0}” is very short: {1} characters; {2} say more."),
        new("Dites ce qu’un acheteur demanderait : la matière, l’usage, ce qui est particulier.", "Say what a buyer would ask: the material, the use, what is special."));

    public static readonly DiagnosticKind Html = new(
        "text-html",
        Severity.Error,
        new("Le texte de « {0} » contient du code HTML : « {1} ».", "The text of “{0}” holds HTML code: “{1}”."),
        new("Retirez les balises. Pour mettre en valeur, écrivez *un mot* ; pour un lien, [le texte](https://…).", "Remove the tags. To stress, write *a word*; for a link, [the text](https://…)."));

    public static readonly DiagnosticKind Image = new(
        "text-image",
        Severity.Error,
        new("Le texte de « {0} » contient une image : « {1} ».", "The text of “{0}” holds an image: “{1}”."),
        new("Les photos ont leur place dans « photos: », avec leur description.", "Photos belong into “photos:”, with their description."));

    public static readonly DiagnosticKind Hidden = new(
        "text-hidden-character",
        Severity.Error,
        new("Le texte de « {0} » contient un caractère que l’on ne voit pas ({1}).", "The text of “{0}” holds a character that cannot be seen ({1})."),
        new("Il vient souvent d’un copier-coller. Effacez le mot et tapez-le à nouveau au clavier.", "It often comes from copying and pasting. Delete the word and type it again."));

    public static readonly DiagnosticKind Garbled = new(
        "text-garbled",
        Severity.Advice,
        new("Le texte de « {0} » contient « {1} », qui est sans doute une lettre accentuée abîmée.", "The text of “{0}” holds “{1}”, which is probably a damaged accented letter."),
        new("Tapez le mot à nouveau, et enregistrez le fichier en UTF-8.", "Type the word again, and save the file as UTF-8."));

    public static readonly IReadOnlyList<DiagnosticKind> All = [TooLong, Long, Short, Html, Image, Hidden, Garbled];
}
