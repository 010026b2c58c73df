using StaticMarche.Output;
using StaticMarche.Planning;

namespace StaticMarche.Build;

/// <summary>
/// Keeps rendered files until all are there: as they are while they are few, compressed beyond <see cref="PlainBytes"/>. Called from
/// several threads.
/// </summary>
internal sealed class PagePacker
{
    /// <summary>Some 400 pages: a market of that size fits in memory as it is, and compressing costs time.</summary>
    private const long PlainBytes = 4 * 1024 * 1024;

    private long _held;

    public OutputFile Keep(RenderedFile file) =>
        Interlocked.Add(ref _held, file.Content.Length) <= PlainBytes
            ? OutputFile.OfBytes(file.Path, OutputKind.Page, file.Content)
            : PackedFile.Of(file.Path, OutputKind.Page, file.Content);
}
