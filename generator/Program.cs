using System.Diagnostics.CodeAnalysis;
using System.Text;
using StaticMarche.Cli;

namespace StaticMarche;

/// <summary>
/// The edge of the program: the only place that knows the real console, environment and clock, and that catches what nobody foresaw.
/// </summary>
internal static class Program
{
    [SuppressMessage("ApiDesign", "RS0030", Justification = "This is the one place the banned list points to.")]
    public static async Task<int> Main(string[] arguments)
    {
        using var interrupted = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            // The first Ctrl-C asks the command to stop in good order; a second one ends the program at once.
            pressed.Cancel = !interrupted.IsCancellationRequested;
            interrupted.Cancel();
        };
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        using var output = Open(Console.OpenStandardOutput(), autoFlush: false);
        using var error = Open(Console.OpenStandardError(), autoFlush: true);
        var context = new CommandContext
        {
            Output = TerminalOn(output, Console.IsOutputRedirected),
            Error = TerminalOn(error, Console.IsErrorRedirected),
            Clock = TimeProvider.System,
            CurrentFolder = Directory.GetCurrentDirectory(),
            ShowStackTraces = Environment.GetEnvironmentVariable("MARCHE_DEBUG") == "1",
        };
        return (int)await RunAsync(() => CommandLine.RunAsync(arguments, context, interrupted.Token), context);
    }

    /// <summary>Runs a command, and makes an exit code of whatever it throws.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The one catch-all: a fault becomes one sentence and an exit code.")]
    internal static async Task<ExitCode> RunAsync(Func<Task<ExitCode>> command, CommandContext context)
    {
        try
        {
            return await command();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            Explain(exception, context);
            return ExitCode.CouldNotRun;
        }
        finally
        {
            await context.Output.Writer.FlushAsync();
        }
    }

    private static void Explain(Exception exception, CommandContext context)
    {
        var error = context.Error.Writer;
        // A disk that is full or a folder that may not be read is not a fault of the program.
        var isEnvironment = exception is IOException or UnauthorizedAccessException;
        error.WriteLine(
            isEnvironment
                ? $"marche could not run: {exception.Message}"
                : $"This is a fault of marche, please report it: {exception.GetType().Name}: {exception.Message}"
        );
        if (context.ShowStackTraces)
        {
            error.WriteLine(exception.ToString());
        }
        else if (!isEnvironment)
        {
            error.WriteLine("With MARCHE_DEBUG=1 in the environment it shows where it happened.");
        }
    }

    [SuppressMessage("ApiDesign", "RS0030", Justification = "See Main.")]
    private static Terminal TerminalOn(TextWriter writer, bool isRedirected) =>
        new(writer)
        {
            IsInteractive = !isRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            // https://no-color.org: set to anything but nothing.
            HasColour =
                !isRedirected
                && Environment.GetEnvironmentVariable("TERM") != "dumb"
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Width = isRedirected || Console.WindowWidth <= 0 ? 100 : Console.WindowWidth,
        };

    private static StreamWriter Open(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = autoFlush, NewLine = "\n" };
}
