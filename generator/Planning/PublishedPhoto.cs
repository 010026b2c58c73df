namespace StaticMarche.Planning;

/// <summary>A photo as pages show it. Width and height are of the upright original, in pixels.</summary>
internal sealed record PublishedPhoto
{
    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>
    /// The dominant colour, three hexadecimal digits of the levels 0, 3, 6, 9, c, f: a class of the style sheet, <c>tone-c96</c>, fills the
    /// place until the photo is there.
    /// </summary>
    public required string Tone { get; init; }

    /// <summary>By format in the order of preference, then by width; never wider than the original.</summary>
    public required IReadOnlyList<PublishedRendition> Renditions { get; init; }

    /// <summary>The 1200×630 JPEG for links posted elsewhere.</summary>
    public PublishedRendition? OpenGraph { get; init; }
}

/// <param name="MediaType"><c>image/avif</c> or <c>image/jpeg</c>.</param>
internal sealed record PublishedRendition(string MediaType, int Width, int Height, OutputPath Path);
