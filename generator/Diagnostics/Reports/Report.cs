namespace StaticMarche.Diagnostics.Reports;

/// <summary>Writes findings in the order of every report, in the chosen format.</summary>
internal static class Report
{
    public static void Write(ReportFormat format, IEnumerable<Diagnostic> findings, ReportContext context, IStyledWriter writer)
    {
        IReadOnlyList<Diagnostic> ordered = [.. findings.Order()];
        switch (format)
        {
            case ReportFormat.Text:
                TextReport.Write(ordered, context, writer);
                break;
            case ReportFormat.Github:
                GithubReport.Write(ordered, context, writer);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(ordered, context, writer);
                break;
            case ReportFormat.Json:
                JsonReport.Write(ordered, context, writer);
                break;
            case ReportFormat.Markdown:
                MarkdownReport.Write(ordered, context, writer);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, null);
        }
    }
}
