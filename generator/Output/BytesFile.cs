using System.Buffers;
using StaticMarche.Planning;

namespace StaticMarche.Output;

internal sealed record BytesFile(OutputPath Path, OutputKind Kind, ReadOnlyMemory<byte> Bytes) : OutputFile(Path, Kind)
{
    public override long Length => Bytes.Length;

    /// <summary>Reading a page back costs less than rendering it and, unlike times and recorded hashes, cannot be wrong.</summary>
    public override bool HasSameContentAs(FileInfo onDisk)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Bytes.Length);
        try
        {
            using var file = File.OpenHandle(onDisk.FullName);
            var length = RandomAccess.Read(file, buffer.AsSpan(0, Bytes.Length), fileOffset: 0);
            return Bytes.Span.SequenceEqual(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public override void Write(string path) => AtomicFile.Write(path, Bytes);
}
