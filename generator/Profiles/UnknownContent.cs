using StaticMarche.Content;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles;

/// <summary>
/// Finds what lies in <c>content/</c> and is never read: a folder with a French name, a page with another ending, photos in a folder of
/// their own. Files beside a profile are the affair of the rule for photos.
/// </summary>
internal static class UnknownContent
{
    private static readonly string[] Files = [.. ContentPaths.Files.Select(ContentPaths.LastPart)];

    private static readonly string[] Folders = [.. ContentPaths.Folders.Select(ContentPaths.LastPart)];

    /// <summary>What people call these in French, folded.</summary>
    private static readonly Dictionary<string, string> French = new(StringComparer.Ordinal)
    {
        ["createurs"] = "vendors",
        ["vendeurs"] = "vendors",
        ["artisans"] = "vendors",
        ["exposants"] = "vendors",
        ["evenements"] = "events",
        ["agenda"] = "events",
        ["marches"] = "events",
        ["articles"] = "pages",
        ["textes"] = "pages",
    };

    public static IReadOnlyList<Diagnostic> Find(SiteFolder folder) =>
        [
            .. folder
                .Folders(ContentPaths.Content)
                .Except(Folders)
                .Select(name => Explain(ContentPaths.Content, name, NearFolder(name), TopLevel)),
            .. folder
                .Files(ContentPaths.Content)
                .Except(Files)
                .Where(name => !IsReadMe(name))
                .Select(name => Explain(ContentPaths.Content, name, NearFile(name), TopLevel)),
            .. ContentPaths.TextFolders.SelectMany(path => InTexts(folder, path)),
            .. InVendors(folder),
        ];

    private static string TopLevel => string.Join(", ", Files.Concat(Folders.Select(name => name + "/")));

    private static IEnumerable<Diagnostic> InTexts(SiteFolder folder, string path) =>
        folder
            .Folders(path)
            .Select(name => name + "/")
            .Concat(folder.Files(path).Where(name => !name.EndsWith(".md", StringComparison.Ordinal) && !IsReadMe(name)))
            .Select(name => Explain(path, name, AsText(name), "*.md"));

    private static IEnumerable<Diagnostic> InVendors(SiteFolder folder)
    {
        foreach (var name in folder.Files(ContentPaths.Vendors).Where(name => !IsReadMe(name)))
        {
            var isText = Path.GetExtension(name).Equals(".md", StringComparison.OrdinalIgnoreCase);
            yield return Explain(
                ContentPaths.Vendors,
                name,
                isText ? $"{name[..^3]}/{ContentPaths.ProfileName}" : null,
                $"…/{ContentPaths.ProfileName}"
            );
        }

        foreach (var vendor in folder.Folders(ContentPaths.Vendors))
        {
            var path = $"{ContentPaths.Vendors}/{vendor}";
            foreach (var name in folder.Folders(path))
            {
                yield return ContentKinds.Unknown.At(SourceSpan.OfFile($"{path}/{name}"), name + "/", $"{ContentPaths.ProfileName}, *.jpg");
            }
        }
    }

    private static Diagnostic Explain(string path, string name, string? better, string known) =>
        better is null
            ? ContentKinds.Unknown.At(SourceSpan.OfFile($"{path}/{name.TrimEnd('/')}"), name, known)
            : ContentKinds.WrongName.At(SourceSpan.OfFile($"{path}/{name}"), name, better);

    private static string? NearFolder(string name)
    {
        var folded = LatinText.Fold(name);
        return Suggestion.Nearest(folded, Folders) ?? (Suggestion.Nearest(folded, French.Keys) is { } french ? French[french] : null);
    }

    /// <summary><c>site.yaml</c> and <c>sites.yml</c>.</summary>
    private static string? NearFile(string name) =>
        Array.Find(Files, file =>
            Path.GetFileNameWithoutExtension(file).Equals(Path.GetFileNameWithoutExtension(name), StringComparison.OrdinalIgnoreCase)
        ) ?? Suggestion.Nearest(name, Files);

    /// <summary>A text that was saved with another ending, or with one too many.</summary>
    private static string? AsText(string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        var stem = Path.GetFileNameWithoutExtension(name);
        return ending is not (".markdown" or ".txt" or ".yml" or ".yaml" or ".md" or ".mdown") ? null
            : stem.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? stem[..^3] + ".md"
            : stem + ".md";
    }

    private static bool IsReadMe(string name) => name.StartsWith("README", StringComparison.OrdinalIgnoreCase);
}
