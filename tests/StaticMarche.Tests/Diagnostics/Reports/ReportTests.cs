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

        Report.Write(ReportFormat.Markdown, Enumerable.Repeat(finding, 2000), SampleFindings.Context(Language.French), new PlainWriter(output));

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
}
