using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Profiles;

public sealed class SampleMarketTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Nothing_is_to_be_said_about_the_sample_market_but_its_one_past_event()
    {
        var folder = new SiteFolder(Repository.Root);
        var market = MarketReader.Read(folder, parallelism: 1);

        var findings = MarketCheck.Check(market.Value!, RuleContext.For(market.Value!, folder, Today), parallelism: 2);

        Assert.Empty(market.Diagnostics);
        Golden.Match("Profiles/sample-market.golden", Text(findings, market.Value!));
    }

    private static string Text(IReadOnlyList<Diagnostic> findings, Market market)
    {
        var output = new StringWriter();
        var context = new ReportContext
        {
            Language = Language.French,
            ToolVersion = "test",
            SourceLine = (file, line) => market.Sources.GetValueOrDefault(file)?.Line(line),
        };
        Report.Write(ReportFormat.Text, findings, context, new PlainWriter(output));
        return output.ToString();
    }
}
