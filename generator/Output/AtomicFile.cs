namespace StaticMarche.Output;

/// <summary>
/// Writes a file so that whoever looks finds the old content or the new one, whole: a temporary file beside it, then a rename.
/// Nothing is flushed to the disk's surface: after a power cut a build is simply run again.
/// </summary>
internal static class AtomicFile
{
    /// <summary>The suffix of temporary files. <see cref="DeleteLeftovers"/> recognises by it those that a killed process left.</summary>
    private const string TemporarySuffix = ".marche-tmp";

    public static void Write(string path, ReadOnlyMemory<byte> content) => Write(path, temporary =>
        {
            // A new file, not an emptied one: ext4 sends a file that was cut to nothing to the disk as soon as it is closed,
            // which doubles the time of a build. For the same disk's sake it is made beside its target, in the folder whose
            // blocks it will share: one folder for all temporary files costs two to four times as much.
            using var file = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            RandomAccess.Write(file, content.Span, fileOffset: 0);
        });

    /// <param name="write">Makes the whole file at the path it is given.</param>
    public static void Write(string path, Action<string> write)
    {
        var temporary = TemporaryIn(Path.GetDirectoryName(path)!);
        try
        {
            write(temporary);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    public static string TemporaryIn(string folder) => Path.Join(folder, $".{Path.GetRandomFileName()}{TemporarySuffix}");

    /// <summary>Clears a folder, and all below it that is not behind a link, of what a killed process left half written.</summary>
    public static void DeleteLeftovers(string folder)
    {
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var path in Directory.EnumerateFiles(folder, $".*{TemporarySuffix}", everywhere))
        {
            File.Delete(path);
        }
    }
}
