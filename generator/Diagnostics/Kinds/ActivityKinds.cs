namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about the kind of activity that a vendor declares.</summary>
internal static class ActivityKinds
{
    public static readonly DiagnosticKind Unknown = new(
        "kind-unknown",
        Severity.Error,
        new("« {0} » n’est pas une des activités de ce marché.", "“{0}” is not one of this market’s activities."),
        new("Choisissez parmi : {1}.", "Choose one of: {1}.")
    );

    public static readonly DiagnosticKind UnknownNear = new(
        "kind-unknown",
        Severity.Error,
        new(
            "« {0} » n’est pas une des activités de ce marché ; vouliez-vous écrire « {2} » ?",
            "“{0}” is not one of this market’s activities; did you mean “{2}”?"
        ),
        new("Écrivez « kind: {2} ». Les activités possibles : {1}.", "Write “kind: {2}”. The possible activities: {1}.")
    );

    public static readonly DiagnosticKind Refused = new(
        "kind-refused",
        Severity.Error,
        new(
            "Ce marché n’accueille ni la vente à domicile ni les enseignes (« {0} »).",
            "This market takes in neither home selling nor chains (“{0}”)."
        ),
        new(
            "Il est réservé à ce que l’on fait ou choisit soi-même : {1}. Si c’est votre cas, indiquez laquelle de ces activités est "
                + "la vôtre.",
            "It is for people who make or choose what they sell: {1}. If you do, say which of these activities is yours."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [Unknown, UnknownNear, Refused];
}
