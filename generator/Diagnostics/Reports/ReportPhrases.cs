using System.Globalization;

namespace StaticMarche.Diagnostics.Reports;

/// <summary>The words that reports share.</summary>
internal static class ReportPhrases
{
    public static readonly Bilingual Help = new("Aide : ", "Help: ");
    public static readonly Bilingual OtherPlace = new("(l’autre endroit)", "(the other place)");
    public static readonly Bilingual Nothing = new("Rien à signaler.", "Nothing to report.");

    private static readonly Bilingual Cut = new(
        " (« … » tient ici la place du reste de votre texte : gardez-le.)",
        " (“…” stands here for the rest of your text: keep it.)"
    );
    private static readonly Bilingual Error = new("erreur", "error");
    private static readonly Bilingual Review = new("à vérifier", "to review");
    private static readonly Bilingual Advice = new("conseil", "advice");

    public static string Of(Severity severity, Language language) =>
        (
            severity switch
            {
                Severity.Error => Error,
                Severity.Review => Review,
                Severity.Advice => Advice,
                _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
            }
        ).In(language);

    /// <summary>The word a program reads; it never changes.</summary>
    public static string Key(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Review => "review",
            Severity.Advice => "advice",
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
        };

    /// <summary>The colon between a severity and its message, as in « erreur : » and "error: ".</summary>
    public static string Colon(Language language) => language == Language.French ? "\u00A0: " : ": ";

    public static string Message(Diagnostic finding, Language language) => finding.Kind.Message.In(language, Quoted(finding));

    public static string HelpText(Diagnostic finding, Language language) =>
        finding.Kind.Help.In(language, Quoted(finding)) + WhenCut(finding, language);

    /// <summary>The sentence after a remedy that was shortened: it warns against copying the text as it is.</summary>
    public static string WhenCut(Diagnostic finding, Language language) =>
        finding
            .Arguments.Where(
                (argument, i) => VisibleText.IsCut(argument) && finding.Kind.Help.French.Contains($"{{{i}}}", StringComparison.Ordinal)
            )
            .Any()
            ? Cut.In(language)
            : "";

    /// <summary>« 3 erreurs, 1 à vérifier, 2 conseils dans 2 fichiers »</summary>
    public static string Summary(IReadOnlyList<Diagnostic> findings, Language language)
    {
        if (findings.Count == 0)
        {
            return Nothing.In(language);
        }

        var french = language == Language.French;
        string[] parts =
        [
            .. Count(findings, Severity.Error, french ? ("erreur", "erreurs") : ("error", "errors")),
            .. Count(findings, Severity.Review, french ? ("à vérifier", "à vérifier") : ("to review", "to review")),
            .. Count(findings, Severity.Advice, french ? ("conseil", "conseils") : ("piece of advice", "pieces of advice")),
        ];
        var files = findings.Select(finding => finding.Span.File).Distinct(StringComparer.Ordinal).Count();
        var place = french ? Plural(files, ("fichier", "fichiers")) : Plural(files, ("file", "files"));
        return $"{string.Join(", ", parts)} {(french ? "dans" : "in")} {place}";
    }

    private static IReadOnlyList<string> Quoted(Diagnostic finding) => [.. finding.Arguments.Select(VisibleText.Quote)];

    private static IEnumerable<string> Count(IReadOnlyList<Diagnostic> findings, Severity severity, (string One, string Many) noun)
    {
        var count = findings.Count(finding => finding.Severity == severity);
        return count == 0 ? [] : [Plural(count, noun)];
    }

    private static string Plural(int count, (string One, string Many) noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? noun.One : noun.Many)}");
}
