using StaticMarche.Output;
using StaticMarche.Tests.Support;
using static StaticMarche.Tests.Support.OutputSite;

namespace StaticMarche.Tests.Output;

public sealed class OutputWriterTests : IDisposable
{
    private readonly OutputSite _site = new();

    [Fact]
    public void Writes_a_site_and_counts_what_it_did()
    {
        var built = _site.Build(Page("index.html", "home"), Asset("assets/a.css", "body"));

        Assert.Equal(["assets/a.css: body", "index.html: home"], _site.Files);
        Assert.Equal(new WriteReport { Written = 2, Unchanged = 0, Deleted = 0, Bytes = 8 }, built.Value);
        Assert.Empty(built.Diagnostics);
    }

    [Fact]
    public void Leaves_unchanged_files_alone()
    {
        _site.Build(Page("index.html", "home"), Page("about/index.html", "about"));
        var untouched = File.GetLastWriteTimeUtc(_site.Full("about/index.html"));
        var manifest = File.GetLastWriteTimeUtc(_site.Full(".marche/manifest.json"));

        var built = _site.Build(Page("index.html", "HOME"), Page("about/index.html", "about"));

        Assert.Equal(new WriteReport { Written = 1, Unchanged = 1, Deleted = 0, Bytes = 9 }, built.Value);
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(_site.Full("about/index.html")));
        Assert.Equal(manifest, File.GetLastWriteTimeUtc(_site.Full(".marche/manifest.json")));
    }

    [Fact]
    public void Deletes_what_is_no_longer_planned_and_the_folders_it_leaves_empty()
    {
        _site.Build(Page("index.html", "home"), Page("a/b/c/index.html", "deep"), Asset("a/b.css", "body"));

        var built = _site.Build(Page("index.html", "home"), Asset("a/b.css", "body"));

        Assert.Equal(1, built.Value!.Deleted);
        Assert.Equal(["a/b.css: body", "index.html: home"], _site.Files);
        Assert.False(Directory.Exists(_site.Full("a/b")));
    }

    [Fact]
    public void Restores_what_was_changed_by_hand_though_its_length_and_time_are_as_before()
    {
        _site.Build(Page("index.html", "45 €"));
        var time = File.GetLastWriteTimeUtc(_site.Full("index.html"));
        File.SetLastWriteTimeUtc(_site.Put("index.html", "46 €"), time);

        _site.Build(Page("index.html", "45 €"));

        Assert.Equal(["index.html: 45 €"], _site.Files);
    }

    [Fact]
    public void Restores_what_was_deleted_by_hand()
    {
        _site.Build(Page("a/index.html", "a"), Page("b/index.html", "b"));
        Directory.Delete(_site.Full("a"), recursive: true);

        _site.Build(Page("a/index.html", "a"), Page("b/index.html", "b"));

        Assert.Equal(["a/index.html: a", "b/index.html: b"], _site.Files);
    }

    [Fact]
    public void Never_touches_a_file_that_it_did_not_write()
    {
        _site.Put("CNAME", "marche.example");
        _site.Put("a/notes.txt", "mine");

        _site.Build(Page("a/index.html", "a"));
        _site.Build(Page("index.html", "home"));

        Assert.Equal(["CNAME: marche.example", "a/notes.txt: mine", "index.html: home"], _site.Files);
    }

    [Fact]
    public void Replaces_a_foreign_file_that_stands_at_a_planned_place()
    {
        _site.Put("index.html", "It works!");

        _site.Build(Page("index.html", "home"));

        Assert.Equal(["index.html: home"], _site.Files);
    }

    [Fact]
    public void Deletes_nothing_when_its_list_is_damaged_and_says_so()
    {
        _site.Build(Page("index.html", "home"), Page("old/index.html", "old"));
        _site.Put(".marche/manifest.json", "{ \"version\": 1, \"ass");

        var built = _site.Build(Page("index.html", "home"));

        Assert.Equal("output-list-damaged", Assert.Single(built.Diagnostics).Id);
        Assert.Equal(["index.html: home", "old/index.html: old"], _site.Files);
        Assert.Empty(_site.Build(Page("index.html", "home")).Diagnostics);
    }

    [Fact]
    public void Makes_the_same_folder_twice()
    {
        using var other = new OutputSite();
        _site.Build(Page("index.html", "old"), Page("old/index.html", "old"));

        _site.Build(Page("index.html", "home"), Asset("a.css", "body"));
        other.Build(Asset("a.css", "body"), Page("index.html", "home"));

        Assert.Equal(other.Files, _site.Files);
        Assert.Equal(other.Read(".marche/manifest.json"), _site.Read(".marche/manifest.json"));
    }

    [Fact]
    public void Calls_two_files_with_one_path_our_own_mistake() =>
        Assert.Throws<ArgumentException>(() => _site.Build(Page("index.html", "a"), Page("index.html", "b")));

    public void Dispose() => _site.Dispose();
}
