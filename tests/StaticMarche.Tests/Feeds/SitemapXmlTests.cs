using System.Xml.Linq;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;
using StaticMarche.Rendering;

namespace StaticMarche.Tests.Feeds;

public sealed class SitemapXmlTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData("createurs/potiere/vase/")]
    [InlineData("categories/terre/")]
    [InlineData("produits/")]
    public void A_product_and_the_lists_it_is_in_change_when_its_vendor_confirms_the_profile(string page)
    {
        var sitemap = XDocument.Load(new MemoryStream(new SmallMarket().Render("sitemap.xml")));

        var entry = Assert.Single(sitemap.Descendants(Sitemap + "url"), url =>
            url.Element(Sitemap + "loc")?.Value == $"https://marche.example/vienne/{page}"
        );
        Assert.Equal("2026-11-12", entry.Element(Sitemap + "lastmod")?.Value);
    }

    [Fact]
    public void Many_pages_are_spread_over_files_that_an_index_names()
    {
        var market = new SmallMarket();

        var files = SitemapPlanner
            .Plan(Pages(SitemapPlanner.MaxEntries + 1), market.Plan.Urls, SourceSpan.OfFile("content/site.yml"))
            .ToList();

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Path.Value));
        var index = XDocument.Load(new MemoryStream(new ArtefactRenderer(market.Input).Render((Subject.Artefact)files[0].Subject)));
        Assert.Equal(
            ["https://marche.example/vienne/sitemap-1.xml", "https://marche.example/vienne/sitemap-2.xml"],
            index.Descendants(Sitemap + "loc").Select(loc => loc.Value)
        );
    }

    [Fact]
    public void As_many_pages_as_one_file_may_hold_stay_in_one()
    {
        var files = SitemapPlanner.Plan(
            Pages(SitemapPlanner.MaxEntries),
            new SmallMarket().Plan.Urls,
            SourceSpan.OfFile("content/site.yml")
        );

        Assert.IsType<Subject.Sitemap>(Assert.Single(files).Subject);
    }

    [Fact]
    public void Former_addresses_and_the_page_for_errors_are_not_listed()
    {
        Subject[] unlisted =
        [
            new Subject.NotFound(),
            new Subject.Redirect(OutputPath.OfFolder("ailleurs"), "Ailleurs"),
            new Subject.Robots(),
        ];
        var files = unlisted
            .Select((subject, i) => new PlannedFile(OutputPath.OfFolder($"{i}"), subject, SourceSpan.OfFile("x")))
            .Append(Pages(1)[0]);

        var listed = SitemapPlanner
            .Plan(files, new SmallMarket().Plan.Urls, SourceSpan.OfFile("x"))
            .Select(file => file.Subject)
            .OfType<Subject.Sitemap>()
            .Single();

        Assert.Single(listed.Pages);
    }

    private static PlannedFile[] Pages(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new PlannedFile(OutputPath.OfFolder($"p{i}"), new Subject.Home(), SourceSpan.OfFile("content/site.yml"))),
        ];
}
