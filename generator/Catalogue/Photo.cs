using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Catalogue;

/// <summary>A photo as the catalogue knows it: where the original is, and what it shows.</summary>
internal sealed record Photo
{
    /// <summary>Relative to the site's folder.</summary>
    public required string File { get; init; }

    public required string Alt { get; init; }

    public required FocalPoint Focus { get; init; }

    public required SourceSpan Span { get; init; }
}
