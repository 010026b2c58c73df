using System.CommandLine;
using StaticMarche.Build;

namespace StaticMarche.Cli;

/// <summary><c>marche schema</c>: JSON Schema of the content files, for editors.</summary>
internal static class SchemaCommand
{
    /// <summary>Where the sample content's first lines point their editors.</summary>
    private const string DefaultFolder = ".vscode/schemas";

    public static Command Create(GlobalOptions globals)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = $"One schema, to standard output: {string.Join(", ", ContentSchemas.Names)} (default: all, each to its file).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.Validators.Add(UsageMistakes.RefuseOptions);
        var output = new Option<string?>("--output")
        {
            HelpName = "DIR",
            Description = $"The folder to write to (default: {DefaultFolder} in the site's folder).",
        };
        var command = new Command("schema", "Write the JSON Schema of each content file, for editors.") { name, output };
        command.SetAction(globals.InSite(call => Run(call, call.Arguments.GetValue(name), call.Arguments.GetValue(output))));
        return command;
    }

    private static async Task<ExitCode> Run(SiteCall call, string? name, string? output)
    {
        if (name is not null && ContentSchemas.Find(name) is null)
        {
            call.Error.Writer.WriteLine(call.Say(CommandTexts.NoSchema, name, string.Join(", ", ContentSchemas.Names)));
            return ExitCode.CouldNotRun;
        }

        if (name is not null && output is null)
        {
            await call.Output.Writer.WriteAsync(ContentSchemas.Find(name));
            return ExitCode.Success;
        }

        var folder = output is null ? Path.Combine(call.Site, DefaultFolder) : call.FullPath(output);
        Directory.CreateDirectory(folder);
        foreach (var text in name is null ? ContentSchemas.Names : [name])
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"{text}.schema.json"), ContentSchemas.Find(text), call.Cancellation);
        }

        return ExitCode.Success;
    }
}
