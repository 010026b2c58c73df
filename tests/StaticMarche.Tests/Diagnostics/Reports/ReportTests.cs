using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Diagnostics.Reports;

public sealed class ReportTests
{
    [Theory]
    [InlineData("everyday", "text", "fr")]
    [InlineData("everyday", "text", "en")]
    [InlineData("everyday", "github", "fr")]
    [InlineData("everyday", "sarif", "en")]
    [InlineData("everyday", "json", "fr")]
    [InlineData("everyday", "markdown", "fr")]
    [InlineData("hostile", "text", "fr")]
    [InlineData("hostile", "github", "en")]
    [InlineData("hostile", "sarif", "en")]
    [InlineData("hostile", "json", "en")]
    [InlineData("hostile", "markdown", "en")]
    [InlineData("clean", "text", "fr")]
    [InlineData("clean", "github", "en")]
    [InlineData("clean", "sarif", "en")]
    [InlineData("clean", "json", "en")]
    [InlineData("clean", "markdown", "en")]
    public void Reads_as_agreed(string findings, string format, string language)
    {
        var context = SampleFindings.Context(language == "fr" ? Language.French : Language.English);
        var output = new StringWriter();

        Report.Write(Enum.Parse<ReportFormat>(format, ignoreCase: true), SampleFindings.Named(findings), context, new PlainWriter(output));

        Golden.Match($"Diagnostics/Reports/{findings}.{format}.{language}.golden", output.ToString());
    }

    [Fact]
    public void The_order_is_by_place_whatever_order_findings_come_in()
    {
        var context = SampleFindings.Context(Language.French);
        var (one, other) = (new StringWriter(), new StringWriter());

        Report.Write(ReportFormat.Text, SampleFindings.Named("everyday"), context, new PlainWriter(one));
        Report.Write(ReportFormat.Text, SampleFindings.Named("everyday").Reverse(), context, new PlainWriter(other));

        Assert.Equal(one.ToString(), other.ToString());
    }

    [Fact]
    public void A_comment_stays_below_what_github_accepts()
    {
        var finding = SampleFindings.Named("everyday").First();
        var output = new StringWriter();

        Report.Write(
            ReportFormat.Markdown,
            Enumerable.Repeat(finding, 2000),
            SampleFindings.Context(Language.French),
            new PlainWriter(output)
        );

        Assert.InRange(output.ToString().Length, MarkdownReport.MaxLength - 1000, 65_536);
        Assert.EndsWith("pour les voir toutes.\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_lead_from_where_the_reader_stands()
    {
        var context = SampleFindings.Context(Language.English) with { PathPrefix = "markets/vienne/" };
        var output = new StringWriter();

        Report.Write(ReportFormat.Github, SampleFindings.Named("everyday").Take(1), context, new PlainWriter(output));

        Assert.StartsWith("::error file=markets/vienne/content/", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>GitHub shows ten annotations of each level and drops the rest (actions/toolkit#734).</summary>
    [Fact]
    public void What_a_proposal_changes_comes_first_for_github_and_more_than_ten_are_said_to_be_elsewhere_too()
    {
        var finding = SampleFindings.Named("everyday").First(finding => finding.IsError);
        var context = SampleFindings.Context(Language.English) with { IsChanged = file => file == "content/z.md" };
        Diagnostic[] ten = [.. Enumerable.Range(0, 9).Select(i => At($"content/a{i}.md")), At("content/z.md")];

        var lines = Lines(ten);
        var more = Lines([.. ten, At("content/b.md")]);

        Assert.StartsWith("::error file=content/z.md,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::error file=content/a0.md,", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains("ten annotations", StringComparison.Ordinal));
        Assert.Contains("ten annotations", more[^1], StringComparison.Ordinal);

        Diagnostic At(string file) => finding with { Span = SourceSpan.OfFile(file) };

        string[] Lines(IReadOnlyList<Diagnostic> findings)
        {
            var output = new StringWriter { NewLine = "\n" };
            Report.Write(ReportFormat.Github, findings, context, new PlainWriter(output));
            return output.ToString().TrimEnd().Split('\n');
        }
    }
}
