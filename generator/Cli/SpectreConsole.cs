using Spectre.Console;

namespace StaticMarche.Cli;

/// <summary>Spectre.Console on one of our terminals. It would ask the machine itself; here it is told.</summary>
internal static class SpectreConsole
{
    public static IAnsiConsole On(Terminal terminal)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = terminal.HasColour || terminal.IsInteractive ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = terminal.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = terminal.IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
                Out = new AnsiConsoleOutput(terminal.Writer),
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            }
        );
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
