using System.Security.Cryptography;
using System.Text;
using StaticMarche.Output;

namespace StaticMarche.Images;

/// <summary>
/// Renditions kept from one build to the next, outside <c>output/</c>, by key and never by date: a restored copy of the folder is as good
/// as the original. Every byte read is held against its checksum. Two processes may use one store: each file is written aside and renamed,
/// same key means same bytes, and what one removes the other makes again.
/// </summary>
internal sealed class ImageStore(string folder)
{
    private const string EntryExtension = ".entry";

    /// <summary>How often to write again when another process tidied our temporary file away.</summary>
    private const int WriteAttempts = 3;

    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>The entry of a key; null when it is missing, damaged, or lacks a file.</summary>
    public StoreEntry? Find(PhotoKey key)
    {
        var entry = ReadEntry(key);
        return entry is not null && entry.Files.All(file => LengthOf(PathOf(key, file.Name)) == file.Bytes) ? entry : null;
    }

    /// <summary>The entry of a key, each of its files read and found to be what was stored.</summary>
    public StoreEntry? FindVerified(PhotoKey key)
    {
        var entry = Find(key);
        return entry is not null && entry.Files.All(file => ReadVerified(key, file) is not null) ? entry : null;
    }

    /// <summary>The verified bytes of a file; null when they are not what was stored.</summary>
    public byte[]? Read(PhotoKey key, string name) => ReadEntry(key)?.File(name) is { } file ? ReadVerified(key, file) : null;

    /// <summary>Where a file of an entry lies.</summary>
    public string PathOf(PhotoKey key, string name) => Path.Combine(FolderOf(key), $"{key.Value}-{name}");

    /// <summary>The entry is written last: where it is, its files are.</summary>
    public StoreEntry Save(PhotoKey key, Tone tone, IReadOnlyList<EncodedFile> files)
    {
        foreach (var file in files)
        {
            Write(PathOf(key, file.Name), file.Bytes);
        }

        var entry = new StoreEntry(
            tone,
            [.. files.Select(file => new StoredFile(file.Name, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes))))]
        );
        Write(EntryPath(key), Encoding.UTF8.GetBytes(entry.ToText()));
        return entry;
    }

    /// <summary>
    /// To be called after a whole build, with every key it used. Removes what <see cref="StoreLedger"/> lets go, and remains of interrupted
    /// writes.
    /// </summary>
    public void Prune(IReadOnlyCollection<PhotoKey> used, long maxUnusedBytes = StoreLedger.DefaultMaxUnusedBytes)
    {
        if (!Directory.Exists(Folder))
        {
            return;
        }

        var present = Entries();
        var before = ReadUpTo(LedgerPath, StoreLedger.MaxBytes);
        var ledger = StoreLedger.Parse(before is null ? "" : Encoding.UTF8.GetString(before)).After(used, present);
        var leaving = ledger.Leaving(present, maxUnusedBytes);
        var staying = present.Keys.Where(key => !leaving.Contains(key)).ToHashSet();
        foreach (
            var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(file => !Belongs(file, staying)).ToList()
        )
        {
            Remove(file);
        }

        var after = Encoding.UTF8.GetBytes(ledger.Without(leaving).ToText());
        if (before is null || !after.AsSpan().SequenceEqual(before))
        {
            Write(LedgerPath, after);
        }
    }

    private string LedgerPath => Path.Combine(Folder, "ledger");

    private byte[]? ReadVerified(PhotoKey key, StoredFile file)
    {
        var bytes = ReadUpTo(PathOf(key, file.Name), file.Bytes);
        return bytes is not null && Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256 ? bytes : null;
    }

    private StoreEntry? ReadEntry(PhotoKey key)
    {
        var text = ReadUpTo(EntryPath(key), StoreEntry.MaxBytes);
        return text is null ? null : StoreEntry.Parse(Encoding.UTF8.GetString(text));
    }

    private Dictionary<PhotoKey, long> Entries()
    {
        var entries = new Dictionary<PhotoKey, long>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*" + EntryExtension, SearchOption.AllDirectories))
        {
            if (PhotoKey.TryParse(Path.GetFileNameWithoutExtension(file), out var key) && Find(key) is { } entry)
            {
                entries[key] = entry.Bytes;
            }
        }

        return entries;
    }

    private bool Belongs(string file, HashSet<PhotoKey> staying)
    {
        var name = Path.GetFileName(file);
        return file == LedgerPath || (PhotoKey.TryParse(name.Split('-', '.')[0], out var key) && staying.Contains(key));
    }

    private string FolderOf(PhotoKey key) => Path.Combine(Folder, key.Value[..2]);

    private string EntryPath(PhotoKey key) => Path.Combine(FolderOf(key), key.Value + EntryExtension);

    private static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.Length : -1;
    }

    private static byte[]? ReadUpTo(string path, long maxBytes)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (stream.Length > maxBytes)
            {
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Missing, or being replaced by another process: what cannot be read is made again.
            return null;
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                AtomicFile.Write(path, bytes);
                return;
            }
            catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException && attempt < WriteAttempts)
            {
                // Another process tidied up between writing and renaming.
            }
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody is reading it; the next build tries again.
        }
    }
}
