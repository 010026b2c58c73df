using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StaticMarche.Cli;

/// <summary><c>--help</c>, and below the program's own help what no list of options says.</summary>
internal sealed class HelpSwitch(HelpAction help) : SynchronousCommandLineAction
{
    private const string Epilogue = """
        Examples:
          marche check                              say everything that is wrong with the content
          marche build --output public              make the site
          marche new vendor "L’Atelier du Clain"    begin a vendor's profile

        Exit codes:
          0  success
          1  findings of level error
          2  the command could not run

        Environment:
          NO_COLOR=1      no colours
          MARCHE_DEBUG=1  a fault of the program shows where it happened

        """;

    public override bool ClearsParseErrors => true;

    public static Option Create()
    {
        var option = new HelpOption("--help", "-h") { Description = "Show help." };
        option.Action = new HelpSwitch((HelpAction)option.Action!);
        return option;
    }

    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = 110;
        help.Invoke(parseResult);
        if (!parseResult.CommandResult.Command.Parents.Any())
        {
            parseResult.InvocationConfiguration.Output.WriteLine(Epilogue.TrimEnd());
        }

        return (int)ExitCode.Success;
    }
}
