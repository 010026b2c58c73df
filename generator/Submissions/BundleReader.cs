using System.IO.Compression;
using StaticMarche.Content.Photos;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Submissions;

/// <summary>
/// Opens what a vendor sent, a ZIP or its text form, told by the first bytes and never by the name. A bundle is taken whole or not at all.
/// </summary>
internal sealed class BundleReader(BundleLimits limits)
{
    private static ReadOnlySpan<byte> ZipHead => "PK\u0003\u0004"u8;

    /// <param name="path">Where the file lies.</param>
    /// <param name="shown">Its name for findings.</param>
    public Checked<Bundle> Read(string path, string shown)
    {
        var place = SourceSpan.OfFile(shown);
        try
        {
            // A pipe or a device says that it has no bytes, and is not opened.
            var length = new FileInfo(path).Length;
            return length > limits.FileBytes
                ? Checked.None<Bundle>(BundleSizes.FileTooLarge(place, length, limits))
                : Parse(length == 0 ? [] : File.ReadAllBytes(path), place);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Checked.None<Bundle>(FileKinds.Unreadable.At(place, shown));
        }
    }

    public Checked<Bundle> Parse(byte[] bytes, SourceSpan place)
    {
        if (bytes.Length > limits.FileBytes)
        {
            return Checked.None<Bundle>(BundleSizes.FileTooLarge(place, bytes.Length, limits));
        }

        if (BundleText.IsText(bytes))
        {
            var decoded = BundleText.Decode(bytes, place);
            return decoded.Value is { } zip ? Unpack(zip, place) : new Checked<Bundle>(null, decoded.Diagnostics);
        }

        return Unpack(bytes, place);
    }

    private Checked<Bundle> Unpack(byte[] zip, SourceSpan place)
    {
        if (!zip.AsSpan().StartsWith(ZipHead))
        {
            return Checked.None<Bundle>(zip.Length == 0 ? BundleKinds.Damaged.At(place) : BundleKinds.NotABundle.At(place));
        }

        try
        {
            return LibraryCall.Run(Library.Zip, place.File, () => Unpack(new MemoryStream(zip, writable: false), place));
        }
        catch (LibraryFault)
        {
            return Checked.None<Bundle>(BundleKinds.Damaged.At(place));
        }
    }

    private Checked<Bundle> Unpack(MemoryStream zip, SourceSpan place)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        var findings = new BundleList(limits, place).Examine(archive.Entries);
        if (findings.Count == 0)
        {
            findings = FindArchives(archive.Entries, place);
        }

        if (findings.Count > 0)
        {
            return new Checked<Bundle>(null, findings);
        }

        var files = archive.Entries.Where(entry => !BundleList.IsPhotoFolder(entry)).ToDictionary(entry => entry.FullName, ReadAll);
        return Checked.Of(
            new Bundle
            {
                Json = files[BundleList.Json],
                Photos = files
                    .Where(file => file.Key != BundleList.Json)
                    .ToDictionary(file => file.Key[BundleList.PhotoFolder.Length..], file => file.Value, StringComparer.Ordinal),
            }
        );
    }

    /// <summary>Looks at the first bytes of each file, before any is unpacked whole.</summary>
    private static List<Diagnostic> FindArchives(IEnumerable<ZipArchiveEntry> entries, SourceSpan place) =>
        [
            .. entries
                .Where(entry => entry.Length > 0 && FileSignature.Of(ReadHead(entry)).Name is "ZIP" or "GZIP")
                .Select(entry => BundleKinds.ArchiveWithin.At(place, entry.FullName)),
        ];

    private static byte[] ReadHead(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var head = new byte[(int)Math.Min(entry.Length, PhotoLimits.HeadBytes)];
        stream.ReadExactly(head);
        return head;
    }

    /// <summary>Exactly as many bytes as the list of files promised: more or fewer, and the bundle is damaged.</summary>
    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[(int)entry.Length];
        stream.ReadExactly(bytes);
        return stream.ReadByte() < 0 ? bytes : throw new InvalidDataException(entry.FullName);
    }
}
