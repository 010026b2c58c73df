using System.IO.Compression;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Submissions;

/// <summary>Judges a bundle by its list of files alone, before any of them is unpacked.</summary>
internal sealed class BundleList(BundleLimits limits, SourceSpan place)
{
    public const string Json = "etal.json";

    public const string PhotoFolder = "photos/";

    /// <summary>What names are long at most on every disk; ours are shorter.</summary>
    private const int MaxNameLength = 255;

    /// <summary>The kind of file in the upper half of what a ZIP made on Unix says of it.</summary>
    private const int UnixKind = 0xF000;

    private const int UnixPlainFile = 0x8000;

    /// <summary>Some programs list the folder itself, too; it holds nothing.</summary>
    public static bool IsPhotoFolder(ZipArchiveEntry entry) => entry.FullName == PhotoFolder && entry.Length == 0;

    public List<Diagnostic> Examine(IReadOnlyList<ZipArchiveEntry> entries)
    {
        if (entries.Count > limits.Entries)
        {
            return [BundleKinds.TooManyFiles.At(place, BundleSizes.Number(entries.Count), BundleSizes.Number(limits.Entries))];
        }

        var files = entries.Where(entry => !IsPhotoFolder(entry)).ToList();
        return
        [
            .. files.Where(entry => !IsExpected(entry)).Select(entry => BundleKinds.UnknownFile.At(place, entry.FullName)),
            .. files.Where(entry => entry.IsEncrypted).Take(1).Select(_ => BundleKinds.Locked.At(place)),
            .. files
                .GroupBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase)
                .Where(alike => alike.Skip(1).Any())
                .Select(alike => BundleKinds.NameTwice.At(place, alike.Key)),
            .. files.Exists(entry => entry.FullName == Json) ? [] : new[] { BundleKinds.NoProfile.At(place) },
            .. new BundleSizes(limits, place).Examine(files),
        ];
    }

    private static bool IsExpected(ZipArchiveEntry entry) => IsPlainFile(entry) && (entry.FullName == Json || IsPhoto(entry.FullName));

    private static bool IsPlainFile(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & UnixKind) is 0 or UnixPlainFile;

    private static bool IsPhoto(string name) =>
        name.StartsWith(PhotoFolder, StringComparison.Ordinal)
        && name.Length > PhotoFolder.Length
        && name.Length <= MaxNameLength
        && name[PhotoFolder.Length] != '.'
        && !name.AsSpan(PhotoFolder.Length).ContainsAny('/', '\\', ':')
        && !name.Any(char.IsControl);
}
