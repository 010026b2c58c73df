using System.Text;
using StaticMarche.Build;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Build;

/// <summary>
/// Small sites from end to end, every text file of them in one golden; their theme is the plain one of the benchmarks, so that a change of
/// look changes nothing here.
/// </summary>
public sealed class WholeSiteTests : IDisposable
{
    private static readonly string[] Binary = [".jpg", ".avif", ".png"];

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_market_below_a_path_with_a_broken_stall_and_former_names_comes_out_as_its_golden_says()
    {
        PlaceSite("site");

        var report = await BuildAsync("site", "output", parallelism: 2);

        Golden.Match("Sites/two-makers/expected.golden", Describe(report) + Describe(_folder.Full("output")));
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes_in_another_folder_and_on_another_number_of_cores()
    {
        PlaceSite("here");
        PlaceSite("un autre/dossier");

        await BuildAsync("here", "one", parallelism: 1);
        await BuildAsync("un autre/dossier", "two", parallelism: 7);

        Assert.Equal(FileHashes.Of(_folder.Full("one")), FileHashes.Of(_folder.Full("two")));
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        PlaceSite("site");
        await BuildAsync("site", "output", parallelism: 2);

        var again = await BuildAsync("site", "output", parallelism: 2);

        Assert.Equal((0, 0), (again.FilesWritten, again.FilesDeleted));
    }

    [Fact]
    public async Task With_strict_a_broken_stall_leaves_the_old_site_as_it_was()
    {
        PlaceSite("site");
        await BuildAsync("site", "output", parallelism: 2);
        var before = FileHashes.Of(_folder.Full("output"));

        var refused = await BuildAsync("site", "output", parallelism: 2, strict: true);

        Assert.False(refused.IsPublished);
        Assert.Equal(before, FileHashes.Of(_folder.Full("output")));
    }

    [Fact]
    public async Task A_photo_that_cannot_be_decoded_takes_its_stall_out_and_leaves_the_others()
    {
        PlaceSite("site");
        var photo = _folder.Full("site/content/vendors/atelier-du-clain/bol.jpg");
        var bytes = File.ReadAllBytes(photo);
        bytes.AsSpan(bytes.Length / 2, 2000).Clear();
        File.WriteAllBytes(photo, bytes);

        var report = await BuildAsync("site", "output", parallelism: 2);

        Assert.True(report.IsPublished);
        Assert.Contains(report.Findings, found =>
            found.Span is { File: "content/vendors/atelier-du-clain/profile.md", Line: 21 } && found.IsError
        );
        Assert.False(Directory.Exists(_folder.Full("output/createurs/atelier-du-clain")));
    }

    [Fact]
    public async Task A_stopped_build_leaves_the_old_site_as_it_was()
    {
        PlaceSite("site");
        await BuildAsync("site", "output", parallelism: 2);
        var before = FileHashes.Of(_folder.Full("output"));
        File.Delete(_folder.Full("site/content/pages/a-propos.md"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => BuildAsync("site", "output", parallelism: 2, isStopped: true));

        Assert.Equal(before, FileHashes.Of(_folder.Full("output")));
    }

    public void Dispose() => _folder.Dispose();

    private void PlaceSite(string name)
    {
        Copy(Path.Combine(Repository.Tests, "Sites/two-makers/content"), $"{name}/content");
        Copy(Path.Combine(Repository.Root, "tests/StaticMarche.Benchmarks/themes/plain"), $"{name}/themes/plain");
        _folder.Write(
            $"{name}/content/vendors/atelier-du-clain/bol.jpg",
            File.ReadAllBytes(Path.Combine(Repository.Root, "content/vendors/tourneur-du-clain/bol-noyer.jpg"))
        );
    }

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            _folder.Write($"{to}/{Path.GetRelativePath(from, file)}", File.ReadAllBytes(file));
        }
    }

    private Task<BuildReport> BuildAsync(string site, string output, int parallelism, bool strict = false, bool isStopped = false) =>
        new SiteBuilder(
            new BuildOptions
            {
                SiteRoot = _folder.Full(site),
                OutputFolder = _folder.Full(output),
                ImageStoreFolder = _folder.Full($"{output}-images"),
                Today = new DateOnly(2026, 11, 23),
                Strict = strict,
                Parallelism = parallelism,
            },
            TimeProvider.System,
            null
        ).BuildAsync(isStopped ? new CancellationToken(canceled: true) : TestContext.Current.CancellationToken);

    private static string Describe(BuildReport report) =>
        string.Concat(report.Findings.Select(found => $"{found.Span}: {found.Id}: {found.Message(Language.French)}\n"));

    private static string Describe(string output)
    {
        var text = new StringBuilder();
        foreach (var file in Directory.GetFiles(output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var isBinary = Binary.Contains(Path.GetExtension(file));
            text.Append("\n==== ")
                .Append(Path.GetRelativePath(output, file))
                .Append('\n')
                .Append(isBinary ? "(picture)\n" : File.ReadAllText(file));
        }

        return text.ToString();
    }
}
