using System.CommandLine;
using StaticMarche.Build;
using StaticMarche.Diagnostics;
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
        var date = DateOption.Create();
        var command = new Command("check", "Say everything that is wrong with the content, without building.") { paths, format, date };
        command.SetAction(globals.InSite(async call =>
        {
            var chosen = Formats[call.Arguments.GetValue(format) ?? "text"];
            return await RunAsync(call, chosen, call.Arguments.GetValue(paths) ?? [], DateOption.Value(call, date));
        }));
        return command;
    }

    private static async Task<ExitCode> RunAsync(SiteCall call, ReportFormat format, IReadOnlyList<string> typed, DateOnly today)
    {
        foreach (var path in typed.Where(path => !Path.Exists(call.FullPath(path))))
        {
            call.Error.Writer.WriteLine(call.Say(Words.NoPath, VisibleText.Quote(path)));
            return ExitCode.CouldNotRun;
        }

        var options = new CheckOptions
        {
            SiteRoot = call.Site,
            ImageStoreFolder = Path.Combine(call.Site, BuildCommand.DefaultImageStore),
            Today = today,
            Parallelism = Environment.ProcessorCount,
            Covers = file => typed.Count == 0 || typed.Any(path => Covers(call, path, file)),
        };
        var report = await new SiteCheck(options, call.Surroundings.Clock).RunAsync(call.Cancellation);
        // Without a site no rule has run: then what is wrong with it concerns every path.
        IReadOnlyList<Diagnostic> findings = report.IsComplete ? [.. report.Findings.Where(finding => options.Covers(finding.Span.File))] : report.Findings;
        var hasErrors = findings.Any(finding => finding.IsError);
        if (!call.Quiet || hasErrors || format != ReportFormat.Text)
        {
            Report.Write(format, findings, FindingsReport.Context(call, report.SourceLine, report.Repository), AnsiWriter.For(call.Output));
        }

        return hasErrors ? ExitCode.Findings : ExitCode.Success;
    }

    private static bool Covers(SiteCall call, string typed, string file)
    {
        var path = Path.GetRelativePath(call.Site, call.FullPath(typed)).Replace('\\', '/').TrimEnd('/');
        return path == "." || file == path || file.StartsWith(path + "/", StringComparison.Ordinal);
    }
}
