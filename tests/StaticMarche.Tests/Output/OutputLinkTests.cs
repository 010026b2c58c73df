using StaticMarche.Tests.Support;
using static StaticMarche.Tests.Support.OutputSite;

namespace StaticMarche.Tests.Output;

public sealed class OutputLinkTests : IDisposable
{
    private readonly OutputSite _site = new();
    private readonly TempFolder _elsewhere = new();

    [Fact]
    public void A_folder_that_is_a_link_is_named_once_and_nothing_is_written()
    {
        _site.Build(Page("index.html", "old"));
        Directory.CreateSymbolicLink(_site.Full("a"), _elsewhere.Path);

        var built = _site.Build(Page("index.html", "new"), Page("a/index.html", "a"), Page("a/b/index.html", "b"));

        var finding = Assert.Single(built.Diagnostics);
        ShownFinding.Match("output-link", finding);
        Assert.Equal(_site.Full("a"), finding.Span.File);
        Assert.Empty(Directory.GetFileSystemEntries(_elsewhere.Path));
        Assert.Equal("old", _site.Read("index.html"));
    }

    [Fact]
    public void A_link_at_a_planned_place_is_replaced_and_its_target_left_alone()
    {
        var target = _elsewhere.Write("target.html", "home");
        _site.Build(Asset("a.css", "body"));
        File.CreateSymbolicLink(_site.Full("index.html"), target);

        var built = _site.Build(Asset("a.css", "body"), Page("index.html", "home"));

        Assert.Equal(1, built.Value!.Written);
        Assert.Null(new FileInfo(_site.Full("index.html")).LinkTarget);
        Assert.Equal("home", _elsewhere.Read("target.html"));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_replaced()
    {
        _site.Build(Asset("a.css", "body"));
        File.CreateSymbolicLink(_site.Full("index.html"), _elsewhere.Full("missing"));

        _site.Build(Page("index.html", "home"));

        Assert.Equal("home", _site.Read("index.html"));
        Assert.Empty(Directory.GetFileSystemEntries(_elsewhere.Path));
    }

    [Fact]
    public void A_listed_file_is_not_deleted_where_a_link_now_leads_elsewhere()
    {
        _site.Build(Page("index.html", "home"), Page("a/index.html", "ours"));
        Directory.Delete(_site.Full("a"), recursive: true);
        _elsewhere.Write("index.html", "somebody's");
        Directory.CreateSymbolicLink(_site.Full("a"), _elsewhere.Path);

        var built = _site.Build(Page("index.html", "home"));

        Assert.Equal(0, built.Value!.Deleted);
        Assert.Equal("somebody's", _elsewhere.Read("index.html"));
    }

    [Fact]
    public void The_site_folder_itself_may_be_a_link()
    {
        Directory.CreateSymbolicLink(_site.Root, _elsewhere.Path);

        _site.Build(Page("index.html", "home"));

        Assert.Equal("home", _elsewhere.Read("index.html"));
    }

    [Fact]
    public void A_file_where_a_folder_is_needed_is_named()
    {
        _site.Put("a", "a file");

        var built = _site.Build(Page("a/b/index.html", "b"));

        ShownFinding.Match("output-file-in-the-way", Assert.Single(built.Diagnostics));
        Assert.Equal(["a: a file"], _site.Files);
    }

    [Fact]
    public void A_folder_where_a_file_is_needed_is_named()
    {
        _site.Put("index.html/notes.txt", "mine");

        var built = _site.Build(Page("index.html", "home"));

        ShownFinding.Match("output-folder-in-the-way", Assert.Single(built.Diagnostics));
        Assert.Equal(["index.html/notes.txt: mine"], _site.Files);
    }

    public void Dispose()
    {
        _site.Dispose();
        _elsewhere.Dispose();
    }
}
