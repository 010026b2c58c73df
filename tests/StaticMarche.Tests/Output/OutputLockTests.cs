using System.Globalization;
using System.Runtime.Versioning;
using StaticMarche.Diagnostics;
using StaticMarche.Output;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Output;

public sealed class OutputLockTests : IDisposable
{
    private readonly OutputSite _site = new();

    [Fact]
    public void Refuses_a_second_build_and_names_the_process_of_the_first()
    {
        using var first = OutputLock.Take(_site.Root).Value;

        var second = OutputLock.Take(_site.Root);

        var finding = Assert.Single(second.Diagnostics);
        Assert.Null(second.Value);
        ShownFinding.Match("output-busy", finding);
        Assert.Equal(
            $"Another build is already writing to “{_site.Root}” (process {Environment.ProcessId}).",
            finding.Message(Language.English)
        );
    }

    [Fact]
    public void Lets_the_next_build_in_once_it_is_released()
    {
        OutputLock.Take(_site.Root).Value!.Dispose();

        using var next = OutputLock.Take(_site.Root).Value;

        Assert.NotNull(next);
    }

    [Fact]
    public void Is_taken_over_from_a_process_that_is_gone()
    {
        _site.Put("../.marche-output/lock", "");
        _site.Put("../.marche-output/owner", int.MaxValue.ToString(CultureInfo.InvariantCulture));
        _site.Put("a/.half.marche-tmp", "<html");

        using var taken = OutputLock.Take(_site.Root).Value;

        Assert.NotNull(taken);
        Assert.Empty(_site.Files);
    }

    [Fact]
    public void Is_taken_over_when_the_number_of_its_dead_owner_belongs_to_somebody_else_now()
    {
        _site.Put("../.marche-output/lock", "");
        _site.Put("../.marche-output/owner", Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

        using var taken = OutputLock.Take(_site.Root).Value;

        Assert.NotNull(taken);
    }

    [Fact]
    public void Leaves_no_process_number_in_the_finished_site()
    {
        OutputLock.Take(_site.Root).Value!.Dispose();

        var file = Assert.Single(Directory.GetFiles(_site.Full("../.marche-output")));
        Assert.Equal("lock", Path.GetFileName(file));
        Assert.Equal("", File.ReadAllText(file));
    }

    [Fact]
    public void Refuses_a_bookkeeping_folder_that_leads_elsewhere()
    {
        Directory.CreateDirectory(_site.Root);
        var elsewhere = Directory.CreateDirectory(_site.Full("../elsewhere")).FullName;
        Directory.CreateSymbolicLink(_site.Full("../.marche-output"), elsewhere);

        var taken = OutputLock.Take(_site.Root);

        Assert.Equal("output-link", Assert.Single(taken.Diagnostics).Id);
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));
    }

    [Fact]
    public void Says_so_when_a_file_stands_where_the_site_should()
    {
        File.WriteAllText(_site.Full("../output"), "a file");

        var taken = OutputLock.Take(_site.Root);

        Assert.Equal("output-failed", Assert.Single(taken.Diagnostics).Id);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Says_so_when_the_folder_may_not_be_written()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess,
            "Nobody can forbid root to write; run the tests as another user to see this one."
        );
        Directory.CreateDirectory(_site.Root, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var taken = OutputLock.Take(_site.Root);

        Assert.Equal("output-not-allowed", Assert.Single(taken.Diagnostics).Id);
    }

    [Fact]
    public void Leaves_nothing_in_the_site_but_the_site()
    {
        using var taken = OutputLock.Take(_site.Root).Value;

        Assert.Empty(Directory.GetFileSystemEntries(_site.Root));
    }

    [Theory]
    [InlineData("site/output", "site", "site/.marche/output")]
    [InlineData("site/output/", "site", "site/.marche/output")]
    [InlineData("site/output/essai", "site", "site/.marche/output%2Fessai")]
    [InlineData("public", "site", ".marche-public")]
    [InlineData("..output", "site", ".marche-..output")]
    [InlineData("public", null, ".marche-public")]
    public void List_and_lock_lie_in_the_sites_folder_or_beside_an_output_elsewhere(string output, string? sources, string expected)
    {
        using var folder = new TempFolder();

        var place = OutputFolder.Of(folder.Full(output), sources is null ? null : folder.Full(sources));

        Assert.Equal(folder.Full(expected), place.Bookkeeping);
    }

    [Fact]
    public void Two_links_to_one_folder_have_one_lock()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.Full("www/html"));
        Directory.CreateSymbolicLink(folder.Full("a"), folder.Full("www/html"));
        Directory.CreateSymbolicLink(folder.Full("b"), folder.Full("www/html"));

        using var first = OutputLock.Take(folder.Full("a")).Value;
        var second = OutputLock.Take(folder.Full("b"));

        Assert.NotNull(first);
        Assert.Equal("output-busy", Assert.Single(second.Diagnostics).Id);
    }

    [Fact]
    public void Another_site_may_be_built_at_the_same_time()
    {
        using var folder = new TempFolder();

        using var first = OutputLock.Take(folder.Full("site/output"), folder.Full("site")).Value;
        using var second = OutputLock.Take(folder.Full("site/output/essai"), folder.Full("site")).Value;

        Assert.NotNull(first);
        Assert.NotNull(second);
    }

    [Fact]
    public void A_list_that_lies_in_the_site_still_tells_what_is_ours_and_moves_out()
    {
        _site.Put(
            ".marche/manifest.json",
            "{ \"version\": 1, \"assets\": [\"assets/style-1.css\", \"images/a.avif\"], \"pages\": [\"old/index.html\"] }"
        );
        _site.Put(".marche/lock", "");
        _site.Put("old/index.html", "old");
        _site.Put("images/a.avif", "a");
        _site.Put("assets/style-1.css", "body");
        _site.Put("CNAME", "marche.example");

        var built = _site.Build(OutputSite.Page("index.html", "home"));

        Assert.Empty(built.Diagnostics);
        Assert.Equal(["CNAME: marche.example", "assets/style-1.css: body", "index.html: home"], _site.Files);
        Assert.True(File.Exists(_site.Full("../.marche-output/manifest.json")));
    }

    [Fact]
    public void A_program_of_before_that_is_still_building_keeps_this_one_out()
    {
        var former = _site.Put(".marche/lock", "");
        using (File.OpenHandle(former, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Equal("output-busy", Assert.Single(OutputLock.Take(_site.Root).Diagnostics).Id);
        }

        using var taken = OutputLock.Take(_site.Root).Value;
        Assert.NotNull(taken);
        Assert.False(Directory.Exists(_site.Full(".marche")));
    }

    public void Dispose() => _site.Dispose();
}
