using System.Text;
using StaticMarche.Links;

namespace StaticMarche.Tests.Links;

public sealed class AddressReaderTests
{
    [Theory]
    [InlineData("<a href=\"/a/\">x</a>", "/a/")]
    [InlineData("<p>texte</p><a class=\"b\" href=\"/a/?q=1#x\" rel='ugc'>x</a>", "/a/?q=1#x")]
    [InlineData("<a\n  href='/a/'\n>x</a>", "/a/")]
    [InlineData("<a href=/a/>x</a>", "/a/")]
    [InlineData("<a data-x href>x</a><a href=\"/b/\">", "/b/")]
    [InlineData("<img src=\"/a.jpg\" srcset=\"/b.jpg 320w, /c.jpg 640w\" alt=\"href=/no/\">", "/a.jpg /b.jpg /c.jpg")]
    [InlineData("<form action=\"/recherche/\"><button formaction=\"/autre/\">", "/recherche/ /autre/")]
    [InlineData("<link rel=\"icon\" href=\"/i.svg\"/><use href=\"#i\"/>", "/i.svg #i")]
    [InlineData(
        "<meta property=\"og:image\" content=\"https://m.example/i.jpg\"><meta property=\"og:title\" content=\"https://m.example/titre\">",
        "https://m.example/i.jpg"
    )]
    [InlineData("<meta name=\"description\" content=\"https://m.example/texte\">", "")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=/ici/\">", "/ici/")]
    [InlineData("<p title=\"a > b\" data-href=\"/no/\">5 < 6 = 7</p><a href=\"/a/\">", "/a/")]
    [InlineData(
        "<script type=\"application/ld+json\">{\"url\":\"https://m.example/a/\","
            + "\"name\":\"https://m.example/b/\",\"image\":[\"/c\",\"/d\"]}</script>",
        "https://m.example/a/ /c /d"
    )]
    [InlineData(
        "<script type=\"application/ld+json\">{\"@id\":\"https://m.example/a/#stand\",\"url\":\"https://m.example/a/#b\"}</script>",
        "https://m.example/a/ https://m.example/a/#b"
    )]
    [InlineData("<a href=\"", "")]
    [InlineData("<", "")]
    [InlineData("<a href=", "")]
    public void A_page_gives_the_addresses_that_a_browser_would_follow_or_load(string page, string expected)
    {
        var sink = new Found();

        AddressReader.OfPage(Encoding.UTF8.GetBytes(page), sink);

        Assert.Equal(expected, sink.ToString().Trim());
    }

    [Fact]
    public void A_feed_gives_its_links_and_ids_and_no_text_that_reads_like_one()
    {
        const string Feed = """
            <?xml version="1.0"?><feed><id>https://m.example/f.xml</id><title>https://m.example/titre</title>
            <link href="https://m.example/a/" /><summary>href="https://m.example/b/"</summary></feed>
            """;
        var sink = new Found();

        AddressReader.OfXml(Encoding.UTF8.GetBytes(Feed), sink);

        Assert.Equal("https://m.example/a/ https://m.example/f.xml", sink.ToString().Trim());
    }

    [Fact]
    public void A_sitemap_gives_its_pages_and_pictures()
    {
        var sink = new Found();

        AddressReader.OfXml(
            "<url><loc>https://m.example/a/</loc><image:image><image:loc>https://m.example/i.jpg</image:loc></image:image></url>"u8,
            sink
        );

        Assert.Equal("https://m.example/a/ https://m.example/i.jpg", sink.ToString().Trim());
    }

    [Fact]
    public void A_calendar_gives_the_pages_of_its_events_also_from_folded_lines()
    {
        var sink = new Found();

        AddressReader.OfCalendar(
            "DESCRIPTION:https://m.example/texte\r\nURL:https://m.example/agenda/un-nom\r\n -long/\r\nEND:VEVENT\r\n"u8,
            sink
        );

        Assert.Equal("https://m.example/agenda/un-nom-long/", sink.ToString().Trim());
    }

    private sealed class Found : IAddressSink
    {
        private readonly List<string> _addresses = [];

        public void Take(ReadOnlySpan<byte> address) => _addresses.Add(Encoding.UTF8.GetString(address));

        public override string ToString() => string.Join(' ', _addresses);
    }
}
