using StaticMarche.Planning;

namespace StaticMarche.Images;

/// <summary>One file that is made of a photo: its size, its name in the site, and its bytes when they are known already.</summary>
internal sealed record Rendition
{
    public required ImageFormat Format { get; init; }

    public required PixelSize Size { get; init; }

    public required OutputPath Path { get; init; }

    /// <summary>Null as long as the rendition was not made.</summary>
    public long? Bytes { get; init; }

    public int Width => Size.Width;

    public int Height => Size.Height;
}

/// <summary>A photo as pages use it. All names are known before anything is encoded; tone and bytes come with the encoding.</summary>
internal sealed record RenderedPhoto
{
    public required PlannedPhoto Source { get; init; }

    /// <summary>Width of the original as it is seen; with <see cref="Height"/>, the shape of every rendition.</summary>
    public required int Width { get; init; }

    public required int Height { get; init; }

    public required Tone Tone { get; init; }

    /// <summary>By format, then from narrow to wide.</summary>
    public required IReadOnlyList<Rendition> Renditions { get; init; }

    public Rendition? OpenGraph { get; init; }

    internal required PhotoKey Key { get; init; }

    internal PhotoKey? CardKey { get; init; }

    /// <summary>Whether everything lies in the store.</summary>
    public bool IsStored => Renditions.All(rendition => rendition.Bytes is not null) && OpenGraph is null or { Bytes: not null };

    /// <summary>All files of this photo.</summary>
    public IEnumerable<Rendition> Files => OpenGraph is null ? Renditions : Renditions.Append(OpenGraph);
}
