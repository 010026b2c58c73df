using System.IO.Compression;

namespace StaticMarche.Tests.Support;

/// <summary>What a file weighs on the way: gzip, as servers send it.</summary>
internal static class Compressed
{
    public static int SizeOf(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return (int)buffer.Length;
    }
}
