using System.Text.Json;

namespace StaticMarche.Diagnostics.Reports;

/// <summary>SARIF 2.1.0: one run, a rule per kind found, paths relative to the root of the sources.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(IReadOnlyList<Diagnostic> findings, ReportContext context, IStyledWriter writer) =>
        writer.WriteLine(JsonText.Of(json => WriteLog(json, findings, context)));

    private static void WriteLog(Utf8JsonWriter json, IReadOnlyList<Diagnostic> findings, ReportContext context)
    {
        Diagnostic[] rules = [.. findings.DistinctBy(finding => finding.Id).OrderBy(finding => finding.Id, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("language", context.Language == Language.French ? "fr" : "en");
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteTool(json, rules, context);
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            WriteResult(json, finding, Array.FindIndex(rules, rule => rule.Id == finding.Id), context);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, Diagnostic[] rules, ReportContext context)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "marche");
        json.WriteString("version", context.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule, context);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The rule of a finding: its sentences with dots for the values.</summary>
    private static void WriteRule(Utf8JsonWriter json, Diagnostic rule, ReportContext context)
    {
        string[] dots = [.. rule.Arguments.Select(_ => "…")];
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.Kind.Message.In(context.Language, dots));
        if (rule.Kind.Help.In(context.Language, dots) is { Length: > 0 } help)
        {
            WriteText(json, "help", help);
        }

        // The specification asks for an absolute address; without one, nothing is better.
        if (context.RuleAddress(rule.Id) is { } address)
        {
            json.WriteString("helpUri", address);
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding, int ruleIndex, ReportContext context)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(finding.Severity));
        var help = ReportPhrases.HelpText(finding, context.Language);
        WriteText(
            json,
            "message",
            ReportPhrases.Message(finding, context.Language)
                + (help.Length == 0 ? "" : "\n" + ReportPhrases.Help.In(context.Language) + help)
        );
        WriteLocations(json, "locations", finding.Span, context);
        if (finding.Related is { } related)
        {
            WriteLocations(json, "relatedLocations", related, context);
        }

        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, SourceSpan span, ReportContext context)
    {
        json.WriteStartArray(name);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', (context.PathTo(span.File)).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>
    /// In a SARIF message braces mark a value and "](" a link (sections 3.11.5 and 3.11.6): what a maker wrote is neither.
    /// </summary>
    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString(
            "text",
            text.Replace("{", "{{", StringComparison.Ordinal)
                .Replace("}", "}}", StringComparison.Ordinal)
                .Replace("](", "] (", StringComparison.Ordinal)
        );
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Review => "warning",
            _ => "note",
        };
}
