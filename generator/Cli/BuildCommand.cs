using System.CommandLine;
using StaticMarche.Build;
using StaticMarche.Content;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Cli;

/// <summary><c>marche build</c>: content to site.</summary>
internal static class BuildCommand
{
    private const string DefaultOutput = "output";
    public const string DefaultImageStore = ".image-store";

    public static Command Create(GlobalOptions globals)
    {
        var options = new Options();
        var command = new Command("build", "Make the site. If errors stand in the way, the site before it stays whole.")
        {
            options.Output,
            options.BaseUrl,
            options.NoIndex,
            options.ImageStore,
            options.NoImages,
            options.Strict,
            options.Date,
            options.Jobs,
        };
        command.SetAction(
            globals.InSite(async call =>
            {
                var asked = options.Read(call);
                if (IsInTheWay(asked))
                {
                    call.Error.Writer.WriteLine(call.Say(CommandTexts.OutputInTheWay, VisibleText.Quote(asked.OutputFolder)));
                    return ExitCode.CouldNotRun;
                }

                try
                {
                    var report = await BuildProgress.ShowAsync(call, progress =>
                        new SiteBuilder(asked, call.CommandContext.Clock, progress).BuildAsync(call.Cancellation)
                    );
                    return Tell(call, asked, report);
                }
                catch (OperationCanceledException)
                {
                    call.Error.Writer.WriteLine(call.Say(CommandTexts.NotPublished));
                    throw;
                }
            })
        );
        return command;
    }

    /// <summary>A site written over its own sources, or among them, would be read as content the next time.</summary>
    private static bool IsInTheWay(BuildOptions asked) =>
        Holds(asked.OutputFolder, asked.SiteRoot)
        || Holds(Path.Combine(asked.SiteRoot, ContentPaths.Content), asked.OutputFolder)
        || Holds(Path.Combine(asked.SiteRoot, ContentPaths.Themes), asked.OutputFolder);

    private static bool Holds(string folder, string other)
    {
        var relative = Path.GetRelativePath(folder, other);
        return relative == "."
            || (
                !Path.IsPathRooted(relative)
                && relative != ".."
                && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            );
    }

    private static ExitCode Tell(SiteCall call, BuildOptions asked, BuildReport report)
    {
        if (report.Findings.Count > 0 && (!call.Quiet || report.Findings.Any(finding => finding.IsError)))
        {
            Report.Write(
                ReportFormat.Text,
                report.Findings,
                FindingsReport.Context(call, report.SourceLine, report.Repository),
                AnsiWriter.For(call.Error)
            );
        }

        if (!report.IsPublished)
        {
            call.Error.Writer.WriteLine(call.Say(CommandTexts.NotPublished));
            // A disk that is full or another build at work is nothing that content could mend.
            return report.Findings.Any(finding => OutputKinds.All.Contains(finding.Kind)) ? ExitCode.CouldNotRun : ExitCode.Findings;
        }

        foreach (var file in report.LeftOut)
        {
            call.Error.Writer.WriteLine(call.Say(CommandTexts.LeftOut, VisibleText.Quote(file)));
        }

        if (!call.Quiet)
        {
            ClosingTable.Write(report, call.Output, call.Language);
            call.Output.Writer.WriteLine(
                call.Say(CommandTexts.Published, Path.GetRelativePath(call.CommandContext.CurrentFolder, asked.OutputFolder))
            );
        }

        return ExitCode.Success;
    }

    private sealed class Options
    {
        public Option<string?> Output { get; } =
            new("--output", "-o")
            {
                HelpName = "DIR",
                Description = $"The folder to publish to (default: {DefaultOutput} in the site's folder).",
            };

        public Option<Uri?> BaseUrl { get; } =
            new("--base-url")
            {
                HelpName = "URL",
                Description = "The site's address, in place of the one in site.yml.",
                CustomParser = result =>
                {
                    var text = result.Tokens[0].Value;
                    if (
                        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url)
                        && url.Scheme is "http" or "https"
                        && url.Query.Length == 0
                        && url.Fragment.Length == 0
                    )
                    {
                        return url;
                    }

                    result.AddError($"'{text}' is not an address; write it like https://marche.example/.");
                    return null;
                },
            };

        public Option<bool> NoIndex { get; } =
            new("--noindex") { Description = "Ask search engines to leave the site alone: for a trial site." };

        public Option<string?> ImageStore { get; } =
            new("--image-store")
            {
                HelpName = "DIR",
                Description = $"Where finished photos are kept between builds (default: {DefaultImageStore} in the site's folder).",
            };

        public Option<bool> NoImages { get; } = new("--no-images") { Description = "Leave photos out, for a quick look at the pages." };

        public Option<bool> Strict { get; } =
            new("--strict") { Description = "Publish nothing if there is any error (default: only broken profiles are left out)." };

        public Option<DateOnly?> Date { get; } = DateOption.Create();

        public Option<int?> Jobs { get; } =
            NumberOption.Create("--jobs", 1, int.MaxValue, "How many things to do at once (default: one per core).");

        public BuildOptions Read(SiteCall call) =>
            new()
            {
                SiteRoot = call.Site,
                OutputFolder = call.Arguments.GetValue(Output) is { } output
                    ? call.FullPath(output)
                    : Path.Combine(call.Site, DefaultOutput),
                ImageStoreFolder = call.Arguments.GetValue(ImageStore) is { } store
                    ? call.FullPath(store)
                    : Path.Combine(call.Site, DefaultImageStore),
                Today = DateOption.Value(call, Date),
                BaseUrl = call.Arguments.GetValue(BaseUrl),
                NoIndex = call.Arguments.GetValue(NoIndex),
                WithImages = !call.Arguments.GetValue(NoImages),
                Strict = call.Arguments.GetValue(Strict),
                Parallelism = call.Arguments.GetValue(Jobs) ?? Environment.ProcessorCount,
            };
    }
}
