using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Planning;

namespace StaticMarche.Output;

/// <summary>
/// The folder of the built site, as one build sees it. It may itself be a link, which is its owner's choice; a link below it
/// is never followed, so that no planned path leads outside. Our own list and lock stand in <c>.marche/</c>, which is no part
/// of the site: an <see cref="OutputPath"/> cannot begin with a dot.
/// </summary>
internal sealed class OutputFolder(string root)
{
    private readonly Dictionary<string, Standing> _standings = new(StringComparer.Ordinal);

    private enum Standing
    {
        Missing,
        Folder,
        File,
        Link,
    }

    public string Root { get; } = root;

    public string Bookkeeping => Path.Join(Root, ".marche");

    public string Manifest => Path.Join(Bookkeeping, "manifest.json");

    public string Lock => Path.Join(Bookkeeping, "lock");

    public string Owner => Path.Join(Bookkeeping, "owner");

    public string PathOf(OutputPath path) => Path.Join(Root, path.Value);

    /// <summary>What stands at a planned path, or what keeps a file from standing there. Null when nothing is there yet.</summary>
    public FileInfo? Find(OutputPath path, out Diagnostic? obstacle)
    {
        obstacle = ObstacleAt(FolderOf(path.Value));
        if (obstacle is not null || StandingOf(FolderOf(path.Value)) == Standing.Missing)
        {
            return null;
        }

        var file = new FileInfo(PathOf(path));
        if (StandingOf(file) == Standing.Folder)
        {
            obstacle = OutputKinds.FolderInTheWay.At(SourceSpan.OfFile(file.FullName), file.FullName);
        }

        return StandingOf(file) is Standing.File or Standing.Link ? file : null;
    }

    public void MakeFolderOf(OutputPath path)
    {
        var folder = FolderOf(path.Value);
        if (StandingOf(folder) == Standing.Missing)
        {
            Directory.CreateDirectory(Path.Join(Root, folder));
            _standings[folder] = Standing.Folder;
        }
    }

    /// <summary>Deletes a file of ours and the folders that it leaves empty. What only a link leads to is not ours.</summary>
    public bool Delete(OutputPath path)
    {
        if (Find(path, out _) is not { } file)
        {
            return false;
        }

        file.Delete();
        for (var folder = FolderOf(path.Value); folder.Length > 0; folder = FolderOf(folder))
        {
            var full = Path.Join(Root, folder);
            if (Directory.EnumerateFileSystemEntries(full).Any())
            {
                break;
            }

            Directory.Delete(full);
            _standings.Remove(folder);
        }

        return true;
    }

    private Diagnostic? ObstacleAt(string folder)
    {
        if (folder.Length == 0 || StandingOf(folder) is Standing.Folder or Standing.Missing)
        {
            return null;
        }

        // The outermost one is the one to name: what is below it only inherits its standing.
        var parent = ObstacleAt(FolderOf(folder));
        var full = Path.Join(Root, folder);
        var kind = StandingOf(folder) == Standing.Link ? OutputKinds.LinkInTheWay : OutputKinds.FileInTheWay;
        return parent ?? kind.At(SourceSpan.OfFile(full), full);
    }

    private Standing StandingOf(string folder)
    {
        if (folder.Length == 0)
        {
            return Standing.Folder;
        }

        if (!_standings.TryGetValue(folder, out var standing))
        {
            var parent = StandingOf(FolderOf(folder));
            standing = parent == Standing.Folder ? StandingOf(new DirectoryInfo(Path.Join(Root, folder))) : parent;
            _standings[folder] = standing;
        }

        return standing;
    }

    private static Standing StandingOf(FileSystemInfo found) => found.Attributes switch
    {
        (FileAttributes)(-1) => Standing.Missing,
        var attributes when attributes.HasFlag(FileAttributes.ReparsePoint) => Standing.Link,
        var attributes when attributes.HasFlag(FileAttributes.Directory) => Standing.Folder,
        _ => Standing.File,
    };

    private static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];
}
