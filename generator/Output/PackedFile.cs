using System.Buffers;
using System.IO.Compression;
using StaticMarche.Planning;

namespace StaticMarche.Output;

/// <summary>
/// A page held compressed until it is written: all pages wait in memory for the last one to succeed, and those of a large market would fill
/// hundreds of megabytes. Pages repeat themselves, so the fastest setting leaves about a fifth.
/// </summary>
internal sealed record PackedFile : OutputFile
{
    /// <summary>The fastest of Brotli's settings.</summary>
    private const int Quality = 0;

    /// <summary>256 KB: no page is larger.</summary>
    private const int Window = 18;

    private readonly byte[] _packed;
    private readonly int _length;

    private PackedFile(OutputPath path, OutputKind kind, byte[] packed, int length)
        : base(path, kind) => (_packed, _length) = (packed, length);

    public override long Length => _length;

    public static OutputFile Of(OutputPath path, OutputKind kind, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, buffer, out var written, Quality, Window)
                ? new PackedFile(path, kind, buffer.AsSpan(0, written).ToArray(), bytes.Length)
                : OfBytes(path, kind, bytes.ToArray());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public override bool HasSameContentAs(FileInfo onDisk) => Unpack().HasSameContentAs(onDisk);

    public override void Write(string path) => Unpack().Write(path);

    private BytesFile Unpack()
    {
        var bytes = new byte[_length];
        return BrotliDecoder.TryDecompress(_packed, bytes, out var written) && written == _length
            ? new BytesFile(Path, Kind, bytes)
            : throw new InvalidOperationException($"{Path} cannot be unpacked.");
    }
}
