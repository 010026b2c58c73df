namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Days that are dates and cannot be right. {0} is the day, {1} one that could be meant, {2} its field.</summary>
internal static class DateKinds
{
    public static readonly DiagnosticKind Future = new(
        "date-future",
        Severity.Error,
        new("« {2}: {0} » : ce jour n’est pas encore venu.", "“{2}: {0}”: that day has not come yet."),
        new("Écrivez un jour qui a eu lieu, par exemple {2}: {1}.", "Write a day that has been, for instance {2}: {1}.")
    );

    public static readonly DiagnosticKind Absurd = new(
        "date-absurd",
        Severity.Error,
        new("« {2}: {0} » : cette année ne peut pas être la bonne.", "“{2}: {0}”: that year cannot be right."),
        new("Vérifiez l’année, par exemple {2}: {1}.", "Check the year, for instance {2}: {1}.")
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [Future, Absurd];
}
