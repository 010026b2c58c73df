namespace StaticMarche.Diagnostics.Kinds;

/// <summary>
/// Findings about the value of a field: a word outside a fixed list, a date, time, number, address or colour that cannot be read.
/// </summary>
internal static class ValueKinds
{
    public static readonly DiagnosticKind UnknownChoice = new(
        "value-unknown",
        Severity.Error,
        new("« {0} » n’est pas une des valeurs possibles.", "“{0}” is not one of the possible values."),
        new("Choisissez parmi : {1}.", "Choose one of: {1}.")
    );

    public static readonly DiagnosticKind UnknownChoiceNear = new(
        "value-unknown",
        Severity.Error,
        new(
            "« {0} » n’est pas une des valeurs possibles ; vouliez-vous écrire « {1} » ?",
            "“{0}” is not one of the possible values; did you mean “{1}”?"
        ),
        new("Écrivez « {1} ». Les valeurs possibles : {2}.", "Write “{1}”. The possible values: {2}.")
    );

    public static readonly DiagnosticKind NotADate = new(
        "date-unreadable",
        Severity.Error,
        new("« {0} » n’est pas une date.", "“{0}” is not a date."),
        new("Écrivez l’année, le mois, puis le jour, par exemple 2026-12-05.", "Write year, month, then day, for instance 2026-12-05.")
    );

    public static readonly DiagnosticKind NotADateNear = new(
        "date-unreadable",
        Severity.Error,
        new("« {0} » n’est pas écrit comme une date l’est ici.", "“{0}” is not written as a date is here."),
        new("Écrivez l’année d’abord : {1}", "Write the year first: {1}")
    );

    public static readonly DiagnosticKind NotATime = new(
        "time-unreadable",
        Severity.Error,
        new("« {0} » n’est pas une heure.", "“{0}” is not a time."),
        new(
            "Écrivez deux chiffres, deux-points, deux chiffres, entre guillemets : \"10:00\".",
            "Write two digits, a colon, two digits, between quotes: \"10:00\"."
        )
    );

    public static readonly DiagnosticKind NotATimeNear = new(
        "time-unreadable",
        Severity.Error,
        new("« {0} » est plus qu’une heure.", "“{0}” is more than a time."),
        new("Écrivez une seule heure, entre guillemets : \"{1}\".", "Write a single time, between quotes: \"{1}\".")
    );

    public static readonly DiagnosticKind NotYesNo = new(
        "yes-no-unreadable",
        Severity.Error,
        new("« {0} » : la réponse doit être « true » (oui) ou « false » (non).", "“{0}”: the answer must be “true” or “false”."),
        new("Écrivez true ou false, sans rien d’autre.", "Write true or false, and nothing else.")
    );

    public static readonly DiagnosticKind NotAWholeNumber = new(
        "number-unreadable",
        Severity.Error,
        new("« {0} » n’est pas un nombre entier entre {1} et {2}.", "“{0}” is not a whole number from {1} to {2}."),
        new("Écrivez le nombre en chiffres, sans unité.", "Write the number in digits, without a unit.")
    );

    public static readonly DiagnosticKind NotAWholeNumberNear = new(
        "number-unreadable",
        Severity.Error,
        NotAWholeNumber.Message,
        new("Écrivez le nombre seul, sans unité : {3}", "Write the number alone, without a unit: {3}")
    );

    public static readonly DiagnosticKind NotDegrees = new(
        "number-unreadable",
        Severity.Error,
        new("« {0} » n’est pas une latitude ou une longitude.", "“{0}” is not a latitude or a longitude."),
        new("Écrivez des degrés avec un point, par exemple 46.58.", "Write degrees with a point, for instance 46.58.")
    );

    public static readonly DiagnosticKind NotAnAddress = new(
        "address-unreadable",
        Severity.Error,
        new("« {0} » n’est pas l’adresse complète d’un site.", "“{0}” is not a site's full address."),
        new("Écrivez-la depuis https://, sans « ? » ni « # ».", "Write it from https:// on, without “?” or “#”.")
    );

    public static readonly DiagnosticKind NotATag = new(
        "tag-unreadable",
        Severity.Error,
        new("« {0} » n’est pas une adresse « tag: ».", "“{0}” is not a “tag:” address."),
        new(
            "Écrivez tag:, un domaine qui est à vous, une virgule, l’année, deux-points et un mot : "
                + "\"tag:marche.example,2026:catalogue\". Puis n’y touchez plus.",
            "Write tag:, a domain of yours, a comma, the year, a colon and a word: \"tag:marche.example,2026:catalogue\". Then never "
                + "change it."
        )
    );

    public static readonly DiagnosticKind NotAColour = new(
        "colour-unreadable",
        Severity.Error,
        new("« {0} » n’est pas une couleur.", "“{0}” is not a colour."),
        new(
            "Écrivez-la entre guillemets, avec un dièse et six chiffres de 0 à f : \"#9c3f24\".",
            "Write it between quotes, a hash and six digits from 0 to f: \"#9c3f24\"."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        UnknownChoice,
        UnknownChoiceNear,
        NotADate,
        NotADateNear,
        NotATime,
        NotATimeNear,
        NotYesNo,
        NotAWholeNumber,
        NotAWholeNumberNear,
        NotDegrees,
        NotAnAddress,
        NotATag,
        NotAColour,
    ];
}
