namespace StaticMarche.Submissions;

/// <summary>What a vendor sent, unpacked and bounded; nothing in it has been believed yet.</summary>
internal sealed record Bundle
{
    /// <summary>The bytes of <c>etal.json</c>.</summary>
    public required byte[] Json { get; init; }

    /// <summary>The bytes of each photo by its name below <c>photos/</c>. The names are keys and never become paths.</summary>
    public required IReadOnlyDictionary<string, byte[]> Photos { get; init; }
}
