using StaticMarche.Diagnostics;

namespace StaticMarche.Planning;

/// <summary>
/// Which pages search engines are told of, and in how many files. Further pages of a list, and pages that ask not to be indexed, are not.
/// </summary>
internal static class SitemapPlanner
{
    /// <summary>
    /// A file may hold 50,000 addresses and 50 MB (sitemaps.org). An entry with its four photos stays below 2.5 kB,
    /// so that this many keep both bounds.
    /// </summary>
    public const int MaxEntries = 10_000;

    public static IEnumerable<PlannedFile> Plan(IEnumerable<PlannedFile> files, UrlScheme urls, SourceSpan claim)
    {
        var parts = Listed(files).Chunk(MaxEntries).ToList();
        if (parts is [var only])
        {
            return [new PlannedFile(urls.Sitemap, new Subject.Sitemap(only), claim)];
        }

        OutputPath[] paths = [.. parts.Select((_, i) => urls.SitemapPart(i + 1))];
        return parts
            .Select((part, i) => new PlannedFile(paths[i], new Subject.Sitemap(part), claim))
            .Prepend(new PlannedFile(urls.Sitemap, new Subject.SitemapIndex(paths), claim));
    }

    private static IEnumerable<PlannedPage> Listed(IEnumerable<PlannedFile> files) =>
        from file in files
        let page = file.Subject as Subject.Page
        where page is { IsListed: true }
        orderby file.Path
        select new PlannedPage(file.Path, page);
}
