namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about the names and shapes of fields, the same for all content files.</summary>
internal static class FieldKinds
{
    public static readonly DiagnosticKind Unknown = new(
        "field-unknown",
        Severity.Error,
        new("Le champ « {0} » n’existe pas ici.", "There is no field “{0}” here."),
        new("Retirez-le, ou choisissez parmi : {1}.", "Remove it, or choose one of: {1}.")
    );

    public static readonly DiagnosticKind UnknownNear = new(
        "field-unknown",
        Severity.Error,
        new("Le champ « {0} » n’existe pas ; vouliez-vous écrire « {1} » ?", "There is no field “{0}”; did you mean “{1}”?"),
        new("Écrivez « {1} » à la place de « {0} ».", "Write “{1}” instead of “{0}”.")
    );

    /// <summary>The same, when the value is written otherwise, too.</summary>
    public static readonly DiagnosticKind UnknownNearLine = new(
        "field-unknown",
        Severity.Error,
        UnknownNear.Message,
        new("Écrivez : {2}", "Write: {2}")
    );

    public static readonly DiagnosticKind UnknownTwice = new(
        "field-unknown",
        Severity.Error,
        new(
            "Le champ « {0} » n’existe pas, et « {1} », qui dit la même chose, est déjà là.",
            "There is no field “{0}”, and “{1}”, which says the same, is there already."
        ),
        new("Retirez cette ligne, ou mettez son texte dans « {1} ».", "Remove this line, or put its text into “{1}”.")
    );

    public static readonly DiagnosticKind UnknownListed = new(
        "field-unknown",
        Severity.Error,
        Unknown.Message,
        new(
            "Retirez-le, ou choisissez parmi les champs énumérés pour la ligne {1}.",
            "Remove it, or choose one of the fields listed for line {1}."
        )
    );

    public static readonly DiagnosticKind BelongsUnder = new(
        "field-unknown",
        Severity.Error,
        new("Le champ « {0} » n’a pas sa place ici : il va sous « {1}: ».", "The field “{0}” has no place here: it belongs under “{1}:”."),
        new("Mettez-le sous « {1}: », décalé de deux espaces :\n{1}:\n  {2}", "Put it under “{1}:”, indented by two spaces:\n{1}:\n  {2}")
    );

    public static readonly DiagnosticKind BelongsInItem = new(
        "field-unknown",
        Severity.Error,
        new("Le champ « {0} » n’a pas sa place ici : il va sous « {1}: ».", "The field “{0}” has no place here: it belongs under “{1}:”."),
        new("Mettez-le sous « {1}: », avec ce dont il parle : {2}", "Put it under “{1}:”, with what it tells of: {2}")
    );

    public static readonly DiagnosticKind BelongsAtTop = new(
        "field-unknown",
        Severity.Error,
        new(
            "Le champ « {0} » n’a pas sa place ici : il va tout à gauche, avec les premiers champs.",
            "The field “{0}” has no place here: it belongs at the left edge, with the first fields."
        ),
        new("Mettez-le au début d’une ligne, sans espace devant : {1}", "Put it at the beginning of a line, without a space before it: {1}")
    );

    public static readonly DiagnosticKind IsBody = new(
        "field-unknown",
        Severity.Error,
        new(
            "Le champ « {0} » n’existe pas : ce texte s’écrit après les champs.",
            "There is no field “{0}”: this text is written after the fields."
        ),
        new("Mettez-le sous la deuxième ligne « --- », sans nom devant.", "Put it below the second line “---”, without a name before it.")
    );

    public static readonly DiagnosticKind CutByComma = new(
        "field-cut-by-comma",
        Severity.Error,
        new(
            "Entre accolades, une virgule sépare les champs : « {0} » est lu comme un champ, et non comme la suite du texte.",
            "Between braces a comma separates fields: “{0}” is read as a field, not as the rest of the text."
        ),
        new("Mettez le texte entier entre guillemets : {1}", "Put the whole text between quotes: {1}")
    );

    public static readonly DiagnosticKind Missing = new(
        "field-missing",
        Severity.Error,
        new("Il manque le champ « {0} ».", "The field “{0}” is missing."),
        new("Ajoutez une ligne « {0}: ». {1}", "Add a line “{0}:”. {2}")
    )
    {
        Ours = [1, 2],
    };

    public static readonly DiagnosticKind ExpectedText = new(
        "field-shape",
        Severity.Error,
        new("Un texte simple est attendu ici.", "A plain text is expected here."),
        new(
            "Écrivez la valeur sur la même ligne que le nom du champ, entre guillemets si elle contient « : ».",
            "Write the value on the line of the field’s name, between quotes if it holds “: ”."
        )
    );

    public static readonly DiagnosticKind ExpectedFields = new(
        "field-shape",
        Severity.Error,
        new("Des champs sont attendus ici, comme « {0}: … ».", "Fields are expected here, such as “{0}: …”."),
        new(
            "Mettez un champ par ligne, décalé de deux espaces, ou {{ {0}: … }} sur une seule ligne.",
            "Put one field per line, indented by two spaces, or {{ {0}: … }} on one line."
        )
    );

    public static readonly DiagnosticKind TooMany = new(
        "list-too-long",
        Severity.Error,
        new("Cette liste compte {0} éléments ; {1} au plus sont acceptés.", "This list has {0} items; at most {1} are accepted."),
        new("Gardez les {1} plus importants.", "Keep the {1} that matter most.")
    );

    public static readonly DiagnosticKind ListAsText = new(
        "list-as-text",
        Severity.Error,
        new("Plusieurs éléments sont attendus ici, et « {0} » n’en fait qu’un.", "Several items are expected here, and “{0}” is only one."),
        new("Mettez-les entre crochets, séparés par des virgules : {1}", "Put them between brackets, separated by commas: {1}")
    );

    public static readonly DiagnosticKind ListWithoutDashes = new(
        "list-as-text",
        Severity.Error,
        new(
            "Plusieurs éléments sont attendus ici, et sans tirets ces lignes n’en font qu’un : « {0} ».",
            "Several items are expected here, and without hyphens these lines are only one: “{0}”."
        ),
        new(
            "Commencez chaque ligne par un tiret et une espace, comme « - {1} ».",
            "Begin each line with a hyphen and a space, such as “- {1}”."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Unknown,
        UnknownNear,
        UnknownNearLine,
        UnknownTwice,
        UnknownListed,
        BelongsUnder,
        BelongsInItem,
        BelongsAtTop,
        IsBody,
        CutByComma,
        Missing,
        ExpectedText,
        ExpectedFields,
        TooMany,
        ListAsText,
        ListWithoutDashes,
    ];
}
