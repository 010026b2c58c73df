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
            OutputSite.Page("index.html", ""), OutputSite.Asset("b.css", ""), OutputSite.Page("about/index.html", ""), OutputSite.Asset("a.avif", "")]);

        manifest.Write(Path);

        Golden.Match("Output/manifest.golden", _folder.Read("manifest.json"));
    }

    [Fact]
    public void Reads_what_it_wrote()
    {
        var manifest = OutputManifest.Of([OutputSite.Page("index.html", ""), OutputSite.Asset("a.avif", "")]);

        manifest.Write(Path);

        Assert.True(OutputManifest.Read(Path)!.Lists([OutputSite.Asset("a.avif", ""), OutputSite.Page("index.html", "")]));
    }

    [Fact]
    public void Is_empty_before_the_first_build() => Assert.Same(OutputManifest.Empty, OutputManifest.Read(Path));

    [Theory]
    [InlineData("")]
    [InlineData("{ \"version\": 1, \"assets\": [\"a.avif\"], \"pa")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"version\": 1, \"assets\": [] }")]
    [InlineData("{ \"version\": 2, \"assets\": [], \"pages\": [] }")]
    [InlineData("{ \"version\": 1, \"assets\": [null], \"pages\": [] }")]
    [InlineData("{ \"version\": 1, \"assets\": [\"../../etc/passwd\"], \"pages\": [] }")]
    [InlineData("{ \"version\": 1, \"assets\": [], \"pages\": [\"/etc/passwd\"] }")]
    [InlineData("{ \"version\": 1, \"assets\": [], \"pages\": [\"C:\\\\Windows\\\\win.ini\"] }")]
    public void Counts_as_damaged_when_it_does_not_say_what_is_ours(string text)
    {
        _folder.Write("manifest.json", text);

        Assert.Null(OutputManifest.Read(Path));
    }

    public void Dispose() => _folder.Dispose();
}
