using StaticMarche.Build;

namespace StaticMarche.Cli;

/// <summary>Shows how far a build or a check is: bars where somebody watches, lines in a log, nothing when asked to be quiet.</summary>
internal static class BuildProgress
{
    public static Task<T> ShowAsync<T>(SiteCall call, Func<IProgress<BuildStep>?, Task<T>> work)
    {
        if (call.Quiet)
        {
            return work(null);
        }

        return call.Error.IsInteractive
            ? ProgressBars.ShowAsync(call.Error, call.Language, work)
            : work(new ProgressLines(call.Error.Writer, call.Language, call.CommandContext.Clock));
    }
}
