using StaticMarche.Content;

namespace StaticMarche.Cli;

/// <summary>
/// Finds the site's folder: the one that <c>--site</c> names, else this folder or the nearest parent that holds <c>content/</c>.
/// </summary>
internal static class SiteSearch
{
    /// <summary>The full path, or null when there is none.</summary>
    public static string? Find(string currentFolder, string? named)
    {
        if (named is not null)
        {
            var folder = Path.GetFullPath(named, currentFolder);
            return HoldsContent(folder) ? folder : null;
        }

        for (var folder = new DirectoryInfo(currentFolder); folder is not null; folder = folder.Parent)
        {
            if (HoldsContent(folder.FullName))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    private static bool HoldsContent(string folder) => Directory.Exists(Path.Combine(folder, ContentPaths.Content));
}
