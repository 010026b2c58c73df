namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about names of communes, and about the list in places.yml.</summary>
internal static class PlaceKinds
{
    public static readonly DiagnosticKind Unknown = new(
        "commune-unknown",
        Severity.Error,
        new("« {0} » n’est pas une commune du territoire ({1}).", "“{0}” is not a commune of the territory ({1})."),
        new(
            "Écrivez le nom officiel, ou l’ancien nom si la commune a fusionné. Ce marché n’accueille que les communes de son territoire.",
            "Write the official name, or the former one if the commune was merged. This market takes in the communes of its territory only."
        )
    )
    {
        Ours = [1],
    };

    public static readonly DiagnosticKind UnknownNear = new(
        "commune-unknown",
        Severity.Error,
        new(
            "« {0} » n’est pas une commune du territoire ({1}) ; vouliez-vous écrire « {2} » ?",
            "“{0}” is not a commune of the territory ({1}); did you mean “{2}”?"
        ),
        new("Écrivez « {2} ».", "Write “{2}”.")
    )
    {
        Ours = [1],
    };

    public static readonly DiagnosticKind UnknownAmong = new(
        "commune-unknown",
        Severity.Error,
        new(
            "« {0} » n’est qu’une partie du nom de plusieurs communes du territoire ({1}), ou en était le nom autrefois.",
            "“{0}” is only a part of the names of several communes of the territory ({1}), or once was their name."
        ),
        new("Écrivez le nom en entier, l’un de ceux-ci : {2}.", "Write the whole name, one of these: {2}.")
    )
    {
        Ours = [1],
    };

    public static readonly DiagnosticKind IsPostcode = new(
        "commune-unknown",
        Severity.Error,
        new(
            "« {0} » est un code postal, que plusieurs communes peuvent partager.",
            "“{0}” is a postcode, which several communes may share."
        ),
        new("Écrivez le nom de la commune : {1}.", "Write the name of the commune: {1}.")
    );

    public static readonly DiagnosticKind OtherTerritory = new(
        "commune-unknown",
        Severity.Error,
        new(
            "Le code « {0} » n’est pas celui d’une commune du territoire ({1}).",
            "The code “{0}” is not that of a commune of the territory ({1})."
        ),
        new(
            "Écrivez le nom de la commune. Ce marché n’accueille que les communes de son territoire.",
            "Write the name of the commune. This market takes in the communes of its territory only."
        )
    )
    {
        Ours = [1],
    };

    public static readonly DiagnosticKind Duplicate = new(
        "place-duplicate",
        Severity.Error,
        new("« {0} » est déjà dans la liste des communes, ligne {1}.", "“{0}” is already in the list of communes, on line {1}."),
        new("Gardez une seule des deux lignes.", "Keep only one of the two lines.")
    );

    public static readonly DiagnosticKind Code = new(
        "place-code",
        Severity.Error,
        new("« {0} » n’est pas un code INSEE de commune.", "“{0}” is not the INSEE code of a commune."),
        new(
            "Il a cinq caractères, par exemple \"86194\" ou \"2A004\", entre guillemets.",
            "It has five characters, for instance \"86194\" or \"2A004\", between quotes."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Unknown,
        UnknownNear,
        UnknownAmong,
        IsPostcode,
        OtherTerritory,
        Duplicate,
        Code,
    ];
}
