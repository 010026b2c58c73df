using StaticMarche.Build;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Build;

/// <summary>A site that is only to be tried, and where a host's own files lie.</summary>
public sealed class TrialSiteTests : IDisposable
{
    private const string NoIndex = "<meta name=\"robots\" content=\"noindex\">";

    private readonly TempFolder _folder = SmallSite.Create();

    [Fact]
    public async Task Every_page_of_a_trial_asks_search_engines_to_leave_it_and_claims_no_address()
    {
        await BuildAsync("https://essai.example/marche/", noIndex: true);

        Assert.NotEmpty(Pages);
        Assert.All(Pages.Select(File.ReadAllText), page => Assert.Contains(NoIndex, page, StringComparison.Ordinal));
        Assert.All(Pages.Select(File.ReadAllText), page => Assert.DoesNotContain("rel=\"canonical\"", page, StringComparison.Ordinal));
        Assert.False(File.Exists(_folder.Full("output/sitemap.xml")));
    }

    /// <summary>What robots.txt forbade to read could not say that it is not to be indexed.</summary>
    [Fact]
    public async Task A_trial_at_the_root_of_a_host_may_be_read_and_names_no_list_of_pages()
    {
        await BuildAsync("https://essai.example/", noIndex: true);

        Assert.Equal("User-agent: *\nAllow: /\n", _folder.Read("output/robots.txt"));
    }

    [Theory]
    [InlineData("https://marche.example/", true)]
    [InlineData("https://marche.example/essai/", false)]
    public async Task Robots_txt_is_written_where_it_is_read(string address, bool isThere)
    {
        await BuildAsync(address, noIndex: false);

        var text = File.Exists(_folder.Full("output/robots.txt")) ? _folder.Read("output/robots.txt") : null;
        Assert.Equal(isThere ? $"User-agent: *\nAllow: /\n\nSitemap: {address}sitemap.xml\n" : null, text);
        Assert.True(File.Exists(_folder.Full("output/sitemap.xml")));
        Assert.DoesNotContain(NoIndex, _folder.Read("output/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_ours_lies_in_the_output()
    {
        await BuildAsync("https://marche.example/", noIndex: false);

        Assert.DoesNotContain(Directory.GetFileSystemEntries(_folder.Full("output")), entry => Path.GetFileName(entry)[0] == '.');
        Assert.True(File.Exists(_folder.Full(".marche/output/manifest.json")));
    }

    [Fact]
    public async Task A_page_of_before_still_finds_its_style_sheet_and_its_scripts()
    {
        await BuildAsync("https://marche.example/", noIndex: false);
        var named = Directory.GetFiles(_folder.Full("output/assets"), "*.*", SearchOption.AllDirectories);
        foreach (var file in Directory.GetFiles(_folder.Full("themes/marche/assets"), "*.js", SearchOption.AllDirectories))
        {
            File.AppendAllText(file, "\n;\n");
        }

        _folder.Write("themes/marche/assets/style.css", "body { color: #123 }\n");
        await BuildAsync("https://marche.example/", noIndex: false);

        Assert.All(named, file => Assert.True(File.Exists(file), file));
        Assert.True(Directory.GetFiles(_folder.Full("output/assets"), "*.*", SearchOption.AllDirectories).Length > named.Length);
    }

    public void Dispose() => _folder.Dispose();

    private string[] Pages => Directory.GetFiles(_folder.Full("output"), "*.html", SearchOption.AllDirectories);

    private async Task BuildAsync(string address, bool noIndex)
    {
        var options = new BuildOptions
        {
            SiteRoot = _folder.Path,
            OutputFolder = _folder.Full("output"),
            ImageStoreFolder = _folder.Full("store"),
            Today = new DateOnly(2026, 11, 23),
            BaseUrl = new Uri(address),
            NoIndex = noIndex,
            WithImages = false,
            Parallelism = 2,
        };
        var report = await new SiteBuilder(options, TimeProvider.System, null).BuildAsync(TestContext.Current.CancellationToken);
        Assert.True(report.IsPublished);
    }
}
