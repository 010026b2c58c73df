using StaticMarche.Build;
using StaticMarche.Cli;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Cli;

public sealed class BuildDisplayTests
{
    private static readonly BuildReport Report = new()
    {
        Findings = [],
        SourceLine = (_, _) => null,
        IsPublished = true,
        Pages = 412,
        Photos = 84,
        PhotosFromStore = 60,
        ImageFiles = 672,
        Bytes = 48_211_004,
        FilesWritten = 12,
        FilesUnchanged = 1072,
        FilesDeleted = 3,
        Stages =
        [
            new StageTime(BuildStage.Read, TimeSpan.FromMilliseconds(81)),
            new StageTime(BuildStage.Check, TimeSpan.FromMilliseconds(140)),
            new StageTime(BuildStage.Plan, TimeSpan.FromMilliseconds(12)),
            new StageTime(BuildStage.Images, TimeSpan.FromMilliseconds(9600)),
            new StageTime(BuildStage.Render, TimeSpan.FromMilliseconds(730)),
            new StageTime(BuildStage.Write, TimeSpan.FromMilliseconds(95)),
        ],
        SlowestPhoto = new Slowest("content/vendors/atelier/bol\u001B[31m.jpg", TimeSpan.FromMilliseconds(812)),
        SlowestTemplate = new Slowest("themes/marche/templates/vendor.html", TimeSpan.FromMilliseconds(64)),
    };

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_closing_table_says_what_was_done(string language)
    {
        var output = new StringWriter { NewLine = "\n" };

        ClosingTable.Write(Report, new Terminal(output) { Width = 100 }, language == "fr" ? Language.French : Language.English);

        Golden.Match($"Cli/Build/closing.{language}.golden", output.ToString());
    }

    [Fact]
    public void Redirected_progress_is_a_line_a_stage_and_one_now_and_then()
    {
        var output = new StringWriter { NewLine = "\n" };
        var clock = new SteppingClock(TimeSpan.FromSeconds(4));
        var lines = new ProgressLines(output, Language.French, clock);

        lines.Report(new BuildStep(BuildStage.Read));
        lines.Report(new BuildStep(BuildStage.Images, 0, 320));
        lines.Report(new BuildStep(BuildStage.Images, 10, 320));
        lines.Report(new BuildStep(BuildStage.Images, 40, 320, 8));
        lines.Report(new BuildStep(BuildStage.Images, 60, 320, 12));
        lines.Report(new BuildStep(BuildStage.Images, 59, 320, 12));
        lines.Report(new BuildStep(BuildStage.Images, 80, 320, 12));
        lines.Report(new BuildStep(BuildStage.Render, 0, 412));

        Golden.Match("Cli/Build/progress.golden", output.ToString());
    }

    [Fact]
    public async Task Progress_on_a_terminal_leaves_nothing_behind()
    {
        var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output)
        {
            IsInteractive = true,
            HasColour = true,
            Width = 100,
        };

        var result = await ProgressBars.ShowAsync(terminal, Language.French, progress =>
        {
            progress.Report(new BuildStep(BuildStage.Read));
            progress.Report(new BuildStep(BuildStage.Images, 4, 8, 2));
            return Task.FromResult(42);
        });

        Assert.Equal(42, result);
        Assert.Contains("Photos", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\u001B[?25h", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_with_colours_gets_them_and_nothing_else_changes()
    {
        var (plain, coloured) = (new StringWriter(), new StringWriter());

        AnsiWriter.For(new Terminal(plain)).Write("erreur", Style.Error);
        AnsiWriter.For(new Terminal(coloured) { HasColour = true }).Write("erreur", Style.Error);

        Assert.Equal("erreur", plain.ToString());
        Assert.Equal("\u001B[1;31merreur\u001B[0m", coloured.ToString());
    }

    /// <summary>Each look at it is one step later.</summary>
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _timestamp;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _timestamp += step.Ticks;
    }
}
