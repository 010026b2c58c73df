using System.CommandLine;
using StaticMarche.Build;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Cli;

/// <summary><c>marche check</c>: every finding in one run.</summary>
internal static class CheckCommand
{
    private static readonly OrderedDictionary<string, ReportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = ReportFormat.Text,
        ["github"] = ReportFormat.Github,
        ["sarif"] = ReportFormat.Sarif,
        ["json"] = ReportFormat.Json,
        ["markdown"] = ReportFormat.Markdown,
    };

    public static Command Create(GlobalOptions globals)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Show only what was found in these files and folders (default: all of the site).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        paths.Validators.Add(UsageMistakes.RefuseOptions);
        var format = new Option<string?>("--format") { Description = "How to write findings (default: text)." };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var against = new Option<string?>("--against")
        {
            HelpName = "DIR",
            Description = "The site's folder before a change: show only what the change brings (default: all of it).",
        };
        var date = DateOption.Create();
        var command = new Command("check", "Say everything that is wrong with the content, without building.")
        {
            paths,
            format,
            against,
            date,
        };
        command.SetAction(
            globals.InSite(async call =>
                await RunAsync(
                    call,
                    Formats[call.Arguments.GetValue(format) ?? "text"],
                    new Scope(call.Arguments.GetValue(paths) ?? [], call.Arguments.GetValue(against)),
                    DateOption.Value(call, date)
                )
            )
        );
        return command;
    }

    private static async Task<ExitCode> RunAsync(SiteCall call, ReportFormat format, Scope scope, DateOnly today)
    {
        foreach (var path in scope.Named.Where(path => !Path.Exists(call.FullPath(path))))
        {
            call.Error.Writer.WriteLine(call.Say(CommandTexts.NoPath, VisibleText.Quote(path)));
            return ExitCode.CouldNotRun;
        }

        var options = new CheckOptions
        {
            SiteRoot = call.Site,
            ImageStoreFolder = Path.Combine(call.Site, BuildCommand.DefaultImageStore),
            Today = today,
            Parallelism = Environment.ProcessorCount,
            Covers = file => scope.Paths.Count == 0 || scope.Paths.Any(path => Covers(call, path, file)),
            Before = scope.Before is null ? null : call.FullPath(scope.Before),
        };
        var report = await BuildProgress.ShowAsync(call, progress =>
            new SiteCheck(options, call.CommandContext.Clock, progress).RunAsync(call.Cancellation)
        );
        if (!call.Quiet && report.Photos > 0)
        {
            call.Error.Writer.WriteLine(call.Say(CommandTexts.Decoded, Amounts.Whole(report.Decoded), Amounts.Whole(report.Photos)));
        }

        var hasErrors = report.Findings.Any(finding => finding.IsError);
        if (!call.Quiet || hasErrors || format != ReportFormat.Text)
        {
            Report.Write(
                format,
                report.Findings,
                FindingsReport.Context(call, report.SourceLine, report.Repository) with
                {
                    IsChanged = report.IsChanged,
                },
                AnsiWriter.For(call.Output)
            );
        }

        return hasErrors ? ExitCode.Findings : ExitCode.Success;
    }

    /// <param name="Paths">Files and folders to hear of; none: all.</param>
    /// <param name="Before">The site before a change.</param>
    private sealed record Scope(IReadOnlyList<string> Paths, string? Before)
    {
        public IEnumerable<string> Named => Before is null ? Paths : Paths.Append(Before);
    }

    private static bool Covers(SiteCall call, string typed, string file)
    {
        var path = Path.GetRelativePath(call.Site, call.FullPath(typed)).Replace('\\', '/').TrimEnd('/');
        return path == "." || file == path || file.StartsWith(path + "/", StringComparison.Ordinal);
    }
}
