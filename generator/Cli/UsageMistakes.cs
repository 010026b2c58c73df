using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using StaticMarche.Diagnostics;

namespace StaticMarche.Cli;

/// <summary>Says what is wrong with a command line, and which word may have been meant.</summary>
internal static class UsageMistakes
{
    public static void Report(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens;
        if (command.Subcommands.Count > 0 && unknown.Count == 0)
        {
            // "marche" alone, "marche new": the help text says what may follow.
            command.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = error, Error = error });
            return;
        }

        // What the library says of a word it can't place is less than what we know of it; a mistake of another kind explains that word,
        // and after one unknown word the rest is anybody's guess.
        List<string> others =
        [
            .. parsed
                .Errors.DistinctBy(OptionOf)
                .Select(mistake => mistake.Message)
                .Where(message => !unknown.Any(word => message.Contains($"'{word}'", StringComparison.Ordinal))),
        ];
        foreach (
            var message in others.Count > 0 && command.Subcommands.Count == 0
                ? others
                : unknown.Take(1).Select(word => Unknown(word, command))
        )
        {
            error.WriteLine(message.Replace("\r", "", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal));
        }

        error.WriteLine($"See '{Path(command)} --help'.");
    }

    /// <summary>
    /// A mistyped option must not be taken for a file or a name. What really begins with a hyphen can be given after <c>./</c> or in other
    /// words.
    /// </summary>
    public static void RefuseOptions(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => token.Value.StartsWith('-')))
        {
            argument.AddError(Unknown(token.Value, ((CommandResult)argument.Parent!).Command));
        }
    }

    /// <summary>Of an option's value, the first mistake explains the others.</summary>
    private static object OptionOf(ParseError mistake) =>
        (mistake.SymbolResult is ArgumentResult { Parent: OptionResult option } ? option : mistake.SymbolResult) as object ?? mistake;

    private static string Unknown(string word, Command command)
    {
        if (!word.StartsWith('-') && command.Subcommands.Count == 0)
        {
            return $"'{word}' is one word too many.";
        }

        var (kind, known) = word.StartsWith('-')
            ? ("option", Options(command))
            : ("command", command.Subcommands.Select(subcommand => subcommand.Name));
        return Suggestion.Nearest(word, known) is { } nearest
            ? $"Unknown {kind} '{word}'; did you mean '{nearest}'?"
            : $"Unknown {kind} '{word}'.";
    }

    private static IEnumerable<string> Options(Command command) =>
        command
            .Options.Concat(
                command
                    .Parents.OfType<Command>()
                    .SelectMany(parent => parent.Options.Where(option => option.Recursive || option is HelpOption))
            )
            .Select(option => option.Name);

    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Path(parent)} {command.Name}" : command.Name;
}
