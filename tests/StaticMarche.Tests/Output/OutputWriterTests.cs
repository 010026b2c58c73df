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
        Assert.Equal(
            new WriteReport
            {
                Written = 2,
                Unchanged = 0,
                Deleted = 0,
                Bytes = 8,
            },
            built.Value
        );
        Assert.Empty(built.Diagnostics);
    }

    [Fact]
    public void Leaves_unchanged_files_alone()
    {
        _site.Build(Page("index.html", "home"), Page("about/index.html", "about"));
        var untouched = File.GetLastWriteTimeUtc(_site.Full("about/index.html"));
        var manifest = File.GetLastWriteTimeUtc(_site.Full("../.marche-output/manifest.json"));

        var built = _site.Build(Page("index.html", "HOME"), Page("about/index.html", "about"));

        Assert.Equal(
            new WriteReport
            {
                Written = 1,
                Unchanged = 1,
                Deleted = 0,
                Bytes = 9,
            },
            built.Value
        );
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(_site.Full("about/index.html")));
        Assert.Equal(manifest, File.GetLastWriteTimeUtc(_site.Full("../.marche-output/manifest.json")));
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

    /// <summary>A page in somebody's cache names the style sheet of its day.</summary>
    [Fact]
    public void Former_assets_stay_for_as_many_generations_as_are_kept_and_then_go()
    {
        _site.Build(Page("index.html", "0"), Asset("assets/style-0.css", "0"));
        for (var generation = 1; generation <= OutputManifest.KeptGenerations; generation++)
        {
            _site.Build(Page("index.html", $"{generation}"), Asset($"assets/style-{generation}.css", "x"));
        }

        Assert.True(File.Exists(_site.Full("assets/style-0.css")));

        var built = _site.Build(Page("index.html", "last"), Asset("assets/style-last.css", "x"));

        Assert.Equal(1, built.Value!.Deleted);
        Assert.False(File.Exists(_site.Full("assets/style-0.css")));
        Assert.True(File.Exists(_site.Full("assets/style-1.css")));
    }

    [Fact]
    public void Builds_that_change_no_asset_are_no_generation()
    {
        _site.Build(Page("index.html", "0"), Asset("assets/a-0.css", "0"));
        _site.Build(Page("index.html", "1"), Asset("assets/a-1.css", "1"));
        var list = _site.Read("../.marche-output/manifest.json");

        for (var i = 0; i <= OutputManifest.KeptGenerations; i++)
        {
            _site.Build(Page("index.html", $"day {i}"), Asset("assets/a-1.css", "1"));
        }

        Assert.True(File.Exists(_site.Full("assets/a-0.css")));
        Assert.Equal(list, _site.Read("../.marche-output/manifest.json"));
    }

    [Fact]
    public void An_asset_that_comes_back_is_no_former_one()
    {
        _site.Build(Asset("assets/a.css", "a"));
        _site.Build(Asset("assets/b.css", "b"));

        _site.Build(Asset("assets/a.css", "a"));

        var list = ManifestFile.Read(_site.Full("../.marche-output/manifest.json"))!;
        Assert.Equal(["assets/a.css"], list.Assets.Select(asset => asset.Value));
        Assert.Equal(["assets/b.css: 2"], list.Former.Select(asset => $"{asset.Key.Value}: {asset.Value}"));
    }

    [Fact]
    public void A_former_asset_gives_way_to_a_page_and_a_former_picture_goes_at_once()
    {
        _site.Build(Asset("assets/a", "a"), Picture("images/a.avif", "a"));

        _site.Build(Page("assets/a", "page"));

        Assert.Equal(["assets/a: page"], _site.Files);
    }

    [Fact]
    public void A_former_asset_deleted_by_hand_is_not_missed()
    {
        _site.Build(Asset("assets/a.css", "a"));
        _site.Build(Asset("assets/b.css", "b"));
        File.Delete(_site.Full("assets/a.css"));

        var built = _site.Build(Asset("assets/c.css", "c"));

        Assert.Empty(built.Diagnostics);
        Assert.Equal(["assets/b.css: b", "assets/c.css: c"], _site.Files);
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
        _site.Put("../.marche-output/manifest.json", "{ \"version\": 1, \"ass");

        var built = _site.Build(Page("index.html", "home"));

        ShownFinding.Match("output-list-damaged", Assert.Single(built.Diagnostics));
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
        Assert.Equal(other.Read("../.marche-output/manifest.json"), _site.Read("../.marche-output/manifest.json"));
    }

    [Fact]
    public void Calls_two_files_with_one_path_our_own_mistake() =>
        Assert.Throws<ArgumentException>(() => _site.Build(Page("index.html", "a"), Page("index.html", "b")));

    public void Dispose() => _site.Dispose();
}
