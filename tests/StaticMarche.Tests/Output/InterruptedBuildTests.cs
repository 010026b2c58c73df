using StaticMarche.Output;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Output;

public sealed class InterruptedBuildTests : IDisposable
{
    private readonly OutputSite _site = new();

    public static TheoryData<int> EveryStep => [.. Enumerable.Range(0, LinkedSite.Version(1).Count)];

    [Theory]
    [MemberData(nameof(EveryStep))]
    public void A_full_disk_leaves_pages_whose_photos_exist_and_the_next_build_takes_up_from_there(int step)
    {
        _site.Build(LinkedSite.Version(0));
        var full = new Tripwire(step, () => throw new IOException("No space left on device", 28));

        var failed = _site.Build(full.Around(LinkedSite.Version(1)));
        var flaws = LinkedSite.Flaws(_site.Root);
        _site.Build(LinkedSite.Version(2));

        ShownFinding.Match("output-disk-full", Assert.Single(failed.Diagnostics));
        Assert.Empty(flaws);
        Assert.Equal(Fresh(LinkedSite.Version(2)), _site.Files);
    }

    [Fact]
    public void Ctrl_C_stops_between_two_files()
    {
        using var stopping = new CancellationTokenSource();
        _site.Build(LinkedSite.Version(0));
        var tripwire = new Tripwire(11, stopping.Cancel);

        Assert.Throws<OperationCanceledException>(() => _site.BuildUntil(tripwire.Around(LinkedSite.Version(1)), stopping.Token));

        Assert.Empty(LinkedSite.Flaws(_site.Root));
        Assert.Contains(_site.Files, file => file.StartsWith("images/v1-", StringComparison.Ordinal));
    }

    [Fact]
    public void Ctrl_C_before_the_writing_changes_nothing()
    {
        _site.Build(LinkedSite.Version(0));

        Assert.Throws<OperationCanceledException>(() => _site.BuildUntil(LinkedSite.Version(1), new CancellationToken(canceled: true)));

        Assert.Equal(Fresh(LinkedSite.Version(0)), _site.Files);
    }

    public void Dispose() => _site.Dispose();

    private static IReadOnlyList<string> Fresh(IReadOnlyList<OutputFile> files)
    {
        using var fresh = new OutputSite();
        fresh.Build(files);
        return fresh.Files;
    }
}
