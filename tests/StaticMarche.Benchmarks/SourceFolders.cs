namespace StaticMarche.Benchmarks;

/// <summary>Where the sources lie that the benchmarks were built from.</summary>
internal static class SourceFolders
{
    public static string Repository { get; } = Find();

    private static string Benchmarks => Path.Combine(Repository, "tests", "StaticMarche.Benchmarks");

    /// <summary>The theme of the comparison.</summary>
    public static string Themes => Path.Combine(Benchmarks, "themes");

    /// <summary>The layouts of the same pages for Hugo.</summary>
    public static string Hugo => Path.Combine(Benchmarks, "hugo");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StaticMarche.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("StaticMarche.sln is in no parent of " + AppContext.BaseDirectory);
    }
}
