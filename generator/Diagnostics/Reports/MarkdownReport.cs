using System.Globalization;
using System.Text;

namespace StaticMarche.Diagnostics.Reports;

/// <summary>For a comment on a proposal: findings grouped by file, a maker's words in code spans.</summary>
internal static class MarkdownReport
{
    /// <summary>GitHub refuses a comment above 65,536 characters; the rest is room for the last line and the sender's own words.</summary>
    public const int MaxLength = 60_000;

    public static void Write(IReadOnlyList<Diagnostic> findings, ReportContext context, IStyledWriter writer)
    {
        var report = new StringBuilder();
        report.Append("### ").Append(ReportPhrases.Summary(findings, context.Language)).Append('\n');
        string? file = null;
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            var heading = finding.Span.File == file ? "" : $"\n#### {ReportMarkdown.Code(finding.Span.File)}\n\n";
            var entry = heading + Entry(finding, context);
            if (report.Length + entry.Length > MaxLength)
            {
                report.Append(More(findings.Count - i, context.Language));
                break;
            }

            report.Append(entry);
            file = finding.Span.File;
        }

        writer.Write(report.ToString());
    }

    private static string Entry(Diagnostic finding, ReportContext context)
    {
        var language = context.Language;
        var entry = new StringBuilder();
        entry.Append("- **").Append(ReportPhrases.Of(finding.Severity, language)).Append("**");
        entry.Append(Line(finding.Span, language)).Append(ReportPhrases.Colon(language));
        entry.Append(ReportMarkdown.Sentence(finding.Kind.Message, finding, language));
        entry.Append(' ').Append(Rule(finding.Id, context)).Append('\n');
        if (finding.Related is { } related)
        {
            entry
                .Append("  ")
                .Append(ReportMarkdown.Code(related.ToString()))
                .Append(' ')
                .Append(ReportPhrases.OtherPlace.In(language))
                .Append("  \n");
        }

        if (ReportMarkdown.Sentence(finding.Kind.Help, finding, language) is { Length: > 0 } help)
        {
            entry
                .Append("  ")
                .Append(ReportPhrases.Help.In(language))
                .Append(help)
                .Append(ReportMarkdown.Escape(ReportPhrases.WhenCut(finding, language)))
                .Append('\n');
        }

        return entry.ToString();
    }

    private static string Line(SourceSpan span, Language language)
    {
        var word = language == Language.French ? "ligne" : "line";
        return span == SourceSpan.OfFile(span.File) ? "" : string.Create(CultureInfo.InvariantCulture, $", {word} {span.Line}");
    }

    private static string Rule(string id, ReportContext context) =>
        context.RuleAddress(id) is { } address ? $"([{id}]({address}))" : $"({ReportMarkdown.Code(id)})";

    private static string More(int count, Language language) =>
        language == Language.French
            ? string.Create(CultureInfo.InvariantCulture, $"\n… et {count} de plus\u00A0: lancez `marche check` pour les voir toutes.\n")
            : string.Create(CultureInfo.InvariantCulture, $"\n… and {count} more: run `marche check` to see them all.\n");
}
