using System.CommandLine;
using System.Globalization;
using StaticMarche.Preview;

namespace StaticMarche.Cli;

/// <summary><c>marche serve</c>: the site in a browser, as its files are now.</summary>
internal static class ServeCommand
{
    public static Command Create(GlobalOptions globals)
    {
        var port = NumberOption.Create("--port", 1, 65535, $"The port to answer on (default: {PreviewOptions.DefaultPort}).");
        var open = new Option<bool>("--open") { Description = "Open the site in the browser." };
        var date = DateOption.Create();
        var command = new Command("serve", "Show the site on this machine, and follow every change of its files.") { port, open, date };
        command.SetAction(
            globals.InSite(call =>
                RunAsync(
                    call,
                    new PreviewOptions
                    {
                        SiteRoot = call.Site,
                        ImageStoreFolder = Path.Combine(call.Site, BuildCommand.DefaultImageStore),
                        Today = DateOption.Value(call, date),
                        Port = call.Arguments.GetValue(port) ?? PreviewOptions.DefaultPort,
                        OpenBrowser = call.Arguments.GetValue(open),
                        Parallelism = Environment.ProcessorCount,
                        Language = call.Language,
                        Clock = call.CommandContext.Clock,
                    }
                )
            )
        );
        return command;
    }

    private static async Task<ExitCode> RunAsync(SiteCall call, PreviewOptions options)
    {
        var outcome = await new PreviewServer(options, new PreviewLog(call).Write).RunAsync(call.Cancellation);
        if (outcome == PreviewOutcome.PortInUse)
        {
            var next = (options.Port + 1).ToString(CultureInfo.InvariantCulture);
            call.Error.Writer.WriteLine(call.Say(CommandTexts.PortInUse, options.Port.ToString(CultureInfo.InvariantCulture), next));
            return ExitCode.CouldNotRun;
        }

        return ExitCode.Success;
    }
}
