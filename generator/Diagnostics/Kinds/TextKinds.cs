namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about the texts that shoppers read.</summary>
internal static class TextKinds
{
    public static readonly DiagnosticKind TooLong = new(
        "text-too-long",
        Severity.Error,
        new("Ce texte est trop long : {0} caractères, {1} au plus.", "This text is too long: {0} characters, {1} at most."),
        new(
            "Gardez l’essentiel ; le reste peut aller dans votre histoire, après la deuxième ligne « --- ».",
            "Keep what matters; the rest may go into your story, after the second line “---”."
        )
    );

    public static readonly DiagnosticKind TooLongLine = new(
        "text-too-long",
        Severity.Error,
        new("Cette ligne est trop longue : {0} caractères, {1} au plus.", "This line is too long: {0} characters, {1} at most."),
        new(
            "Faites-en plusieurs lignes sous le nom du champ, chacune derrière un tiret ; pour des horaires, une par jour : - mardi "
                + ": 9 h–12 h",
            "Make several lines of it below the field’s name, each behind a hyphen; of hours, one for each day: - mardi : 9 h–12 h"
        )
    );

    public static readonly DiagnosticKind Long = new(
        "text-long",
        Severity.Advice,
        new("Ce texte est long : {0} caractères, {1} se lisent mieux.", "This text is long: {0} characters; {1} read better."),
        new(
            "Sur un téléphone, peu de gens lisent au-delà. Gardez l’essentiel.",
            "On a telephone few people read further. Keep what matters."
        )
    );

    public static readonly DiagnosticKind Short = new(
        "text-short",
        Severity.Advice,
        new("Ce texte est très court : {0} caractères, {1} en disent plus.", "This text is very short: {0} characters; {1} say more."),
        new(
            "Dites ce qu’un acheteur demanderait : la matière, l’usage, ce qui est particulier.",
            "Say what a buyer would ask: the material, the use, what is special."
        )
    );

    public static readonly DiagnosticKind Html = new(
        "text-html",
        Severity.Error,
        new("Ce texte contient du code HTML : « {0} ».", "This text holds HTML code: “{0}”."),
        new(
            "Retirez les balises. Pour mettre en valeur, écrivez *un mot* ; pour un lien, [le texte](https://…).",
            "Remove the tags. To stress, write *a word*; for a link, [the text](https://…)."
        )
    );

    public static readonly DiagnosticKind Image = new(
        "text-image",
        Severity.Error,
        new("Ce texte contient une image : « {0} ».", "This text holds an image: “{0}”."),
        new("Les photos ont leur place dans « photos: », avec leur description.", "Photos belong into “photos:”, with their description.")
    );

    public static readonly DiagnosticKind Table = new(
        "text-markup",
        Severity.Advice,
        new(
            "Ce tableau paraîtra tel que vous l’avez tapé, avec ses barres : « {0} ».",
            "This table will show as you typed it, with its bars: “{0}”."
        ),
        new("Écrivez une ligne par article : {1}", "Write one line per item: {1}")
    );

    public static readonly DiagnosticKind Struck = new(
        "text-markup",
        Severity.Advice,
        new(
            "Un texte ne se barre pas ici : « {0} » paraîtra avec ses signes.",
            "No text is crossed out here: “{0}” will show with its signs."
        ),
        new("Gardez ce qui est vrai aujourd’hui, sans les signes : {1}", "Keep what is true today, without the signs: {1}")
    );

    public static readonly DiagnosticKind Hidden = new(
        "text-hidden-character",
        Severity.Error,
        new("Ce texte contient un caractère que l’on ne voit pas ({0}).", "This text holds a character that cannot be seen ({0})."),
        new(
            "Il vient souvent d’un copier-coller. Effacez le mot et tapez-le à nouveau au clavier.",
            "It often comes from copying and pasting. Delete the word and type it again."
        )
    );

    public static readonly DiagnosticKind Garbled = new(
        "text-garbled",
        Severity.Advice,
        new(
            "Une lettre s’est perdue en chemin : il reste « {0} » à sa place.",
            "A letter was lost on the way: “{0}” is left in its place."
        ),
        new("Tapez le mot à nouveau, et enregistrez le fichier en UTF-8.", "Type the word again, and save the file as UTF-8.")
    );

    public static readonly DiagnosticKind GarbledNear = new(
        "text-garbled",
        Severity.Advice,
        new(
            "Ce texte contient « {0} », qui est sans doute un signe abîmé en chemin.",
            "This text holds “{0}”, which is probably a sign that was damaged on the way."
        ),
        new("Écrivez : {1}", "Write: {1}")
    );

    public static readonly DiagnosticKind Unfinished = new(
        "text-unfinished",
        Severity.Review,
        new("Ce texte attend encore d’être écrit : « {0} ».", "This text is still to be written: “{0}”."),
        new(
            "Une phrase suffit : ce que vous faites, en quoi, et pour qui. Un champ qui n’est pas obligatoire peut aussi rester vide.",
            "One sentence is enough: what you make, of what, and for whom. A field that is not required may as well stay empty."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        TooLong,
        TooLongLine,
        Long,
        Short,
        Html,
        Image,
        Table,
        Struck,
        Hidden,
        Garbled,
        GarbledNear,
        Unfinished,
    ];
}
