namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings in a theme's templates, read by whoever writes the theme.</summary>
internal static class TemplateKinds
{
    public static readonly DiagnosticKind Syntax = new(
        "template-syntax",
        Severity.Error,
        new Bilingual("Le gabarit est mal formé : {0}", "The template is malformed: {0}"),
        new Bilingual(
            "Vérifiez les accolades, les guillemets, et que chaque « if », « for », « case » ou « capture » a son « end ».",
            "Check braces and quotes, and that each “if”, “for”, “case” or “capture” has its “end”."
        )
    );

    public static readonly DiagnosticKind NotAllowed = new(
        "template-not-allowed",
        Severity.Error,
        new Bilingual("« {0} » n’est pas permis dans un gabarit.", "“{0}” is not allowed in a template."),
        new Bilingual(
            "Un gabarit connaît if, for, case, capture, l’affectation d’une variable, include, layout, block et content ; le reste "
                + "se prépare dans le modèle de la page.",
            "A template knows if, for, case, capture, assigning a variable, include, layout, block and content; the rest is prepared "
                + "in the page’s model."
        )
    );

    public static readonly DiagnosticKind UnknownFunction = new(
        "template-unknown-function",
        Severity.Error,
        new Bilingual("La fonction « {0} » n’existe pas.", "There is no function “{0}”."),
        new Bilingual("Fonctions connues : {1}.", "Known functions: {1}.")
    );

    public static readonly DiagnosticKind UnknownTemplate = new(
        "template-unknown-template",
        Severity.Error,
        new Bilingual("Le gabarit « {0} » n’existe pas dans ce thème.", "This theme has no template “{0}”."),
        new Bilingual("Gabarits connus : {1}.", "Known templates: {1}.")
    );

    public static readonly DiagnosticKind UnknownKey = new(
        "template-unknown-key",
        Severity.Error,
        new Bilingual("« {0} » n’est pas connu de cette fonction.", "This function does not know “{0}”."),
        new Bilingual("Noms proches : {1}.", "Similar names: {1}.")
    );

    public static readonly DiagnosticKind Cycle = new(
        "template-cycle",
        Severity.Error,
        new Bilingual("Ce gabarit s’inclut lui-même : {0}.", "This template includes itself: {0}."),
        new Bilingual(
            "Coupez la boucle : un gabarit ne peut pas en inclure un qui l’inclut déjà.",
            "Break the loop: a template cannot include one that already includes it."
        )
    );

    public static readonly DiagnosticKind UnknownName = new(
        "template-unknown-name",
        Severity.Error,
        new Bilingual("« {0} » est inconnu ici (page {2}).", "“{0}” is unknown here (page {2})."),
        new Bilingual("Noms connus : {1}.", "Known names: {1}.")
    );

    public static readonly DiagnosticKind WrongValue = new(
        "template-value",
        Severity.Error,
        new Bilingual(
            "« {0} » n’est pas une valeur que l’on peut écrire ici (page {1}).",
            "“{0}” is not a value that can be written here (page {1})."
        ),
        new Bilingual(
            "Entre deux balises s’écrivent du texte, des nombres et du HTML ; dans un attribut, du texte et des nombres ; dans un "
                + "script de données, du JSON. Une liste ou un objet s’écrit champ par champ.",
            "Between tags stand text, numbers and HTML; in an attribute, text and numbers; in a data script, JSON. A list or an "
                + "object is written field by field."
        )
    );

    public static readonly DiagnosticKind WrongArgument = new(
        "template-argument",
        Severity.Error,
        new Bilingual(
            "La fonction « {0} » ne sait rien faire de cette valeur (page {1}).",
            "The function “{0}” cannot do anything with this value (page {1})."
        ),
        new Bilingual(
            "Vérifiez l’ordre et la sorte de ses arguments : une liste, un nombre entier, un texte.",
            "Check the order and the kind of its arguments: a list, a whole number, a text."
        )
    );

    public static readonly DiagnosticKind TooMuch = new(
        "template-limit",
        Severity.Error,
        new Bilingual("Le gabarit dépasse la limite de {0} (page {1}).", "The template exceeds the limit of {0} (page {1})."),
        new Bilingual(
            "Une boucle tourne sans doute trop longtemps : paginez la liste, ou préparez le texte dans le modèle.",
            "A loop probably runs too long: page the list, or prepare the text in the model."
        )
    );

    public static readonly DiagnosticKind Failed = new(
        "template-error",
        Severity.Error,
        new Bilingual("Le gabarit a échoué sur la page {1} : {0}", "The template failed on page {1}: {0}"),
        new Bilingual(
            "Le message est celui du moteur de gabarits. Une valeur qui peut manquer se vérifie avec « if » ou se lit avec « ?. ».",
            "The message is the template engine’s own. Check a value that may be missing with “if”, or read it with “?.”."
        )
    );

    public static readonly DiagnosticKind MissingArgument = new(
        "template-missing-argument",
        Severity.Error,
        new Bilingual(
            "Cet include ne donne pas « {0} », que le gabarit « {1} » demande (page {2}).",
            "This include does not give “{0}”, which the template “{1}” asks for (page {2})."
        ),
        new Bilingual("Ajoutez l’argument : {{{{ include \"{1}\" {0}: … }}}}.", "Add the argument: {{{{ include \"{1}\" {0}: … }}}}.")
    );

    public static readonly DiagnosticKind CaptureLost = new(
        "template-capture",
        Severity.Error,
        new Bilingual(
            "Ce que retient « {0} » serait perdu : la mise en page « {1} » retient autre chose sous ce nom.",
            "What “{0}” captures would be lost: the layout “{1}” captures something else under this name."
        ),
        new Bilingual(
            "Dans « {1} », écrivez {{{{ block \"{0}\" }}}} entre son capture et son end, ou prenez un autre nom.",
            "In “{1}”, write {{{{ block \"{0}\" }}}} between its capture and its end, or take another name."
        )
    );

    public static readonly DiagnosticKind CaptureUnread = new(
        "template-capture",
        Severity.Error,
        new Bilingual("Rien n’écrit ce que retient « {0} ».", "Nothing writes what “{0}” captures."),
        new Bilingual("Noms que les mises en page écrivent : {1}.", "Names that the layouts write: {1}.")
    );

    public static readonly DiagnosticKind UnusedPage = new(
        "template-unused",
        Severity.Advice,
        new Bilingual("Aucune page ne vient du gabarit « {0} ».", "No page comes from the template “{0}”."),
        new Bilingual(
            "Les gabarits de pages s’appellent : {1}. Sinon, supprimez ce fichier.",
            "Templates of pages are called: {1}. Otherwise delete this file."
        )
    );

    public static readonly DiagnosticKind UnusedPart = new(
        "template-unused",
        Severity.Advice,
        new Bilingual(
            "Aucune page ne montre « {0} » : aucun gabarit utilisé ne le nomme par {1}.",
            "No page shows “{0}”: no template in use names it by {1}."
        ),
        new Bilingual(
            "Écrivez {{{{ {1} \"{0}\" }}}} là où il doit paraître, ou supprimez ce fichier.",
            "Write {{{{ {1} \"{0}\" }}}} where it should appear, or delete this file."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Syntax,
        NotAllowed,
        UnknownFunction,
        UnknownTemplate,
        UnknownKey,
        Cycle,
        UnknownName,
        WrongValue,
        WrongArgument,
        TooMuch,
        Failed,
        MissingArgument,
        CaptureLost,
        CaptureUnread,
        UnusedPage,
        UnusedPart,
    ];
}
