namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about events, and about names of events in profiles.</summary>
internal static class EventKinds
{
    public static readonly DiagnosticKind Unknown = new(
        "event-unknown",
        Severity.Error,
        new("Le rendez-vous « {0} » n’existe pas.", "There is no event “{0}”."),
        new(
            "Écrivez le nom de son fichier dans content/events/, sans « .md », ou retirez-le.",
            "Write the name of its file in content/events/, without “.md”, or remove it."
        )
    );

    public static readonly DiagnosticKind UnknownNear = new(
        "event-unknown",
        Severity.Error,
        new("Le rendez-vous « {0} » n’existe pas ; vouliez-vous écrire « {1} » ?", "There is no event “{0}”; did you mean “{1}”?"),
        new("Écrivez « {1} » à la place de « {0} ».", "Write “{1}” instead of “{0}”.")
    );

    public static readonly DiagnosticKind EndsBeforeStart = new(
        "event-hours",
        Severity.Error,
        new("Ce jour-là, le rendez-vous ferme ({1}) avant d’ouvrir ({0}).", "On this day the event closes ({1}) before it opens ({0})."),
        new(
            "Corrigez « open: » et « close: ». Une soirée finit à 6 h au plus tard : close: \"01:00\" est le lendemain à 1 h.",
            "Correct “open:” and “close:”. An evening ends at 6:00 at the latest: close: \"01:00\" is one o’clock the next day."
        )
    );

    public static readonly DiagnosticKind DayTwice = new(
        "event-day-twice",
        Severity.Error,
        new("Le {0} est donné deux fois, et les heures se recouvrent.", "{0} is given twice, and the hours overlap."),
        new(
            "Gardez une ligne par jour ; pour une pause à midi, donnez deux lignes avec leurs heures.",
            "Keep one line per day; for a lunch break, give two lines with their hours."
        )
    );

    public static readonly DiagnosticKind Past = new(
        "event-past",
        Severity.Advice,
        new(
            "Le dernier jour de ce rendez-vous, le {0}, est passé : il n’est plus dans l’agenda.",
            "The last day of this event, {0}, is past: it is no longer in the agenda."
        ),
        new(
            "Sa page reste un an. Ajoutez les prochains jours, ou laissez le fichier tel quel.",
            "Its page stays for a year. Add the next days, or leave the file as it is."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [Unknown, UnknownNear, EndsBeforeStart, DayTwice, Past];
}
