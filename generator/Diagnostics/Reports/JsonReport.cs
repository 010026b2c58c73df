using System.Text.Json;

namespace StaticMarche.Diagnostics.Reports;

/// <summary>
/// Our own shape for scripts, described in docs/check-formats.md. A change that breaks a reader raises <see cref="FormatVersion"/>.
/// </summary>
internal static class JsonReport
{
    private const int FormatVersion = 1;

    public static void Write(IReadOnlyList<Diagnostic> findings, ReportContext context, IStyledWriter writer) =>
        writer.WriteLine(JsonText.Of(json => WriteReport(json, findings, context.Language)));

    private static void WriteReport(Utf8JsonWriter json, IReadOnlyList<Diagnostic> findings, Language language)
    {
        json.WriteStartObject();
        json.WriteNumber("version", FormatVersion);
        json.WriteString("language", language == Language.French ? "fr" : "en");
        json.WriteStartObject("summary");
        json.WriteNumber("errors", findings.Count(finding => finding.Severity == Severity.Error));
        json.WriteNumber("reviews", findings.Count(finding => finding.Severity == Severity.Review));
        json.WriteNumber("advices", findings.Count(finding => finding.Severity == Severity.Advice));
        json.WriteNumber("files", findings.Select(finding => finding.Span.File).Distinct(StringComparer.Ordinal).Count());
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            WriteFinding(json, finding, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", ReportPhrases.Key(finding.Severity));
        json.WriteString("message", ReportPhrases.Message(finding, language));
        json.WriteString("help", ReportPhrases.HelpText(finding, language));
        json.WriteStartObject("place");
        WritePlace(json, finding.Span);
        if (finding.Related is { } related)
        {
            json.WriteStartObject("related");
            WritePlace(json, related);
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteString("file", span.File);
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteEndObject();
    }
}
