using System.Runtime.Versioning;
using StaticMarche.Output;
using StaticMarche.Planning;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Output;

public sealed class CopiedFileTests : IDisposable
{
    private static readonly DateTime Monday = new(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc);

    private readonly OutputSite _site = new();
    private readonly TempFolder _store = new();

    private OutputFile Photo => OutputFile.OfCopy(OutputPath.Of("images/bowl.avif"), OutputKind.Asset, _store.Full("stored"));

    [Fact]
    public void Is_copied_with_its_time()
    {
        Store("photo", Monday);

        _site.Build(Photo);

        Assert.Equal(["images/bowl.avif: photo"], _site.Files);
        Assert.Equal(Monday, File.GetLastWriteTimeUtc(_site.Full("images/bowl.avif")));
    }

    [Fact]
    public void Is_not_copied_again()
    {
        Store("photo", Monday);
        _site.Build(Photo);

        var built = _site.Build(Photo);

        Assert.Equal(new WriteReport { Written = 0, Unchanged = 1, Deleted = 0, Bytes = 5 }, built.Value);
    }

    [Fact]
    public void Is_compared_byte_for_byte_when_its_time_says_nothing()
    {
        Store("photo", Monday);
        _site.Build(Photo);
        Store("photo", Monday.AddDays(1));

        Assert.Equal(1, _site.Build(Photo).Value!.Unchanged);
    }

    [Fact]
    public void Is_copied_again_when_its_source_changed()
    {
        Store("photo", Monday);
        _site.Build(Photo);
        Store("PHOTO", Monday.AddDays(1));

        _site.Build(Photo);

        Assert.Equal(["images/bowl.avif: PHOTO"], _site.Files);
    }

    [Fact]
    public void Is_restored_when_it_was_changed_by_hand()
    {
        Store("photo", Monday);
        _site.Build(Photo);
        _site.Put("images/bowl.avif", "drawn");

        _site.Build(Photo);

        Assert.Equal(["images/bowl.avif: photo"], _site.Files);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void May_be_read_by_the_web_server_though_its_source_is_private()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such permissions.");
        Store("photo", Monday);
        File.SetUnixFileMode(_store.Full("stored"), UnixFileMode.UserRead);

        _site.Build(Photo, OutputSite.Page("index.html", "home"));

        Assert.Equal(File.GetUnixFileMode(_site.Full("index.html")), File.GetUnixFileMode(_site.Full("images/bowl.avif")));
    }

    [Fact]
    public void That_is_gone_leaves_the_old_pages_as_they_are()
    {
        _site.Build(OutputSite.Page("index.html", "old"));

        var built = _site.Build(Photo, OutputSite.Page("index.html", "new"));

        Assert.Equal("output-failed", Assert.Single(built.Diagnostics).Id);
        Assert.Equal(["index.html: old"], _site.Files);
    }

    public void Dispose()
    {
        _site.Dispose();
        _store.Dispose();
    }

    private void Store(string content, DateTime time) => File.SetLastWriteTimeUtc(_store.Write("stored", content), time);
}
