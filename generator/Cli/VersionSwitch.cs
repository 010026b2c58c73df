using System.CommandLine;
using System.CommandLine.Invocation;

namespace StaticMarche.Cli;

/// <summary><c>--version</c>: the program's own version, whatever program it is called from.</summary>
internal sealed class VersionSwitch : SynchronousCommandLineAction
{
    public static string Version { get; } = typeof(VersionSwitch).Assembly.GetName().Version!.ToString(3);

    public override bool ClearsParseErrors => true;

    public static Option Create() =>
        new Option<bool>("--version")
        {
            Description = "Show the version.",
            Arity = ArgumentArity.Zero,
            Action = new VersionSwitch(),
        };

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Version);
        return (int)ExitCode.Success;
    }
}
