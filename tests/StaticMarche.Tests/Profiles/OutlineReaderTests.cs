using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Profiles;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Profiles;

public sealed class OutlineReaderTests : IDisposable
{
    private const string Border = """{ "type": "Polygon", "coordinates": [[[0, 46], [1, 46], [1, 47], [0, 46]]] }""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_market_without_a_border_is_a_market()
    {
        var read = OutlineReader.Read(new SiteFolder(_folder.Path));

        Assert.Null(read.Value);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Reads_a_border_of_exactly_the_largest_size()
    {
        _folder.Write(ContentPaths.Outline, Border.PadRight(GeoJsonReader.MaxBytes));

        var read = OutlineReader.Read(new SiteFolder(_folder.Path));

        Assert.NotNull(read.Value);
    }

    [Fact]
    public void Refuses_a_border_that_is_one_byte_larger()
    {
        _folder.Write(ContentPaths.Outline, Border.PadRight(GeoJsonReader.MaxBytes + 1));

        var read = OutlineReader.Read(new SiteFolder(_folder.Path));

        Assert.Null(read.Value);
        ShownFinding.Match("outline-too-large", Assert.Single(read.Findings));
    }
}
