using System.CommandLine;
using System.CommandLine.Invocation;

namespace StaticMarche.Cli;

/// <summary>The commands, and how a command line becomes a call of one of them.</summary>
internal static class CommandLine
{
    public static async Task<ExitCode> RunAsync(IReadOnlyList<string> arguments, CommandContext context, CancellationToken cancellation)
    {
        // A response file would turn the name "@atelier" into a file to read.
        var parsed = Root(context).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is null or ParseErrorAction)
        {
            UsageMistakes.Report(parsed, context.Error.Writer);
            return ExitCode.CouldNotRun;
        }

        var code = await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = context.Output.Writer,
                Error = context.Error.Writer,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            },
            cancellation
        );
        return (ExitCode)code;
    }

    /// <summary>
    /// A plain command instead of the library's RootCommand: the program is called marche whatever file it was started from.
    /// </summary>
    private static Command Root(CommandContext context)
    {
        var globals = new GlobalOptions(context);
        var root = new Command("marche", "StaticMarche makes a browsable catalogue of makers from a folder of profiles and photos.")
        {
            BuildCommand.Create(globals),
            CheckCommand.Create(globals),
            ServeCommand.Create(globals),
            new Command("new", "Begin a vendor's profile or an event.") { NewCommand.Vendor(globals), NewCommand.Event(globals) },
            SchemaCommand.Create(globals),
            PlacesCommand.Create(globals),
            globals.Site,
            globals.Lang,
            globals.Quiet,
            HelpSwitch.Create(),
            VersionSwitch.Create(),
        };
        OptionValues.RefuseOptionsIn(root);
        return root;
    }
}
