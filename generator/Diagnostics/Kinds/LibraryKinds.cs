namespace StaticMarche.Diagnostics.Kinds;

/// <summary>
/// Findings about content on which a library failed with an exception. The content may well be right; the rest of the market is published.
/// </summary>
internal static class LibraryKinds
{
    public static readonly DiagnosticKind TextAsTyped = new(
        "text-as-typed",
        Severity.Review,
        new(
            "La mise en forme de ce texte n’a pas pu être lue : il s’affiche tel qu’il a été tapé.",
            "The layout of this text could not be read: it is shown as it was typed."
        ),
        new(
            "Rien n’est perdu. Pour retrouver la mise en forme, retirez des étoiles, des crochets ou des listes emboîtées.",
            "Nothing is lost. To get the layout back, remove stars, brackets or lists within lists."
        )
    );

    public static readonly DiagnosticKind PageFailed = new(
        "page-failed",
        Severity.Error,
        new("La page « /{0} » n’a pas pu être faite ({1}).", "The page “/{0}” could not be made ({1})."),
        new(
            "Signalez-le, avec cette ligne, à ceux qui tiennent le marché : c’est sans doute une faute du programme. Le reste du "
                + "site est publié.",
            "Report it, with this line, to those who run the market: it is probably a fault of the program. The rest of the site is "
                + "published."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [TextAsTyped, PageFailed];
}
