using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Planning;

namespace StaticMarche.Output;

/// <summary>
/// Makes the site's folder hold the planned files and, besides, only what others put there. Whoever looks at it at any
/// instant, also after a kill, finds whole files, and pages whose images exist: assets come before pages and go after them, some builds
/// later.
/// A file that others put where a planned one goes is replaced: the folder was named for the site, and after a damaged list
/// our own files look like theirs.
/// </summary>
internal static class OutputWriter
{
    /// <exception cref="OperationCanceledException">Stopped between two files; the next build takes up from there.</exception>
    public static Checked<WriteReport> Write(OutputLock owned, IReadOnlyList<OutputFile> files, CancellationToken cancellation)
    {
        var folder = new OutputFolder(owned.Folder.Root, owned.Folder.Bookkeeping);
        try
        {
            var survey = OutputSurvey.Of(folder, files, cancellation);
            return survey.Obstacles.Count > 0
                ? new Checked<WriteReport>(null, survey.Obstacles)
                : Write(folder, files, survey, cancellation);
        }
        catch (Exception exception) when (DiskFailure.Of(exception) is { } failure)
        {
            return Checked.None<WriteReport>(failure.In(folder.Root));
        }
    }

    private static Checked<WriteReport> Write(
        OutputFolder folder,
        IReadOnlyList<OutputFile> files,
        OutputSurvey survey,
        CancellationToken cancellation
    )
    {
        if (survey.New.Count > 0)
        {
            // Before anything new appears it is listed: whatever happens next, a later build knows that it is ours.
            ManifestFile.Write(folder.Manifest, (survey.Last ?? OutputManifest.Empty).With(survey.New));
        }

        IReadOnlyList<OutputFile> due = [.. survey.New, .. survey.Changed];
        Replace(folder, due.Where(file => file.Kind != OutputKind.Page), cancellation);
        Replace(folder, due.Where(file => file.Kind == OutputKind.Page), cancellation);
        var deleted =
            Delete(folder, survey.Stale.Pages, cancellation)
            + Delete(folder, [.. survey.Stale.Pictures, .. survey.Stale.Assets], cancellation);
        if (survey.New.Count > 0 || survey.Last?.IsSameAs(survey.Next) != true)
        {
            ManifestFile.Write(folder.Manifest, survey.Next);
        }

        var report = new WriteReport
        {
            Written = due.Count,
            Unchanged = files.Count - due.Count,
            Deleted = deleted,
            Bytes = files.Sum(file => file.Length),
        };
        return Checked.Of(report, survey.Last is null ? [ListDamaged(folder)] : []);
    }

    /// <summary>
    /// One after the other: the file system's journal serves one writer at a time, and a second only burns processor time.
    /// </summary>
    private static void Replace(OutputFolder folder, IEnumerable<OutputFile> files, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            folder.MakeFolderOf(file.Path);
            file.Write(folder.PathOf(file.Path));
        }
    }

    private static int Delete(OutputFolder folder, IReadOnlyList<OutputPath> paths, CancellationToken cancellation)
    {
        var deleted = 0;
        foreach (var path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            deleted += folder.Delete(path) ? 1 : 0;
        }

        return deleted;
    }

    private static Diagnostic ListDamaged(OutputFolder folder) =>
        OutputKinds.ListDamaged.At(SourceSpan.OfFile(folder.Manifest), folder.Manifest);
}
