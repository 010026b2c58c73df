using StaticMarche.Pages;
using StaticMarche.Pages.StructuredData;
using StaticMarche.Planning;
using StaticMarche.Tests.Feeds;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Pages.StructuredData;

public sealed class PageGraphsTests
{
    public static TheoryData<string> HostileOnes => [.. HostileTexts.All.Where(text => text.Trim().Length > 0)];

    [Theory]
    [MemberData(nameof(HostileOnes))]
    public void No_text_of_a_maker_ends_the_script_or_begins_another(string text)
    {
        var market = new SmallMarket(_ => text);

        var graphs = GraphsOf(market).ToList();

        Assert.NotEmpty(graphs);
        Assert.All(graphs, graph => Assert.DoesNotContain(graph, character => character is '<' or '>' or '&' or '\u2028' or '\u2029'));
        Assert.All(graphs, graph => Assert.Equal("https://schema.org", GraphOfPage.Of(graph).Root.GetProperty("@context").GetString()));
    }

    [Fact]
    public void A_name_that_is_markup_arrives_as_it_was_written()
    {
        const string Name = "</script><script>alert(1)</script>";
        var market = new SmallMarket(_ => Name);

        var vendor = market.Plan.Files.First(file => file.Subject is Subject.OneVendor);

        Assert.Equal(Name, GraphOfPage.Of(GraphOf(market, vendor)!).Node("LocalBusiness").GetProperty("name").GetString());
    }

    [Fact]
    public void An_event_of_one_night_ends_the_next_morning_after_the_clocks_went_back()
    {
        var market = new SmallMarket();

        var graph = GraphOfPage.Of(GraphOf(market, market.Plan.Files.Single(file => file.Path.Value == "agenda/nuit-du-four/index.html"))!);

        Assert.Equal("2027-10-30T20:00:00+02:00", graph.Node("Event").GetProperty("startDate").GetString());
        Assert.Equal("2027-10-31T04:00:00+01:00", graph.Node("Event").GetProperty("endDate").GetString());
    }

    [Fact]
    public void A_day_without_hours_is_a_day_and_an_unknown_end_is_left_out()
    {
        var market = new SmallMarket();

        var graph = GraphOfPage.Of(
            GraphOf(market, market.Plan.Files.Single(file => file.Path.Value == "agenda/marche-de-noel/index.html"))!
        );

        Golden.Match("Pages/StructuredData/event-with-odd-hours.golden", graph.Indented() + "\n");
    }

    [Fact]
    public void A_page_that_is_not_indexed_says_nothing()
    {
        var market = new SmallMarket();
        var head = new PageHead
        {
            Kind = "not-found",
            Path = OutputPath.Of("404.html"),
            Heading = "Perdu",
            IsIndexed = false,
        };

        Assert.Null(new PageGraphs(market.Input).Of(new Subject.NotFound(), head));
    }

    private static IEnumerable<string> GraphsOf(SmallMarket market) =>
        market.Plan.Files.Where(file => file.Subject is Subject.Page).Select(file => GraphOf(market, file)).OfType<string>();

    private static string? GraphOf(SmallMarket market, PlannedFile file)
    {
        var home = market.Plan.Urls.Home;
        var head = new PageHead
        {
            Kind = "any",
            Path = file.Path,
            Heading = market.Catalogue.Site.Name,
            Ancestors = [(market.Catalogue.Site.Name, home)],
        };
        return new PageGraphs(market.Input).Of((Subject.Page)file.Subject, head)?.Value;
    }
}
