using System.Text;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;
using StaticMarche.Markup;

namespace StaticMarche.Preview;

/// <summary>The page that is shown instead of one that cannot be rendered: it lists the findings, as a terminal does.</summary>
internal static class OverlayPage
{
    public const string StyleAddress = "/_marche/overlay.css";

    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    private static readonly Bilingual Title = new("Cette page ne peut pas être montrée", "This page cannot be shown");
    private static readonly Bilingual Advice = new(
        "Corrigez ce qui est dit ici et enregistrez le fichier\u00A0: la page revient d’elle-même.",
        "Mend what is said here and save the file: the page comes back by itself."
    );

    public static PreviewAnswer Of(IReadOnlyList<Diagnostic> findings, ReportContext context, SiteVersion version)
    {
        var report = new StringWriter { NewLine = "\n" };
        Report.Write(ReportFormat.Text, findings, context, new PlainWriter(report));
        return Of(report.ToString(), context.Language, version);
    }

    public static PreviewAnswer Of(string report, Language language, SiteVersion version) =>
        new()
        {
            Status = 500,
            ContentType = "text/html; charset=utf-8",
            SecurityPolicy = Policy,
            Bytes = Encoding.UTF8.GetBytes(
                $"""
                <!doctype html>
                <html lang="{(language == Language.French ? "fr" : "en")}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>{HtmlText.Encode(Title.In(language))}</title>
                <link rel="stylesheet" href="{StyleAddress}">
                {PreviewPage.Script(version)}</head>
                <body>
                <main>
                <h1>{HtmlText.Encode(Title.In(language))}</h1>
                <p>{HtmlText.Encode(Advice.In(language))}</p>
                <pre>{HtmlText.Encode(report)}</pre>
                </main>
                </body>
                </html>

                """
            ),
        };
}
