using System.Globalization;
using System.Text;

namespace StaticMarche.Diagnostics.Reports;

/// <summary>
/// Workflow commands of GitHub Actions: <c>::error file=…,line=…,title=…::message</c>.
/// Escaping as in actions/toolkit, packages/core/src/command.ts; nothing a maker wrote can begin a command.
/// </summary>
internal static class GithubReport
{
    /// <summary>Of each level, and a step; the rest is dropped without a word (actions/toolkit#734).</summary>
    private const int Shown = 10;

    private static readonly Bilingual InSummary = new(
        "GitHub ne montre que dix annotations de chaque sorte : les autres sont dans le résumé de l’exécution.",
        "GitHub shows ten annotations of each kind only: the others are in the summary of the run."
    );

    public static void Write(IReadOnlyList<Diagnostic> findings, ReportContext context, IStyledWriter writer)
    {
        foreach (var finding in findings.OrderBy(finding => context.IsChanged(finding.Span.File) ? 0 : 1))
        {
            writer.WriteLine($"::{Command(finding.Severity)} {Properties(finding, context)}::{EscapeData(Body(finding, context))}");
        }

        writer.WriteLine(ReportPhrases.Summary(findings, context.Language));
        if (findings.CountBy(finding => finding.Severity).Any(level => level.Value > Shown))
        {
            writer.WriteLine(InSummary.In(context.Language));
        }
    }

    private static string Command(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Review => "warning",
            _ => "notice",
        };

    private static string Properties(Diagnostic finding, ReportContext context)
    {
        var span = finding.Span;
        var title = $"{ReportPhrases.Of(finding.Severity, context.Language)} [{finding.Id}]";
        var place = string.Create(CultureInfo.InvariantCulture, $"line={span.Line},endLine={span.EndLine}");
        // GitHub refuses columns for a finding over several lines, and an empty range.
        if (span.EndLine == span.Line && span.EndColumn > span.Column)
        {
            place += string.Create(CultureInfo.InvariantCulture, $",col={span.Column},endColumn={span.EndColumn}");
        }

        return $"file={EscapeProperty(VisibleText.Quote(context.PathTo(span.File)))},{place},title={EscapeProperty(title)}";
    }

    private static string Body(Diagnostic finding, ReportContext context)
    {
        var body = new StringBuilder(ReportPhrases.Message(finding, context.Language));
        if (ReportPhrases.HelpText(finding, context.Language) is { Length: > 0 } help)
        {
            body.Append('\n').Append(ReportPhrases.Help.In(context.Language)).Append(help);
        }

        if (finding.Related is { } related)
        {
            body.Append('\n')
                .Append(VisibleText.Quote(related.ToString()))
                .Append(' ')
                .Append(ReportPhrases.OtherPlace.In(context.Language));
        }

        return body.ToString();
    }

    private static string EscapeData(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
