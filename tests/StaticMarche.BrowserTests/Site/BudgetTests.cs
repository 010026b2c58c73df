using System.IO.Compression;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Site;

/// <summary>What pages may weigh, as a browser asks for their files: text as hosts send it, compressed, and pictures as they are.</summary>
public sealed class BudgetTests(BrowserFixture browser, SampleSite site)
{
    private const int Kilobyte = 1000;

    [Theory]
    [InlineData("/")]
    [InlineData("/createurs/terre-et-braise/")]
    [InlineData("/createurs/terre-et-braise/vase-celadon/")]
    [InlineData("/categories/ceramique-verre/")]
    [InlineData("/agenda/")]
    [InlineData("/carte/")]
    public async Task A_page_to_browse_asks_for_at_most_10_kB_of_scripts(string path)
    {
        var files = await FilesOfAsync(path);

        Assert.InRange(Weight(files, ".js"), 1, 10 * Kilobyte);
    }

    /// <summary>A page that is nearly all scripts, and that people come to when the others' scripts lie on their device already.</summary>
    [Fact]
    public async Task The_favourites_ask_for_at_most_12_kB_of_scripts()
    {
        var files = await FilesOfAsync("/favoris/#l=terre-et-braise/vase-celadon,tourneur-du-clain/bol-en-noyer");

        Assert.InRange(Weight(files, ".js"), 1, 12 * Kilobyte);
    }

    /// <summary>Without the worker, which does not hold the page up; it has a budget with the index, in SearchBudgetTests.</summary>
    [Fact]
    public async Task A_search_asks_for_at_most_16_kB_of_scripts()
    {
        var files = await FilesOfAsync("/recherche/?q=bol");

        Assert.InRange(
            Weight(files.Where(file => !Path.GetFileName(file).StartsWith("worker-", StringComparison.Ordinal)), ".js"),
            1,
            16 * Kilobyte
        );
    }

    [Fact]
    public async Task The_style_sheet_takes_at_most_12_kB()
    {
        var files = await FilesOfAsync("/");

        Assert.InRange(Weight(files, ".css"), 1, 12 * Kilobyte);
    }

    [Fact]
    public async Task A_product_page_takes_at_most_6_kB()
    {
        var files = await FilesOfAsync("/createurs/terre-et-braise/vase-celadon/");

        // The service worker has the page for lost connections fetched, too.
        Assert.InRange(Weight(files.Where(file => !file.Contains("hors-ligne", StringComparison.Ordinal)), ".html"), 1, 6 * Kilobyte);
    }

    [Fact]
    public async Task The_first_view_of_the_home_page_on_a_phone_takes_at_most_250_kB()
    {
        var files = await FilesOfAsync("/");

        Assert.InRange(Weight(files, ""), 1, 250 * Kilobyte);
    }

    /// <summary>The built files that a page asks for by itself, each once.</summary>
    private async Task<IReadOnlyCollection<string>> FilesOfAsync(string path)
    {
        await using var visit = await Visit.OpenAsync(browser, site, path, Visit.Phone);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return [.. site.FilesAskedFor(visit.Requests)];
    }

    private static long Weight(IEnumerable<string> files, string extension) =>
        files.Where(file => file.EndsWith(extension, StringComparison.Ordinal)).Sum(Weight);

    private static long Weight(string file)
    {
        if (Path.GetExtension(file) is ".avif" or ".jpg" or ".png")
        {
            return new FileInfo(file).Length;
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return packed.Length;
    }
}
