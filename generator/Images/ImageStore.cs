using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StaticMarche.Images;

/// <summary>
/// Renditions kept from one build to the next, outside <c>output/</c>, by key and never by date: a restored copy of the folder is as good
/// as the original. Every byte read is held against its checksum. Two processes may use one store: each file is written aside and renamed,
/// same key means same bytes, and what one removes the other makes again.
/// </summary>
internal sealed class ImageStore(string folder)
{
    private const string EntryExtension = ".entry";
    private const string TempExtension = ".tmp";

    /// <summary>How often to write again when another process tidied our temporary file away.</summary>
    private const int WriteAttempts = 3;

    private int _temporaries;

    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>The entry of a key; null when it is missing, damaged, or lacks a file.</summary>
    public StoreEntry? Find(PhotoKey key)
    {
        var entry = ReadEntry(key);
        return entry is not null && entry.Files.All(file => LengthOf(FilePath(key, file.Name)) == file.Bytes) ? entry : null;
    }

    /// <summary>The verified bytes of a file; null when they are not what was stored. Then the entry is withdrawn, to be made again.</summary>
    public byte[]? Read(PhotoKey key, string name)
    {
        var expected = ReadEntry(key)?.File(name);
        if (expected is null)
        {
            return null;
        }

        var bytes = ReadUpTo(FilePath(key, name), expected.Bytes);
        if (bytes is not null && Convert.ToHexStringLower(SHA256.HashData(bytes)) == expected.Sha256)
        {
            return bytes;
        }

        Remove(EntryPath(key));
        return null;
    }

    /// <summary>The entry is written last: where it is, its files are.</summary>
    public StoreEntry Save(PhotoKey key, Tone tone, IReadOnlyList<EncodedFile> files)
    {
        Directory.CreateDirectory(FolderOf(key));
        foreach (var file in files)
        {
            Write(FilePath(key, file.Name), file.Bytes);
        }

        var entry = new StoreEntry(tone, [.. files.Select(file => new StoredFile(file.Name, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes))))]);
        Write(EntryPath(key), Encoding.UTF8.GetBytes(entry.ToText()));
        return entry;
    }

    /// <summary>To be called after a whole build, with every key it used. Removes what <see cref="StoreLedger"/> lets go, and remains of interrupted writes.</summary>
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
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(file => !Belongs(file, staying)).ToList())
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
        return file == LedgerPath || (!name.EndsWith(TempExtension, StringComparison.Ordinal) && PhotoKey.TryParse(name.Split('-', '.')[0], out var key) && staying.Contains(key));
    }

    private string FolderOf(PhotoKey key) => Path.Combine(Folder, key.Value[..2]);

    private string EntryPath(PhotoKey key) => Path.Combine(FolderOf(key), key.Value + EntryExtension);

    private string FilePath(PhotoKey key, string name) => Path.Combine(FolderOf(key), $"{key.Value}-{name}");

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

    private void Write(string path, byte[] bytes)
    {
        for (var attempt = 1; ; attempt++)
        {
            var number = Interlocked.Increment(ref _temporaries);
            var temporary = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}-{number}{TempExtension}");
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(temporary, bytes.AsSpan());
                File.Move(temporary, path, overwrite: true);
                return;
            }
            catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException && attempt < WriteAttempts)
            {
                // Another process tidied up between our two steps.
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
