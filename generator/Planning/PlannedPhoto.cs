using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Planning;

/// <summary>A photo that pages will show: which file, who listed it, and what its renditions are called.</summary>
internal sealed record PlannedPhoto
{
    /// <summary>Full path of the original, which is never published.</summary>
    public required string File { get; init; }

    /// <summary>The line of the profile that lists the photo: where its findings are shown.</summary>
    public required SourceSpan Span { get; init; }

    public required FocalPoint Focus { get; init; }

    /// <summary>The start of every output name, <c>vendor/photo-name</c>: slugs joined by slashes.</summary>
    public required string Stem { get; init; }

    /// <summary>Whether the photo is also made into the picture that other sites show beside a link.</summary>
    public bool OpenGraph { get; init; }
}
