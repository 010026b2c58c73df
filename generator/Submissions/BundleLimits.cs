using StaticMarche.Content.Photos;

namespace StaticMarche.Submissions;

/// <summary>What a bundle may be at most. All of it is checked before anything is unpacked, and once more while unpacking.</summary>
internal sealed record BundleLimits
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Bytes of the file as it travels, ZIP or text: mailboxes take 20 to 25 MB, and mail adds a third.</summary>
    public int FileBytes { get; init; } = 12 * Megabyte;

    /// <summary>40 products of four photos, the profile's own two, etal.json, and some room.</summary>
    public int Entries { get; init; } = 170;

    /// <summary>A profile has 64 KB at most; JSON quotes and indents it.</summary>
    public int JsonBytes { get; init; } = 256 * 1024;

    public int PhotoBytes { get; init; } = PhotoLimits.MaxBytes;

    /// <summary>Photos hardly shrink in a ZIP, so what comes out is about what went in.</summary>
    public int UnpackedBytes { get; init; } = 24 * Megabyte;

    /// <summary>How many times its packed size a file may have. Text as people write it shrinks to a tenth at best.</summary>
    public int Ratio { get; init; } = 100;
}
