using System.Globalization;

namespace StaticMarche.Diagnostics.Reports;

/// <summary>For a person at a terminal: the fact, the place with the line underlined, and what to do.</summary>
internal static class TextReport
{
    public static void Write(IReadOnlyList<Diagnostic> findings, ReportContext context, IStyledWriter writer)
    {
        foreach (var finding in findings)
        {
            WriteFinding(finding, context, writer);
            writer.WriteLine();
        }

        writer.WriteLine(ReportPhrases.Summary(findings, context.Language), Style.Strong);
    }

    private static void WriteFinding(Diagnostic finding, ReportContext context, IStyledWriter writer)
    {
        var style = StyleOf(finding.Severity);
        writer.Write($"{ReportPhrases.Of(finding.Severity, context.Language)}[{finding.Id}]", style);
        writer.WriteLine(ReportPhrases.Colon(context.Language) + ReportPhrases.Message(finding, context.Language), Style.Strong);

        var margin = Margin(finding);
        WritePlace(finding.Span, new Underline('^', style, ""), margin, context, writer);
        if (finding.Related is { } related)
        {
            WritePlace(related, new Underline('-', Style.Place, ReportPhrases.OtherPlace.In(context.Language)), margin, context, writer);
        }

        if (ReportPhrases.HelpText(finding, context.Language) is { Length: > 0 } help)
        {
            writer.Write($"{margin} = ", Style.Gutter);
            writer.Write(ReportPhrases.Help.In(context.Language), Style.Help);
            writer.WriteLine(help.Replace("\n", $"\n{margin}   ", StringComparison.Ordinal));
        }
    }

    private static void WritePlace(SourceSpan span, Underline underline, string margin, ReportContext context, IStyledWriter writer)
    {
        var file = VisibleText.Quote(context.PathTo(span.File));
        var isWholeFile = span == SourceSpan.OfFile(span.File);
        var place = isWholeFile ? file : string.Create(CultureInfo.InvariantCulture, $"{file}:{span.Line}:{span.Column}");
        writer.Write($"{margin}--> ", Style.Gutter);
        writer.Write(place, Style.Place);
        writer.WriteLine(underline.Label.Length == 0 ? "" : " " + underline.Label);
        if (!isWholeFile && context.SourceLine(span.File, span.Line) is { } line)
        {
            WriteSnippet(line, span, underline, margin, writer);
        }
    }

    private static void WriteSnippet(string line, SourceSpan span, Underline underline, string margin, IStyledWriter writer)
    {
        // A span may end at the very start of the next line, behind the line end.
        var runsOn = span.EndLine > span.Line && (span.EndLine, span.EndColumn) != (span.Line + 1, 1);
        var snippet = Snippet.Of(line, span.Column, span.EndLine > span.Line ? line.Length + 1 : span.EndColumn);
        var number = span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(margin.Length);
        writer.WriteLine($"{margin} |", Style.Gutter);
        writer.Write($"{number} | ", Style.Gutter);
        writer.WriteLine(snippet.Text);
        writer.Write($"{margin} | ", Style.Gutter);
        writer.Write(new string(' ', snippet.Start));
        writer.WriteLine(new string(underline.Mark, snippet.Width) + (runsOn ? "…" : ""), underline.Style);
        writer.WriteLine($"{margin} |", Style.Gutter);
    }

    /// <summary>Room for the longest line number of the finding.</summary>
    private static string Margin(Diagnostic finding)
    {
        var last = Math.Max(finding.Span.Line, finding.Related?.Line ?? 1);
        return new string(' ', last.ToString(CultureInfo.InvariantCulture).Length);
    }

    private static Style StyleOf(Severity severity) =>
        severity switch
        {
            Severity.Error => Style.Error,
            Severity.Review => Style.Review,
            _ => Style.Advice,
        };

    private sealed record Underline(char Mark, Style Style, string Label);
}
