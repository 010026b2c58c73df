using System.CommandLine;
using StaticMarche.Diagnostics;

namespace StaticMarche.Cli;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions(CommandContext context)
{
    public Option<string?> Site { get; } =
        new("--site")
        {
            HelpName = "DIR",
            Description = "The folder that holds content/ (default: this folder or the nearest parent that does).",
            Recursive = true,
        };

    public Option<string?> Lang { get; } = NewLang();

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say only what went wrong.", Recursive = true };

    /// <summary>Runs a command in the site's folder, or says that there is none.</summary>
    public Func<ParseResult, CancellationToken, Task<int>> InSite(Func<SiteCall, Task<ExitCode>> run) =>
        async (arguments, cancellation) =>
        {
            // French unless asked otherwise: findings are for the people of the market (docs/decisions/0004).
            var language = arguments.GetValue(Lang) == "en" ? Language.English : Language.French;
            var named = arguments.GetValue(Site);
            var site = SiteSearch.Find(context.CurrentFolder, named);
            if (site is null)
            {
                var sentence = named is null ? CommandTexts.NoSiteHere : CommandTexts.NoSiteThere;
                context.Error.Writer.WriteLine(sentence.In(language, [named ?? context.CurrentFolder]));
                return (int)ExitCode.CouldNotRun;
            }

            return (int)
                await run(
                    new SiteCall
                    {
                        Arguments = arguments,
                        CommandContext = context,
                        Site = site,
                        Language = language,
                        Quiet = arguments.GetValue(Quiet),
                        Cancellation = cancellation,
                    }
                );
        };

    private static Option<string?> NewLang()
    {
        var option = new Option<string?>("--lang")
        {
            Description = "The language of findings and messages (default: fr).",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("fr", "en");
        return option;
    }
}
