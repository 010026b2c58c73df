using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Tests.Diagnostics.Reports;

/// <summary>
/// Findings to report, with the files they are about; kinds of the tests' own, so that no rule's rewording touches these goldens.
/// </summary>
internal static class SampleFindings
{
    private const string Clain = "content/vendors/atelier-du-clain/profile.md";
    private const string Bois = "content/vendors/bois-et-cie/profile.md";
    private const string Hostile = "content/vendors/évil ,:%/profile.md";

    private static readonly DiagnosticKind SiretTaken = new(
        "siret-taken",
        Severity.Error,
        new("Le SIRET « {0} » est déjà celui de « {1} ».", "The SIRET “{0}” is already that of “{1}”."),
        new("Gardez une seule des deux fiches.", "Keep only one of the two profiles.")
    );

    private static readonly DiagnosticKind Missing = new(
        "field-missing",
        Severity.Error,
        new("Il manque le champ « {0} ».", "The field “{0}” is missing."),
        new("Ajoutez une ligne « {0}: … ».\nExemple : « {0}: {{ from: 45 }} ».", "Add a line “{0}: …”.\nExample: “{0}: {{ from: 45 }}”.")
    );

    private static readonly DiagnosticKind Protected = new(
        "regulated-word",
        Severity.Review,
        new("« {0} » est un titre protégé.", "“{0}” is a protected title."),
        new("Une personne vérifiera que vous pouvez le porter.", "A person will check that you may use it.")
    );

    private static readonly DiagnosticKind Shouting = new(
        "shouting",
        Severity.Advice,
        new("« {0} » est écrit en majuscules.", "“{0}” is in capitals."),
        new("Les minuscules se lisent mieux.", "Lower case reads better.")
    );

    private static readonly DiagnosticKind TwoValues = new(
        "two-values",
        Severity.Error,
        new("{0}{1} <b>*nous*</b>", "{0}{1} <b>*ours*</b>"),
        Bilingual.None
    );

    private static readonly Dictionary<string, string[]> Files = new(StringComparer.Ordinal)
    {
        [Clain] =
        [
            "---",
            "name: L'Atelier du Clain",
            "siret: \"999 901 234 00016\"",
            "tagline:\tBOLS 木の器 e\u0301te\u0301 👩‍🎨 SUPERBES",
            "description: >",
            "  "
                + string.Concat(Enumerable.Repeat("des bols tournés ", 12))
                + "par un artisan "
                + string.Concat(Enumerable.Repeat("au village ", 12)),
            "",
            "  et d'autres choses",
        ],
        [Bois] = ["---", "siret: 99990123400016"],
        [Hostile] = ["name: \u001B[31m@admin\u001B[0m ##[error]x \u202Eevil\u202C \u0007", "::error::injected"],
    };

    public static ReportContext Context(Language language) =>
        new()
        {
            Language = language,
            SourceLine = (file, line) => Files.TryGetValue(file, out var lines) && line <= lines.Length ? lines[line - 1] : null,
            ToolVersion = "1.2.3",
            RulesPage = "https://market.example/blob/HEAD/docs/rules.md",
        };

    public static IEnumerable<Diagnostic> Named(string name) =>
        name switch
        {
            "everyday" => Everyday(),
            "hostile" => FromHostileText(),
            _ => [],
        };

    private static IEnumerable<Diagnostic> Everyday() =>
        [
            SiretTaken.At(new(Clain, 3, 8, 3, 27), "999 901 234 00016", "Bois & Cie") with
            {
                Related = new(Bois, 2, 8, 2, 22),
            },
            Missing.At(SourceSpan.OfFile(Bois), "price"),
            Shouting.At(new(Clain, 4, 15, 4, 18), "木の器"),
            Shouting.At(new(Clain, 4, 31, 4, 39), "SUPERBES"),
            Protected.At(new(Clain, 6, 214, 6, 221), "artisan"),
            Shouting.At(new(Clain, 6, 3, 8, 21), "DES BOLS"),
            Missing.At(new(Clain, 7, 1, 7, 1), "story"),
            Missing.At(new("content/site.yml", 12, 3, 12, 9), "host"),
        ];

    private static IEnumerable<Diagnostic> FromHostileText() =>
        [
            Shouting.At(new(Hostile, 1, 7, 1, 22), "\u001B[2J\u001B]0;owned\a@admin ##[add-mask]x"),
            Shouting.At(new(Hostile, 2, 1, 2, 8), "x\n::error::injected\r\n::stop-commands::y 100%"),
            Shouting.At(new(Hostile, 2, 1, 2, 8), "[link](https://evil.example) <img src=x onerror=alert(1)> `code` ``` #123 @everyone"),
            Shouting.At(new(Hostile, 2, 1, 2, 8), "`"),
            Shouting.At(new(Hostile, 2, 1, 2, 8), "\u202Egnp.exe \u200B \uD800 {0} {{1}} \U000E0041 z" + new string('\u0301', 50)),
            Shouting.At(new(Hostile, 2, 1, 2, 8), new string('A', 5000)),
            TwoValues.At(new(Hostile, 2, 1, 2, 8), "one", "two"),
            TwoValues.At(new(Hostile, 2, 1, 2, 8), "", "\u00010\u0002"),
        ];
}
