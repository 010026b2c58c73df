using System.Buffers;
using Microsoft.Win32.SafeHandles;
using StaticMarche.Planning;

namespace StaticMarche.Output;

internal sealed record CopiedFile(OutputPath Path, OutputKind Kind, string Source) : OutputFile(Path, Kind)
{
    private const int BufferSize = 128 * 1024;

    public override long Length => new FileInfo(Source).Length;

    /// <summary>
    /// Photos are too many to read each time. A copy is given its source's time, so one whose length and time are still those
    /// of its source was touched by nobody, and neither was the source; otherwise the bytes decide.
    /// </summary>
    public override bool HasSameContentAs(FileInfo onDisk) =>
        onDisk.LastWriteTimeUtc == File.GetLastWriteTimeUtc(Source) || HasSameBytes(onDisk.FullName);

    public override void Write(string path) => AtomicFile.Write(path, CopyTo);

    /// <summary>Content and time only: a source that is read-only or private must not make the published file so.</summary>
    private void CopyTo(string path)
    {
        var time = File.GetLastWriteTimeUtc(Source);
        using (var source = File.OpenRead(Source))
        using (var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            source.CopyTo(target, BufferSize);
        }

        File.SetLastWriteTimeUtc(path, time);
    }

    private bool HasSameBytes(string path)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(2 * BufferSize);
        try
        {
            using var mine = File.OpenHandle(Source);
            using var theirs = File.OpenHandle(path);
            return HaveSameBytes(mine, theirs, buffer);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool HaveSameBytes(SafeFileHandle one, SafeFileHandle other, byte[] buffer)
    {
        var offset = 0L;
        int length;
        do
        {
            var ours = buffer.AsSpan(0, BufferSize);
            length = RandomAccess.Read(one, ours, offset);
            var theirs = buffer.AsSpan(BufferSize, RandomAccess.Read(other, buffer.AsSpan(BufferSize, BufferSize), offset));
            if (!ours[..length].SequenceEqual(theirs))
            {
                return false;
            }

            offset += length;
        }
        while (length > 0);

        return true;
    }
}
