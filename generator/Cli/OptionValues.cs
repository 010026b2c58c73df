using System.CommandLine;
using System.CommandLine.Parsing;

namespace StaticMarche.Cli;

/// <summary>
/// The value of an option is never the name of another: <c>build --output --quiet</c> forgot the folder, and would write a site into one
/// named <c>--quiet</c>, since System.CommandLine 3.0.0 lets an option take the next word, whatever it is. One check for every option of
/// every command.
/// </summary>
internal static class OptionValues
{
    public static void RefuseOptionsIn(Command command)
    {
        foreach (var option in command.Options.Where(option => option.Arity.MaximumNumberOfValues > 0))
        {
            option.Validators.Insert(0, Check);
        }

        foreach (var subcommand in command.Subcommands)
        {
            RefuseOptionsIn(subcommand);
        }
    }

    /// <summary>
    /// Whether a word can only be an option: a path that begins with a hyphen can be given as <c>./-path</c>, and a number below zero is a
    /// number.
    /// </summary>
    public static bool IsOption(string word) => word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]);

    private static void Check(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => IsOption(token.Value)))
        {
            result.AddError(
                $"{result.Option.Name} needs a value, and '{token.Value}' reads like an option. "
                    + $"What begins with a hyphen is written './{token.Value}'."
            );
        }
    }
}
