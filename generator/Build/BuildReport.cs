using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Build;

/// <summary>What a build did.</summary>
internal sealed record BuildReport
{
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    public required SourceLine SourceLine { get; init; }

    /// <summary>False: an error stood in the way, and the output folder is as it was.</summary>
    public required bool IsPublished { get; init; }

    public Uri? Repository { get; init; }

    /// <summary>Files with an error in them: the site is published without what they say.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public int Pages { get; init; }

    /// <summary>Photos published, each in several sizes and formats.</summary>
    public int Photos { get; init; }

    public int PhotosFromStore { get; init; }

    public int ImageFiles { get; init; }

    /// <summary>Of the whole site, as published.</summary>
    public long Bytes { get; init; }

    public int FilesWritten { get; init; }

    public int FilesUnchanged { get; init; }

    public int FilesDeleted { get; init; }

    /// <summary>In the order of the stages.</summary>
    public IReadOnlyList<StageTime> Stages { get; init; } = [];

    public Slowest? SlowestPhoto { get; init; }

    public Slowest? SlowestTemplate { get; init; }
}

internal sealed record StageTime(BuildStage Stage, TimeSpan Time);

/// <param name="Name">A photo as vendor and name, or a template; then the time is that of all its pages.</param>
internal sealed record Slowest(string Name, TimeSpan Time);
