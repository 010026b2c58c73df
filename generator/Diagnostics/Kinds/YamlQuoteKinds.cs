namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about text in YAML that lacks quotes or whose quotes do not match.</summary>
internal static class YamlQuoteKinds
{
    public static readonly DiagnosticKind ColonInside = new(
        "yaml-quotes-needed",
        Severity.Error,
        new(
            "Ce texte contient deux-points suivis d’une espace, qui annoncent d’habitude un champ.",
            "This text holds a colon followed by a space, which usually announces a field."
        ),
        new("Mettez-le entre guillemets : {0}", "Put it between quotes: {0}")
    );

    public static readonly DiagnosticKind SignFirst = new(
        "yaml-quotes-needed",
        Severity.Error,
        new("Un texte qui commence par « {0} » doit être entre guillemets.", "A text that begins with “{0}” must be between quotes."),
        new("Écrivez : {1}", "Write: {1}")
    );

    public static readonly DiagnosticKind HashInside = new(
        "yaml-quotes-needed",
        Severity.Error,
        new(
            "Ce qui suit « # » serait perdu : pour YAML c’est un commentaire (« {0} »).",
            "What follows “#” would be lost: to YAML it is a comment (“{0}”)."
        ),
        new(
            "Mettez le texte entre guillemets : {1}. Un vrai commentaire a une espace après le « # ».",
            "Put the text between quotes: {1}. A real comment has a space after the “#”."
        )
    );

    public static readonly DiagnosticKind QuoteInside = new(
        "yaml-quotes-inside",
        Severity.Error,
        new(
            "Ce texte commence par « {0} » et s’arrête trop tôt : il contient lui-même ce signe.",
            "This text begins with “{0}” and ends too early: it holds that sign itself."
        ),
        new("Écrivez : {1}", "Write: {1}")
    );

    public static readonly DiagnosticKind QuoteOpen = new(
        "yaml-quotes-open",
        Severity.Error,
        new("Le texte ouvert par « {0} » sur cette ligne n’est pas refermé.", "The text opened by “{0}” on this line is not closed."),
        new("Écrivez : {1}", "Write: {1}")
    );

    public static readonly DiagnosticKind Backslash = new(
        "yaml-backslash",
        Severity.Error,
        new(
            "Entre guillemets doubles, une barre « \\ » annonce un signe spécial, et celui-ci n’existe pas.",
            "Between double quotes a “\\” announces a special sign, and there is no such sign."
        ),
        new("Écrivez : {0}", "Write: {0}")
    );

    public static readonly DiagnosticKind AliasQuoted = new(
        "yaml-alias",
        Severity.Error,
        new(
            "Un texte qui commence par « {0} » est pris pour un raccourci de YAML, et les raccourcis ne sont pas acceptés.",
            "A text that begins with “{0}” is taken for a YAML shorthand, and those are not accepted."
        ),
        new("Si c’est un simple texte, mettez-le entre guillemets : {1}", "If it is a plain text, put it between quotes: {1}")
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        ColonInside,
        SignFirst,
        HashInside,
        QuoteInside,
        QuoteOpen,
        Backslash,
        AliasQuoted,
    ];
}
