namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about the dates of a profile: consent to be published, and the last confirmation that it is still true.</summary>
internal static class FreshnessKinds
{
    public static readonly DiagnosticKind ConsentInFuture = new(
        "consent-future",
        Severity.Error,
        new(
            "L’accord de publication est daté du {0}, et ce jour n’est pas encore venu.",
            "The consent to be published is dated {0}, a day that has not come yet."
        ),
        new(
            "Écrivez le jour où vous avez donné votre accord, par exemple consent: {1}.",
            "Write the day you gave your consent, for instance consent: {1}."
        )
    );

    public static readonly DiagnosticKind ConfirmedInFuture = new(
        "confirmed-future",
        Severity.Error,
        new(
            "La fiche est confirmée au {0}, et ce jour n’est pas encore venu.",
            "The profile is confirmed on {0}, a day that has not come yet."
        ),
        new(
            "Écrivez le dernier jour où vous avez relu votre fiche, par exemple confirmed: {1}.",
            "Write the last day you looked the profile through, for instance confirmed: {1}."
        )
    );

    public static readonly DiagnosticKind Stale = new(
        "profile-stale",
        Severity.Advice,
        new("Cette fiche n’a pas été confirmée depuis {0} mois.", "This profile has not been confirmed for {0} months."),
        new(
            "Relisez-la ; si tout est encore vrai, écrivez « confirmed: {1} ». Après {2} mois, elle n’est plus publiée.",
            "Read it through; if all of it still holds, write “confirmed: {1}”. After {2} months it is no longer published."
        )
    );

    public static readonly DiagnosticKind Expired = new(
        "profile-expired",
        Severity.Review,
        new(
            "Cette fiche n’a pas été confirmée depuis {0} mois, elle n’est donc plus publiée.",
            "This profile has not been confirmed for {0} months, so it is no longer published."
        ),
        new(
            "Relisez-la ; si tout est encore vrai, écrivez « confirmed: {1} ». Si l’activité a cessé, écrivez « status: left ».",
            "Read it through; if all of it still holds, write “confirmed: {1}”. If the activity has ceased, write “status: left”."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [ConsentInFuture, ConfirmedInFuture, Stale, Expired];
}
