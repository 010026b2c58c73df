using System.IO.Enumeration;

namespace StaticMarche.Preview;

/// <summary>Which files lie in some folders, and the length and time of each: what is compared to find out what changed.</summary>
internal sealed class FolderSnapshot
{
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        // Links are not followed when content is read, and hidden files are not content.
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
    };

    private readonly Dictionary<string, (long Length, DateTimeOffset Written)> _files;

    private FolderSnapshot(Dictionary<string, (long Length, DateTimeOffset Written)> files) => _files = files;

    /// <summary>Null when the folders changed so much meanwhile that they could not be listed.</summary>
    public static FolderSnapshot? TryTake(string root, IReadOnlyList<string> folders)
    {
        var files = new Dictionary<string, (long, DateTimeOffset)>(StringComparer.Ordinal);
        try
        {
            foreach (var folder in folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists))
            {
                foreach (var (path, length, written) in Files(folder))
                {
                    files[Path.GetRelativePath(root, path).Replace('\\', '/')] = (length, written);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return new FolderSnapshot(files);
    }

    /// <summary>Files that are new, gone or different here, in ordinal order.</summary>
    public IReadOnlyList<string> ChangesSince(FolderSnapshot before) =>
        [
            .. _files
                .Where(file => !before._files.TryGetValue(file.Key, out var was) || was != file.Value)
                .Select(file => file.Key)
                .Concat(before._files.Keys.Where(file => !_files.ContainsKey(file)))
                .Order(StringComparer.Ordinal),
        ];

    private static FileSystemEnumerable<(string Path, long Length, DateTimeOffset Written)> Files(string folder) =>
        new(folder, (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc), Below)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        };
}
