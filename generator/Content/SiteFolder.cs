using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content;

/// <summary>
/// The folder that holds <c>content/</c> and <c>themes/</c>. Every read goes through it: paths are relative with forward slashes, names
/// come from listing a folder (never from what somebody wrote), and links that could lead elsewhere are not followed.
/// </summary>
internal sealed class SiteFolder(string root)
{
    public string Root { get; } = Path.GetFullPath(root);

    public string FullPath(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public bool HasFile(string relative) => IsPlain(new FileInfo(FullPath(relative)));

    /// <summary>Plain sub-folders by name, in ordinal order; none when there is no such folder.</summary>
    public IReadOnlyList<string> Folders(string relative) => Names(relative, folder => folder.EnumerateDirectories());

    /// <summary>Plain files by name, in ordinal order, without hidden ones; none when there is no such folder.</summary>
    public IReadOnlyList<string> Files(string relative) => Names(relative, folder => folder.EnumerateFiles());

    public Checked<SourceText> ReadText(string relative, int maxBytes)
    {
        // One byte more than allowed tells "too large" without reading the rest.
        var bytes = ReadBytes(relative, maxBytes + 1);
        return bytes.Value is null ? new Checked<SourceText>(null, bytes.Diagnostics) : TextDecoder.Decode(relative, bytes.Value, maxBytes);
    }

    /// <summary>The beginning of a file, or all of it when it is no longer.</summary>
    public Checked<byte[]> ReadBytes(string relative, int maxBytes)
    {
        var file = new FileInfo(FullPath(relative));
        if (!IsPlain(file))
        {
            return Checked.None<byte[]>(FileKinds.Missing.At(SourceSpan.OfFile(relative), relative));
        }

        try
        {
            if (file.Length == 0)
            {
                // Also what a pipe or a device says of itself, and opening one of those could wait for ever.
                return Checked.Of<byte[]>([]);
            }

            using var stream = file.OpenRead();
            var bytes = new byte[(int)Math.Min(stream.Length, maxBytes)];
            stream.ReadExactly(bytes);
            return Checked.Of(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Checked.None<byte[]>(FileKinds.Unreadable.At(SourceSpan.OfFile(relative), relative));
        }
    }

    private List<string> Names(string relative, Func<DirectoryInfo, IEnumerable<FileSystemInfo>> list)
    {
        var folder = new DirectoryInfo(FullPath(relative));
        return folder.Exists && folder.LinkTarget is null
            ? [.. list(folder).Where(IsPlain).Select(entry => entry.Name).Where(name => name[0] != '.').Order(StringComparer.Ordinal)]
            : [];
    }

    private static bool IsPlain(FileSystemInfo entry) => entry.Exists && entry.LinkTarget is null;
}
