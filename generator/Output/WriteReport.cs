namespace StaticMarche.Output;

/// <summary>
/// Counts of the files that a build wrote, left unchanged and deleted. <see cref="Bytes"/> is the size of the whole site.
/// </summary>
internal sealed record WriteReport
{
    public required int Written { get; init; }

    public required int Unchanged { get; init; }

    public required int Deleted { get; init; }

    public required long Bytes { get; init; }
}
