using System.Globalization;
using System.Xml.Linq;

namespace StaticMarche.Tests.Feeds;

/// <summary>What RFC 4287 asks of a feed and its entries.</summary>
public sealed class ProductFeedsTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] Paths =
    [
        "nouveautes.xml",
        "categories/bois/flux.xml",
        "categories/stylos/flux.xml",
        "createurs/tourneur/flux.xml",
        "createurs/potiere/flux.xml",
    ];

    public static TheoryData<string> Feeds => [.. Paths];

    [Theory]
    [MemberData(nameof(Feeds))]
    public void A_feed_has_one_id_title_and_date_and_an_author(string path)
    {
        var feed = Read(path);

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Single(feed.Elements(Atom + "id"));
        Assert.Single(feed.Elements(Atom + "title"));
        Assert.Single(feed.Elements(Atom + "updated"));
        Assert.NotEmpty(feed.Elements(Atom + "author"));
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void A_feed_names_its_own_address_and_the_page_it_is_about(string path)
    {
        var feed = Read(path);

        Assert.Equal($"https://marche.example/vienne/{path}", Link(feed, "self"));
        Assert.StartsWith("https://marche.example/vienne/", Link(feed, "alternate"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void An_entry_has_what_the_format_requires(string path)
    {
        var entries = Read(path).Elements(Atom + "entry").ToList();

        Assert.All(entries, entry =>
        {
            Assert.True(Uri.IsWellFormedUriString(entry.Element(Atom + "id")?.Value, UriKind.Absolute));
            Assert.NotEqual("", entry.Element(Atom + "title")?.Value);
            Assert.NotEqual("", entry.Element(Atom + "author")?.Element(Atom + "name")?.Value);
            Assert.True(
                DateTimeOffset.TryParseExact(
                    entry.Element(Atom + "updated")?.Value,
                    "yyyy-MM-dd'T'HH:mm:ss'Z'",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out _
                )
            );
            Assert.Single(entry.Elements(Atom + "summary"));
        });
        Assert.Distinct(entries.Select(entry => entry.Element(Atom + "id")?.Value));
    }

    [Fact]
    public void An_entry_keeps_its_id_when_its_vendor_or_product_gets_another_name()
    {
        var market = new SmallMarket();
        var ids = Read("nouveautes.xml").Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")?.Value).ToList();

        Assert.Equal("https://marche.example/vienne/createurs/anche/vase-vert/", ids[2]);
        Assert.Equal("https://marche.example/vienne/createurs/tourneur/stylo-olivier/", ids[1]);
        Assert.All(ids, id => Assert.Contains(market.Plan.Files, file => market.Plan.Urls.Absolute(file.Path) == id));
    }

    [Fact]
    public void A_vendors_feed_keeps_its_id_when_the_vendor_gets_another_name()
    {
        Assert.Equal("https://marche.example/vienne/createurs/anche/", Read("createurs/potiere/flux.xml").Element(Atom + "id")?.Value);
        Assert.Equal("https://marche.example/vienne/createurs/tourneur/", Read("createurs/tourneur/flux.xml").Element(Atom + "id")?.Value);
    }

    [Fact]
    public void Every_id_outlives_a_move_to_another_domain()
    {
        static string[] IdsOn(string url)
        {
            var market = new SmallMarket(site: site => site with { Url = new Uri(url), FeedId = "tag:marche.example,2026:catalogue" });
            return
            [
                .. Paths
                    .SelectMany(feed => XDocument.Load(new MemoryStream(market.Render(feed))).Descendants(Atom + "id"))
                    .Select(id => id.Value),
            ];
        }

        var ids = IdsOn("https://marche.example/vienne/");

        Assert.Equal(ids, IdsOn("https://autre.example/"));
        Assert.All(ids, id => Assert.StartsWith("tag:marche.example,2026:catalogue/", id, StringComparison.Ordinal));
        Assert.Contains("tag:marche.example,2026:catalogue/createurs/anche/vase-vert/", ids);
        Assert.Contains("tag:marche.example,2026:catalogue/nouveautes.xml", ids);
    }

    [Fact]
    public void Entries_come_newest_first_whatever_the_order_of_the_day()
    {
        var names = Read("nouveautes.xml").Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")?.Value);

        Assert.Equal(["Bol en noyer", "Stylo en olivier", "Vase céladon", "Table de ferme"], names);
    }

    [Fact]
    public void The_date_of_a_feed_is_that_of_its_newest_entry()
    {
        var feed = Read("createurs/tourneur/flux.xml");

        Assert.Equal("2026-11-02T00:00:00Z", feed.Element(Atom + "updated")?.Value);
    }

    [Fact]
    public void No_email_address_stands_in_a_feed()
    {
        Assert.Empty(Read("nouveautes.xml").Descendants(Atom + "email"));
    }

    private static XElement Read(string path) => XDocument.Load(new MemoryStream(new SmallMarket().Render(path))).Root!;

    private static string Link(XElement of, string relation) =>
        Assert.Single(of.Elements(Atom + "link"), link => link.Attribute("rel")?.Value == relation).Attribute("href")!.Value;
}
