using System.Globalization;
using StaticMarche.Diagnostics;
using StaticMarche.Output;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Output;

public sealed class KilledBuildTests : IDisposable
{
    private readonly OutputSite _site = new();

    /// <summary>
    /// A version is 40 photos, then 40 pages, then deletions: in the first build, among photos, among pages, at the end of both.
    /// </summary>
    [Theory]
    [InlineData(61)]
    [InlineData(99)]
    [InlineData(141)]
    [InlineData(240)]
    [InlineData(320)]
    public void A_build_killed_at_any_moment_leaves_pages_whose_photos_exist(int files)
    {
        using var victim = BuildingProcess.Start(_site.Root, GetType());
        victim.WaitForFiles(files);

        victim.Kill();
        var flaws = LinkedSite.Flaws(_site.Root);
        var next = _site.Build(OutputSite.Page("index.html", "home"));

        Assert.Empty(flaws);
        Assert.Empty(next.Diagnostics);
        Assert.Equal(["index.html: home"], _site.Files);
    }

    [Fact]
    public void A_running_build_keeps_others_out_until_it_is_killed()
    {
        using var victim = BuildingProcess.Start(_site.Root, GetType());
        victim.WaitForFiles(1);

        var refused = OutputLock.Take(_site.Root);
        victim.Kill();
        using var taken = OutputLock.Take(_site.Root).Value;

        var finding = Assert.Single(refused.Diagnostics);
        Assert.Contains(victim.Id.ToString(CultureInfo.InvariantCulture), finding.Message(Language.French), StringComparison.Ordinal);
        Assert.NotNull(taken);
    }

    [Fact(Explicit = true)]
    public void The_process_that_is_killed() => BuildingProcess.Run();

    public void Dispose() => _site.Dispose();
}
