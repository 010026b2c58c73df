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
        Assert.Equal("output-busy", finding.Id);
        Assert.Equal(
            $"Another build is already writing to “{_site.Root}” (process {Environment.ProcessId}).", finding.Message(Language.English));
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
        _site.Put(".marche/lock", "");
        _site.Put(".marche/owner", int.MaxValue.ToString(CultureInfo.InvariantCulture));
        _site.Put("a/.half.marche-tmp", "<html");

        using var taken = OutputLock.Take(_site.Root).Value;

        Assert.NotNull(taken);
        Assert.Empty(_site.Files);
    }

    [Fact]
    public void Is_taken_over_when_the_number_of_its_dead_owner_belongs_to_somebody_else_now()
    {
        _site.Put(".marche/lock", "");
        _site.Put(".marche/owner", Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

        using var taken = OutputLock.Take(_site.Root).Value;

        Assert.NotNull(taken);
    }

    [Fact]
    public void Leaves_no_process_number_in_the_finished_site()
    {
        OutputLock.Take(_site.Root).Value!.Dispose();

        var file = Assert.Single(Directory.GetFiles(_site.Full(".marche")));
        Assert.Equal("lock", Path.GetFileName(file));
        Assert.Equal("", File.ReadAllText(file));
    }

    [Fact]
    public void Refuses_a_bookkeeping_folder_that_leads_elsewhere()
    {
        Directory.CreateDirectory(_site.Root);
        var elsewhere = Directory.CreateDirectory(_site.Full("../elsewhere")).FullName;
        Directory.CreateSymbolicLink(_site.Full(".marche"), elsewhere);

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
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Nobody can forbid root to write; run the tests as another user to see this one.");
        Directory.CreateDirectory(_site.Root, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var taken = OutputLock.Take(_site.Root);

        Assert.Equal("output-not-allowed", Assert.Single(taken.Diagnostics).Id);
    }

    public void Dispose() => _site.Dispose();
}
