using System.IO.Compression;
using System.Text;

namespace StaticMarche.Tests.Submissions;

/// <summary>A bundle as a vendor's telephone makes it: <c>etal.json</c>, and photos below <c>photos/</c>.</summary>
internal sealed class TestBundle
{
    private readonly List<(string Name, byte[] Bytes, int Attributes)> _files = [];

    /// <summary>One with a profile and a photo, both of harmless bytes.</summary>
    public static TestBundle Plain => new TestBundle().With("etal.json", "{}").With("photos/bol.jpg", "a photo");

    public TestBundle With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <param name="unixMode">The kind of file, as a ZIP made on Unix tells it; 0: not told.</param>
    public TestBundle With(string name, byte[] bytes, int unixMode = 0)
    {
        _files.Add((name, bytes, unixMode << 16));
        return this;
    }

    public byte[] Zip(CompressionLevel level = CompressionLevel.NoCompression)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes, attributes) in _files)
            {
                var entry = archive.CreateEntry(name, level);
                entry.ExternalAttributes = attributes;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The form that travels where telephones share no ZIP.</summary>
    public byte[] Text(string head = "etal 1\n", string lineEnd = "\n") =>
        Encoding.UTF8.GetBytes(
            head + string.Join(lineEnd, Convert.ToBase64String(Zip()).Chunk(76).Select(line => new string(line))) + lineEnd
        );
}
