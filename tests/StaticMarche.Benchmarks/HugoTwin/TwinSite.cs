using StaticMarche.Benchmarks.Synthetic;
using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Profiles;

namespace StaticMarche.Benchmarks.HugoTwin;

/// <summary>Writes a market as a site of Hugo's: the same content, and layouts that give the same pages as the theme « plain ».</summary>
internal static class TwinSite
{
    /// <param name="market">The folder of a market, as <c>synthetic</c> writes it.</param>
    /// <param name="folder">Where Hugo's site is written.</param>
    public static void Write(string market, string folder)
    {
        var read = MarketReader.Read(new SiteFolder(market), Environment.ProcessorCount).Value
            ?? throw new InvalidOperationException($"No market in {market}");
        var catalogue = CatalogueBuilder.Build(read, new HashSet<string>(), CommandContext.Today).Value;
        CopyLayouts(folder);
        foreach (var (path, text) in new TwinStalls(catalogue).Files().Concat(new TwinLists(catalogue).Files()))
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
    }

    private static void CopyLayouts(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(SourceFolders.Hugo, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(SourceFolders.Hugo, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        // One style sheet for both.
        var style = Path.Combine(SourceFolders.Themes, "plain", "assets", "style.css");
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        File.Copy(style, Path.Combine(folder, "assets", "style.css"), overwrite: true);
    }
}
