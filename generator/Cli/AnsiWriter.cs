using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Cli;

/// <summary>A report in the eight colours that every terminal has, so that its reader's own palette decides what they look like.</summary>
internal sealed class AnsiWriter(TextWriter writer) : IStyledWriter
{
    private const string Reset = "\u001B[0m";

    public static IStyledWriter For(Terminal terminal) =>
        terminal.HasColour ? new AnsiWriter(terminal.Writer) : new PlainWriter(terminal.Writer);

    public void Write(string text, Style style = Style.Plain)
    {
        var code = style switch
        {
            Style.Error => "1;31",
            Style.Review => "1;33",
            Style.Advice => "1;36",
            Style.Strong => "1",
            Style.Place => "36",
            Style.Gutter => "34",
            Style.Help => "1;32",
            _ => "",
        };
        writer.Write(code.Length == 0 || text.Length == 0 ? text : $"\u001B[{code}m{text}{Reset}");
    }
}
