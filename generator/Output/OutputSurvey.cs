using StaticMarche.Diagnostics;

namespace StaticMarche.Output;

/// <summary>The changes that a build would make in the output folder, found without writing.</summary>
internal sealed record OutputSurvey
{
    /// <summary>Names that differ in case only are one file on the usual file systems of macOS and Windows.</summary>
    private static readonly StringComparer FileNames = OperatingSystem.IsLinux()
        ? StringComparer.Ordinal
        : StringComparer.OrdinalIgnoreCase;

    /// <summary>The list of the last build; null when it is damaged.</summary>
    public required OutputManifest? Last { get; init; }

    /// <summary>The list of this build, once it is done.</summary>
    public required OutputManifest Next { get; init; }

    /// <summary>Listed by the last build, and neither planned nor kept.</summary>
    public required OutputManifest Stale { get; init; }

    /// <summary>Planned, and not there yet.</summary>
    public required IReadOnlyList<OutputFile> New { get; init; }

    /// <summary>Planned, and something else stands there: our last version, a file changed by hand, somebody's own file.</summary>
    public required IReadOnlyList<OutputFile> Changed { get; init; }

    public required IReadOnlyList<Diagnostic> Obstacles { get; init; }

    public static OutputSurvey Of(OutputFolder folder, IReadOnlyList<OutputFile> files, CancellationToken cancellation)
    {
        var planned = files.Select(file => file.Path.Value).ToHashSet(FileNames);
        if (planned.Count < files.Count)
        {
            throw new ArgumentException("Two planned files have one path, which the plan is checked for.", nameof(files));
        }

        var findings = files.Select(file => Look(folder, file, cancellation)).ToArray();
        var last = ManifestFile.Read(folder.Manifest);
        var known = last ?? OutputManifest.Empty;
        var next = known.Next(files, planned);

        return new OutputSurvey
        {
            Last = last,
            Next = next,
            Stale = known.Without(planned, next),
            New = [.. files.Where((_, i) => findings[i].IsNew)],
            Changed = [.. files.Where((_, i) => findings[i].IsChanged)],
            Obstacles =
            [
                .. findings.Select(finding => finding.Obstacle).OfType<Diagnostic>().DistinctBy(obstacle => obstacle.Span).Order(),
            ],
        };
    }

    private static Finding Look(OutputFolder folder, OutputFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var onDisk = folder.Find(file.Path, out var obstacle);
        return onDisk is null
            ? new Finding(IsNew: obstacle is null, IsChanged: false, obstacle)
            : new Finding(IsNew: false, IsChanged: !IsAsPlanned(file, onDisk), null);
    }

    /// <summary>A link is not the file, even if it leads to the same bytes.</summary>
    private static bool IsAsPlanned(OutputFile file, FileInfo onDisk) =>
        !onDisk.Attributes.HasFlag(FileAttributes.ReparsePoint) && onDisk.Length == file.Length && file.HasSameContentAs(onDisk);

    private readonly record struct Finding(bool IsNew, bool IsChanged, Diagnostic? Obstacle);
}
