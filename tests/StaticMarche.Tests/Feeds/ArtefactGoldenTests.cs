using System.Text;
using StaticMarche.Planning;
using StaticMarche.Rendering;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Feeds;

public sealed class ArtefactGoldenTests
{
    /// <summary>Reading a golden drops it; <see cref="CsvTextTests"/> asks for it.</summary>
    private const char ByteOrderMark = '\uFEFF';

    [Theory]
    [InlineData("nouveautes.xml")]
    [InlineData("categories/bois/flux.xml")]
    [InlineData("createurs/potiere/flux.xml")]
    [InlineData("agenda.ics")]
    [InlineData("agenda/marche-de-noel.ics")]
    [InlineData("sitemap.xml")]
    [InlineData("manifest.webmanifest")]
    [InlineData("communes.json")]
    [InlineData("createurs/potiere/pieces.json")]
    [InlineData("catalogue.json")]
    [InlineData("catalogue.csv")]
    public void A_small_market_gives_the_file(string path)
    {
        var bytes = new SmallMarket().Render(path);

        Golden.Match($"Feeds/{path.Replace('/', '.')}.golden", Encoding.UTF8.GetString(bytes).TrimStart(ByteOrderMark));
    }

    [Fact]
    public void Every_artefact_of_the_plan_is_made_twice_with_the_same_bytes()
    {
        var market = new SmallMarket();
        var paths = market.Plan.Files.Where(file => file.Subject is Subject.Artefact).Select(file => file.Path.Value).ToList();

        var (first, second) = (paths.ConvertAll(market.Render), paths.ConvertAll(new SmallMarket().Render));

        Assert.Equal(first, second);
    }

    [Fact]
    public void Without_images_no_file_names_one()
    {
        var market = new SmallMarket();
        var renderer = new ArtefactRenderer(market.Input with { Photo = _ => null });

        var texts = market
            .Plan.Files.Select(file => file.Subject)
            .OfType<Subject.Artefact>()
            .Select(artefact => Encoding.UTF8.GetString(renderer.Render(artefact)));

        Assert.DoesNotContain(texts, text => text.Contains("images/", StringComparison.Ordinal));
    }
}
