using StaticMarche.Diagnostics;
using StaticMarche.Planning;

namespace StaticMarche.Images;

/// <summary>How far the photos are.</summary>
internal sealed record PhotoProgress(int Done, int Total, int FromStore);

/// <summary>
/// The photos of a build, in the order they were planned; one that could not be rendered is missing and has its findings.
/// </summary>
internal sealed record PhotoBatch
{
    public required IReadOnlyList<RenderedPhoto> Photos { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    public required PhotoStatistics Statistics { get; init; }
}

/// <summary>Counts, bytes and times of a build's photos.</summary>
internal sealed record PhotoStatistics
{
    /// <summary>Photos that came from the store as they were.</summary>
    public required int FromStore { get; init; }

    public required int Encoded { get; init; }

    public required int Failed { get; init; }

    /// <summary>Bytes of all renditions, each output file once.</summary>
    public required long Bytes { get; init; }

    public required int Files { get; init; }

    /// <summary>The photo that took longest; null when none was encoded.</summary>
    public PlannedPhoto? Slowest { get; init; }

    public TimeSpan SlowestTime { get; init; }
}
