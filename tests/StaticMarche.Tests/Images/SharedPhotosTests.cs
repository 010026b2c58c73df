using System.Text;
using System.Text.Json;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Images;

/// <summary>
/// Real photographs, too large and not ours to keep in the repository: an extra for those who have them beside it. Everything that these
/// tests see of the program, other tests see with pictures that they make; these alone are skipped, aloud, when the folder is not there.
/// </summary>
public sealed class SharedPhotosTests : IDisposable
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("MARCHE_TEST_DATA")
        ?? Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data"));

    private readonly TestMarket _market = new();

    public void Dispose() => _market.Dispose();

    [Fact]
    public async Task Every_real_photograph_in_an_accepted_format_is_rendered()
    {
        var list = FileOrSkip("photos.json");
        using var photos = JsonDocument.Parse(await File.ReadAllTextAsync(list, TestContext.Current.CancellationToken));
        var files = photos
            .RootElement.EnumerateArray()
            .Select(photo => Path.Combine(Path.GetDirectoryName(list)!, "photos", photo.GetProperty("file").GetString()!));

        var batch = await _market.Render([.. files.Select(Named)]);

        var refused = batch.Diagnostics.Select(finding => $"{finding.Span.File}: {finding.Id}");
        Assert.Equal(
            [
                "IMG_2682.HEIC: photo-heic",
                "animation-3-photos.gif: photo-format",
                "animation-carres.gif: photo-format",
                "hdr-p3-10bit-20mp.avif: photo-hdr",
                "maisons-colorees.heic: photo-heic",
                "vase-verre.heic: photo-heic",
            ],
            refused
        );
    }

    [Fact]
    public async Task Nothing_private_of_a_real_photograph_is_published()
    {
        string[] names =
        [
            "metadonnees-bavardes.jpg",
            "metadonnees-bavardes.png",
            "metadonnees-bavardes.webp",
            "desert-portrait-2mp.jpg",
            "paysage-avec-exif.webp",
            "telephone-12mp-irot.avif",
            "ultra-hdr-gain-map-6mp.jpg",
        ];
        string[] words =
        [
            "Jeanne Exemple",
            "TEST0001234",
            "rue de la Fuite",
            "note privee",
            "iPhone 13",
            "Exif\0\0",
            "http://ns.adobe.com",
            "Photoshop 3.0",
            "GPSL",
            "MPF\0",
        ];

        var batch = await _market.Render([.. names.Select(name => TestMarket.Planned(FileOrSkip("photos/" + name), openGraph: true))]);
        var published = await _market.FilesOf(batch);

        Assert.Equal(names.Length, batch.Photos.Count);
        Assert.All(published, file =>
            Assert.DoesNotContain(words, word => Encoding.Latin1.GetString(file.Value).Contains(word, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void The_names_and_sizes_of_the_sample_photographs_are_those_their_list_says()
    {
        var list = FileOrSkip("photos.json");
        using var photos = JsonDocument.Parse(File.ReadAllText(list));
        var upright = photos
            .RootElement.EnumerateArray()
            .Where(photo => !photo.GetProperty("features").ToString().Contains("orientation", StringComparison.Ordinal));

        var described = upright
            .Select(photo =>
                (
                    Said: photo.GetProperty("stored").GetString(),
                    Seen: _market
                        .Pipeline()
                        .Describe(
                            TestMarket.Planned(Path.Combine(Path.GetDirectoryName(list)!, "photos", photo.GetProperty("file").GetString()!))
                        )
                        .Value
                )
            )
            .Where(photo => photo.Seen is not null && !photo.Seen.Source.File.Contains("irot90", StringComparison.Ordinal));

        Assert.All(described, photo => Assert.Equal(photo.Said, $"{photo.Seen!.Width}x{photo.Seen.Height}"));
    }

    /// <summary>A photo whose findings carry its name.</summary>
    private static PlannedPhoto Named(string file) => TestMarket.Planned(file) with { Span = SourceSpan.OfFile(Path.GetFileName(file)) };

    private static string FileOrSkip(string relativePath)
    {
        var file = Path.Combine(Folder, relativePath);
        Assert.SkipUnless(File.Exists(file), $"The photograph {relativePath} is not on this machine; MARCHE_TEST_DATA says where to look.");
        return file;
    }
}
