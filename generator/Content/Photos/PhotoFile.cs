using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Photos;

/// <summary>The bytes of an original, read once: the probe, the hash and the decoder all see the same ones.</summary>
internal sealed record PhotoFile(string Name, byte[] Bytes)
{
    /// <summary>
    /// Reads at most <see cref="PhotoLimits.MaxBytes"/>. A pipe or a device says that it has no bytes, and is not opened.
    /// </summary>
    public static Checked<PhotoFile> Read(string path, SourceSpan span)
    {
        var name = Path.GetFileName(path);
        try
        {
            if (new FileInfo(path).Length == 0)
            {
                return Checked.None<PhotoFile>(PhotoKinds.Empty.At(span, name));
            }

            using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
            var length = RandomAccess.GetLength(file);
            var bytes = new byte[length > PhotoLimits.MaxBytes ? PhotoLimits.HeadBytes : (int)length];
            var read = ReadAll(file, bytes);
            return length > PhotoLimits.MaxBytes
                ? Checked.None<PhotoFile>(TooHeavy(name, bytes.AsSpan(0, read), length, span))
                : Checked.Of(new PhotoFile(name, read == bytes.Length ? bytes : bytes[..read]));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Checked.None<PhotoFile>(PhotoKinds.Unreachable.At(span, name));
        }
    }

    private static int ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle file, Span<byte> bytes)
    {
        var total = 0;
        int read;
        while (total < bytes.Length && (read = RandomAccess.Read(file, bytes[total..], total)) > 0)
        {
            total += read;
        }

        return total;
    }

    /// <summary>A heavy film or document is first of all not a photo.</summary>
    private static Diagnostic TooHeavy(string name, ReadOnlySpan<byte> head, long length, SourceSpan span)
    {
        const int Megabyte = 1024 * 1024;
        return PhotoProbe.NotAPhoto(name, FileSignature.Of(head), span)
            ?? PhotoKinds.TooHeavy.At(
                span,
                name,
                PhotoKinds.Number((length + Megabyte - 1) / Megabyte),
                PhotoKinds.Number(PhotoLimits.MaxMegabytes)
            );
    }
}
