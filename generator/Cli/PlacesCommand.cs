using System.CommandLine;
using StaticMarche.Build.Places;
using StaticMarche.Content;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Cli;

/// <summary><c>marche places</c>: the communes of the territory, from open data.</summary>
internal static class PlacesCommand
{
    public static Command Create(GlobalOptions globals)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description =
                "Insee's v_commune_YYYY.csv and v_mvt_commune_YYYY.csv, La Poste's Hexasmal, communes as JSON or GeoJSON: any of "
                + "them, in any order.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(UsageMistakes.RefuseOptions);
        var department = new Option<string?>("--department")
        {
            HelpName = "CODE",
            Description = "Whose communes to list (default: the territory's code in site.yml).",
        };
        var command = new Command("places", "Bring content/places.yml in step with open-data files: mergers, names, postcodes, positions.")
        {
            files,
            department,
        };
        command.SetAction(
            globals.InSite(call => Task.FromResult(Run(call, call.Arguments.GetRequiredValue(files), call.Arguments.GetValue(department))))
        );
        return command;
    }

    private static ExitCode Run(SiteCall call, IReadOnlyList<string> typed, string? department)
    {
        foreach (var path in typed.Where(path => !File.Exists(call.FullPath(path))))
        {
            call.Error.Writer.WriteLine(call.Say(CommandTexts.NoPath, VisibleText.Quote(path)));
            return ExitCode.CouldNotRun;
        }

        var result = new PlaceRefresh(call.Site).Run([.. typed.Select(call.FullPath)], department);
        return result.Update is { } update ? Tell(call, update) : Refuse(call, result);
    }

    private static ExitCode Refuse(SiteCall call, PlaceRefreshResult result)
    {
        if (result.Findings.Count > 0)
        {
            call.Error.Writer.WriteLine(call.Say(PlacesWords.Broken, call.PathPrefix() + ContentPaths.Places));
            return ExitCode.Findings;
        }

        call.Error.Writer.WriteLine(
            result.HasNoDepartment
                ? call.Say(PlacesWords.NoDepartment)
                : call.Say(PlacesWords.UnknownFile, VisibleText.Quote(Path.GetFileName(result.UnknownFile!)))
        );
        return ExitCode.CouldNotRun;
    }

    private static ExitCode Tell(SiteCall call, PlaceUpdate update)
    {
        if (update.Obstacles.Count > 0 || update.Count == 0)
        {
            foreach (var obstacle in update.Obstacles)
            {
                call.Error.Writer.WriteLine(PlacesWords.Of(obstacle, call.Language));
            }

            call.Error.Writer.WriteLine(
                call.Say(update.Count == 0 ? PlacesWords.NoCommune : PlacesWords.Untouched, call.PathPrefix() + ContentPaths.Places)
            );
            return ExitCode.CouldNotRun;
        }

        if (!call.Quiet)
        {
            Report(call, update);
        }

        return ExitCode.Success;
    }

    private static void Report(SiteCall call, PlaceUpdate update)
    {
        // A better source of positions moves them all by some metres: one line is enough.
        foreach (var change in update.Changes.Where(change => change.Kind != PlaceChangeKind.Moved))
        {
            call.Output.Writer.WriteLine(PlacesWords.Of(change, call.Language));
        }

        if (update.Changes.Count(change => change.Kind == PlaceChangeKind.Moved) is > 0 and var moved)
        {
            call.Output.Writer.WriteLine(call.Say(PlacesWords.Moved, Number(moved)));
        }

        call.Output.Writer.WriteLine(
            call.Say(
                update.Changes.All(change => change.Kind == PlaceChangeKind.Shared) ? PlacesWords.Unchanged : PlacesWords.Written,
                call.PathPrefix() + ContentPaths.Places,
                Number(update.Count)
            )
        );
    }

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
