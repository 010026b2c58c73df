using StaticMarche.Cli;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Cli;

/// <summary>One run of the program in a folder, on the evening of 23 November 2026 in France.</summary>
internal sealed record MarcheRun(ExitCode Code, string Output, string Error)
{
    public static Task<MarcheRun> InAsync(TempFolder folder, params string[] arguments) => InAsync(folder.Path, arguments);

    public static async Task<MarcheRun> InAsync(string folder, params string[] arguments)
    {
        var (output, error) = (Writer(), Writer());
        var context = new CommandContext
        {
            Output = new Terminal(output),
            Error = new Terminal(error),
            Clock = new FixedClock(new DateTimeOffset(2026, 11, 23, 20, 0, 0, TimeSpan.Zero)),
            CurrentFolder = folder,
        };

        var code = await Program.RunAsync(() => CommandLine.RunAsync(arguments, context, TestContext.Current.CancellationToken), context);

        return new MarcheRun(code, output.ToString(), error.ToString());
    }

    private static StringWriter Writer() => new() { NewLine = "\n" };
}

internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
