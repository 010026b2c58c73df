namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about files in <c>content/</c> that the program does not read.</summary>
internal static class ContentKinds
{
    public static readonly DiagnosticKind Unknown = new(
        "content-unknown",
        Severity.Advice,
        new("« {0} » n’a pas sa place ici : rien n’en sera publié.", "“{0}” has no place here: nothing of it will be published."),
        new("Renommez ou déplacez-le. Ce qui est lu ici : {1}.", "Rename or move it. What is read here: {1}.")
    );

    public static readonly DiagnosticKind WrongName = new(
        "content-unknown",
        Severity.Advice,
        new(
            "« {0} » n’est pas lu sous ce nom : rien n’en sera publié.",
            "“{0}” is not read under this name: nothing of it will be published."
        ),
        new("Renommez-le en « {1} ».", "Rename it to “{1}”.")
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [Unknown, WrongName];
}
