using StaticMarche.Cli;

namespace StaticMarche.Tests.Cli;

public sealed class ProgramTests : IDisposable
{
    private readonly StringWriter _error = new() { NewLine = "\n" };

    [Fact]
    public async Task A_fault_of_ours_is_one_sentence_and_how_to_learn_more()
    {
        var code = await Program.RunAsync(() => throw new InvalidOperationException("the plan is upside down"), In(showStackTraces: false));

        Assert.Equal(ExitCode.CouldNotRun, code);
        Assert.Equal(
            "This is a fault of marche, please report it: InvalidOperationException: the plan is upside down\n"
                + "With MARCHE_DEBUG=1 in the environment it shows where it happened.\n",
            _error.ToString()
        );
    }

    [Fact]
    public async Task A_fault_of_ours_shows_where_it_happened_when_asked()
    {
        await Program.RunAsync(() => throw new InvalidOperationException("the plan is upside down"), In(showStackTraces: true));

        Assert.Contains("   at StaticMarche.Tests.Cli.ProgramTests", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_is_not_called_a_fault_of_ours()
    {
        var code = await Program.RunAsync(() => throw new IOException("No space left on device"), In(showStackTraces: false));

        Assert.Equal((ExitCode.CouldNotRun, "marche could not run: No space left on device\n"), (code, _error.ToString()));
    }

    [Fact]
    public async Task An_interruption_says_nothing()
    {
        var code = await Program.RunAsync(() => throw new OperationCanceledException(), In(showStackTraces: false));

        Assert.Equal((ExitCode.Interrupted, ""), (code, _error.ToString()));
    }

    public void Dispose() => _error.Dispose();

    private CommandContext In(bool showStackTraces) =>
        new()
        {
            Output = new Terminal(TextWriter.Null),
            Error = new Terminal(_error),
            Clock = new FixedClock(DateTimeOffset.UnixEpoch),
            CurrentFolder = ".",
            ShowStackTraces = showStackTraces,
        };
}
