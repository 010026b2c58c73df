using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Planning;

namespace StaticMarche.Output;

/// <summary>
/// The folder of the built site, as one build sees it. It may itself be a link, which is its owner's choice; a link below it
/// is never followed, so that no planned path leads outside. Our own list and lock stand elsewhere: whatever lies in it may be
/// served as it is (docs/decisions/0042).
/// </summary>
/// <param name="root">Its full path.</param>
/// <param name="bookkeeping">The full path of the folder for list and lock.</param>
internal sealed class OutputFolder(string root, string bookkeeping)
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

    public string Bookkeeping { get; } = bookkeeping;

    /// <summary>Where list and lock stood before they left the site.</summary>
    public string FormerBookkeeping => Path.Join(Root, ".marche");

    public string Manifest => Path.Join(Bookkeeping, "manifest.json");

    public string Lock => Path.Join(Bookkeeping, "lock");

    public string Owner => Path.Join(Bookkeeping, "owner");

    /// <summary>
    /// List and lock of a folder within the site's own lie in the site's <c>.marche/</c>, under its path; those of any other beside it, as
    /// <c>.marche-name</c>, so that builds of different sources find the same.
    /// </summary>
    /// <param name="root">The folder of the built site.</param>
    /// <param name="sources">The site's own folder, if it is known.</param>
    public static OutputFolder Of(string root, string? sources)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        if (
            sources is not null
            && Path.GetRelativePath(sources, full) is var within
            && !Path.IsPathRooted(within)
            && within.Split('/', '\\')[0] is not (".." or ".")
        )
        {
            return new OutputFolder(full, Path.Join(sources, ".marche", Uri.EscapeDataString(within.Replace('\\', '/'))));
        }

        var target = TargetOf(full);
        return new OutputFolder(full, Path.Join(Path.GetDirectoryName(target) ?? target, ".marche-" + Path.GetFileName(target)));
    }

    /// <summary>A link stands for its target: two links to one folder are one lock.</summary>
    private static string TargetOf(string folder)
    {
        try
        {
            return new DirectoryInfo(folder) is { LinkTarget: not null } link
                ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder
                : folder;
        }
        catch (IOException)
        {
            // Links in a circle: whoever makes the folder will say so.
            return folder;
        }
    }

    public string PathOf(OutputPath path) => Path.Join(Root, path.Value);

    /// <summary>The file at a planned path, or a finding about the obstacle there. Null when there is nothing yet.</summary>
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

    private static Standing StandingOf(FileSystemInfo found) =>
        found.Attributes switch
        {
            (FileAttributes)(-1) => Standing.Missing,
            var attributes when attributes.HasFlag(FileAttributes.ReparsePoint) => Standing.Link,
            var attributes when attributes.HasFlag(FileAttributes.Directory) => Standing.Folder,
            _ => Standing.File,
        };

    private static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];
}
