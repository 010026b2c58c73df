using StaticMarche.Build;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Build;

/// <summary>
/// Whatever a library throws over one file is a finding at that file; everything else is published. The exceptions are rehearsed.
/// </summary>
public sealed class LibraryFaultTests : IDisposable
{
    private const string Neighbour = "content/vendors/voisin/profile.md";
    private const string Outline = "content/territory.geojson";
    private const string Template = "themes/marche/templates/vendor.html";

    private readonly TempFolder _site = SmallSite.Create();

    public LibraryFaultTests()
    {
        _site.Write(
            Neighbour,
            _site
                .Read(SmallSite.Profile)
                .Replace("L’Atelier", "Le Voisin", StringComparison.Ordinal)
                .Replace("999 901 234 00016", "999 118 474 00025", StringComparison.Ordinal)
                .Replace("bol.jpg", "vase.jpg", StringComparison.Ordinal)
                .Replace("haies", "prairies", StringComparison.Ordinal)
        );
        _site.Write("content/vendors/voisin/vase.jpg", TestPhotos.Jpeg(700, 620));
        _site.Write("content/vendors/atelier/bol.jpg", TestPhotos.Jpeg(640, 620));
        _site.Write(Outline, """{ "type": "Polygon", "coordinates": [[[0.2, 46.5], [0.5, 46.5], [0.5, 46.7], [0.2, 46.5]]] }""");
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(nameof(Library.YamlDotNet), SmallSite.Profile, "yaml-unreadable")]
    [InlineData(nameof(Library.LibVips), "bol.jpg", "photo-damaged")]
    [InlineData(nameof(Library.QrCoder), "https://marche.example/createurs/atelier/", "page-failed")]
    [InlineData(nameof(Library.Syndication), "createurs/atelier/flux.xml", "page-failed")]
    public async Task A_stall_is_left_out_and_the_others_are_published(string library, string subject, string id)
    {
        var report = await BuildAsync(library, subject);

        Assert.Contains(
            (id, SmallSite.Profile),
            report.Findings.Where(finding => finding.IsError).Select(finding => (finding.Id, finding.Span.File))
        );
        Assert.All(report.Findings.Where(finding => finding.IsError), finding => Assert.Equal(SmallSite.Profile, finding.Span.File));
        Assert.Equal([SmallSite.Profile], report.LeftOut);
        if (library == nameof(Library.QrCoder))
        {
            ShownFinding.Match("page-failed", report.Findings.First(finding => finding.IsError));
        }

        Assert.False(Directory.Exists(_site.Full("output/createurs/atelier")));
        Assert.True(File.Exists(_site.Full("output/createurs/voisin/index.html")));
    }

    [Fact]
    public async Task A_text_is_shown_as_it_was_typed()
    {
        var report = await BuildAsync(nameof(Library.Markdig), "haies");

        ShownFinding.Match("text-as-typed", Assert.Single(report.Findings));
        Assert.Contains(
            "Le bois vient des haies du voisinage.",
            File.ReadAllText(_site.Full("output/createurs/atelier/index.html")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(nameof(Library.YamlDotNet), "content/site.yml", "yaml-unreadable", "content/site.yml")]
    [InlineData(nameof(Library.Json), Outline, "outline-unreadable", Outline)]
    [InlineData(nameof(Library.Scriban), Template, "template-syntax", Template)]
    [InlineData(nameof(Library.Scriban), "createurs/atelier/", "template-error", Template)]
    [InlineData(nameof(Library.Xml), "", "page-failed", "content/site.yml")]
    [InlineData(nameof(Library.Json), "", "page-failed", "content/site.yml")]
    public async Task What_all_share_is_told_and_nothing_is_published(string library, string subject, string id, string file)
    {
        var report = await BuildAsync(library, subject);

        Assert.Contains((id, file), report.Findings.Select(finding => (finding.Id, finding.Span.File)));
        Assert.False(report.IsPublished);
        Assert.False(Directory.Exists(_site.Full("output/createurs")));
    }

    [Fact]
    public async Task Packed_metadata_that_cannot_be_unpacked_tell_nothing_and_the_photo_is_published()
    {
        byte[] xmp = [.. "XML:com.adobe.xmp\0\u0001\0\0\0"u8, .. TestPng.Packed("<x exif:GPSLatitude='46,34N'/>"u8.ToArray())];
        _site.Write("content/vendors/atelier/bol.png", TestPng.With(TestPhotos.Png(640, 620), TestPng.Chunk("iTXt", xmp)));
        _site.Write(SmallSite.Profile, _site.Read(SmallSite.Profile).Replace("bol.jpg", "bol.png", StringComparison.Ordinal));
        File.Delete(_site.Full("content/vendors/atelier/bol.jpg"));

        var whole = await BuildAsync();
        var report = await BuildAsync(nameof(Library.Zlib), "");

        Assert.Equal(["photo-location"], whole.Findings.Select(finding => finding.Id));
        Assert.Empty(report.Findings);
        Assert.True(report.IsPublished);
    }

    [Fact]
    public async Task A_script_that_cannot_be_read_is_told_at_its_file()
    {
        var report = await BuildAsync(nameof(Library.Acornima), "export");

        Assert.Contains(report.Findings, finding => finding.Span.File.EndsWith(".js", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_asked_to_stop_stops()
    {
        LibraryCall.Rehearsal.Value = (_, _) => throw new OperationCanceledException();

        await Assert.ThrowsAnyAsync<Exception>(() => BuildAsync());
    }

    /// <summary>No library says that it throws these.</summary>
    private Task<BuildReport> BuildAsync(string library, string subject)
    {
        LibraryCall.Rehearsal.Value = (called, about) =>
        {
            var isMeant =
                subject.Length == 0 ? about.Length == 0
                : library == nameof(Library.Markdig) || library == nameof(Library.Acornima)
                    ? about.Contains(subject, StringComparison.Ordinal)
                : about == subject;
            if (called.ToString() == library && isMeant)
            {
                throw new NotSupportedException("rehearsed");
            }
        };
        return BuildAsync();
    }

    private Task<BuildReport> BuildAsync() =>
        new SiteBuilder(
            new BuildOptions
            {
                SiteRoot = _site.Path,
                OutputFolder = _site.Full("output"),
                ImageStoreFolder = _site.Full("images"),
                Today = new DateOnly(2026, 11, 23),
                WithImages = true,
                Parallelism = 2,
            },
            TimeProvider.System,
            null
        ).BuildAsync(TestContext.Current.CancellationToken);
}
