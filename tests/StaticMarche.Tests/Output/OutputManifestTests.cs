using StaticMarche.Output;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Output;

public sealed class OutputManifestTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Path => _folder.Full("manifest.json");

    [Fact]
    public void Lists_assets_and_pages_by_name_whatever_their_order_in_the_plan()
    {
        var manifest = OutputManifest.Of([
            OutputSite.Page("index.html", ""),
            OutputSite.Asset("b.css", ""),
            OutputSite.Page("about/index.html", ""),
            OutputSite.Asset("a.css", ""),
            OutputSite.Picture("a.avif", ""),
        ]);

        ManifestFile.Write(Path, manifest);

        Golden.Match("Output/manifest.golden", _folder.Read("manifest.json"));
    }

    [Fact]
    public void Reads_what_it_wrote()
    {
        var manifest = OutputManifest
            .Empty.Next([OutputSite.Asset("a.css", "")], new HashSet<string>())
            .Next(
                [OutputSite.Page("index.html", ""), OutputSite.Picture("a.avif", ""), OutputSite.Asset("b.css", "")],
                new HashSet<string>()
            );

        ManifestFile.Write(Path, manifest);

        Assert.True(ManifestFile.Read(Path)!.IsSameAs(manifest));
    }

    [Fact]
    public void Is_empty_before_the_first_build() => Assert.Same(OutputManifest.Empty, ManifestFile.Read(Path));

    [Theory]
    [InlineData("")]
    [InlineData("{ \"version\": 1, \"assets\": [\"a.avif\"], \"pa")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"version\": 1, \"assets\": [] }")]
    [InlineData("{ \"version\": 2, \"assets\": [], \"pages\": [] }")]
    [InlineData("{ \"version\": 3, \"generation\": 1, \"assets\": [], \"former\": {}, \"pictures\": [], \"pages\": [] }")]
    [InlineData("{ \"version\": 2, \"generation\": 1, \"assets\": [], \"former\": { \"../a\": 1 }, \"pictures\": [], \"pages\": [] }")]
    [InlineData("{ \"version\": 2, \"generation\": \"one\", \"assets\": [], \"former\": {}, \"pictures\": [], \"pages\": [] }")]
    [InlineData("{ \"version\": 1, \"assets\": [null], \"pages\": [] }")]
    [InlineData("{ \"version\": 1, \"assets\": [\"../../etc/passwd\"], \"pages\": [] }")]
    [InlineData("{ \"version\": 1, \"assets\": [], \"pages\": [\"/etc/passwd\"] }")]
    [InlineData("{ \"version\": 1, \"assets\": [], \"pages\": [\"C:\\\\Windows\\\\win.ini\"] }")]
    public void Counts_as_damaged_when_it_does_not_say_what_is_ours(string text)
    {
        _folder.Write("manifest.json", text);

        Assert.Null(ManifestFile.Read(Path));
    }

    public void Dispose() => _folder.Dispose();
}
