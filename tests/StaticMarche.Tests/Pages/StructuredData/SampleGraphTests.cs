using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using StaticMarche.Content.Values;
using StaticMarche.Planning;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Pages.StructuredData;

/// <summary>The graph of every page of the sample market, against the rules of schema.org and of search engines.</summary>
public sealed partial class SampleGraphTests(RenderedSample sample, SampleDocuments documents) : IClassFixture<SampleDocuments>
{
    private const string Origin = "https://marche.example/";

    /// <summary>What a directory of makers cannot know, and what would be lies if it were there.</summary>
    private static readonly string[] Invented =
    [
        "aggregateRating",
        "review",
        "geo",
        "openingHours",
        "openingHoursSpecification",
        "priceRange",
        "organizer",
        "performer",
        "priceValidUntil",
    ];

    [Fact]
    public void Every_page_that_is_indexed_holds_one_graph_and_no_other_does()
    {
        var wrong = documents.ByPath.Where(page =>
            (GraphOfPage.Of(page.Value) is null) != (page.Value.QuerySelector("meta[name=robots]") is not null)
        );

        Assert.Empty(wrong.Select(page => page.Key));
    }

    [Fact]
    public void Every_node_has_what_its_type_requires_and_what_is_recommended()
    {
        var faults = Graphs()
            .SelectMany(graph => graph.Graph.Nodes.SelectMany(SchemaRule.FaultsOf).Select(fault => $"{graph.Path}: {fault}"));

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_node_that_another_names_is_described_on_the_same_page()
    {
        var undefined = Graphs()
            .SelectMany(graph =>
            {
                var described = graph
                    .Graph.Nodes.Where(node => node.TryGetProperty("@type", out _) && node.TryGetProperty("@id", out _))
                    .Select(IdOf)
                    .ToHashSet();
                return graph
                    .Graph.Nodes.Where(node => node.EnumerateObject().Select(property => property.Name).SequenceEqual(["@id"]))
                    .Select(IdOf)
                    .Where(id => !described.Contains(id))
                    .Select(id => $"{graph.Path}: {id}");
            });

        Assert.Empty(undefined);
    }

    [Fact]
    public void An_event_shows_the_picture_that_others_show_beside_a_link_to_it()
    {
        var events = documents
            .ByPath.Where(page => page.Key.StartsWith("agenda/", StringComparison.Ordinal) && page.Key != "agenda/index.html")
            .ToList();

        Assert.NotEmpty(events);
        Assert.All(events, page =>
            Assert.Equal(
                page.Value.QuerySelector("meta[property='og:image']")!.GetAttribute("content"),
                GraphOfPage.Of(page.Value)!.Node("Event").GetProperty("image").GetString()
            )
        );
    }

    [Fact]
    public void A_product_is_found_by_way_of_the_products_its_family_and_its_category()
    {
        var steps = GraphOf("createurs/tourneur-du-clain/stylo-olivier/index.html")
            .Node("BreadcrumbList")
            .GetProperty("itemListElement")
            .EnumerateArray();

        Assert.Equal(
            ["Accueil", "Produits", "Bois, métal et pierre", "Tournage et sculpture sur bois", "Stylo à bille en olivier"],
            steps.Select(step => step.GetProperty("name").GetString())
        );
    }

    [Fact]
    public void Nothing_is_said_that_nobody_wrote()
    {
        var invented = Graphs()
            .SelectMany(graph =>
                graph
                    .Graph.Nodes.SelectMany(node => node.EnumerateObject())
                    .Where(property => Invented.Contains(property.Name))
                    .Select(property => $"{graph.Path}: {property.Name}")
            );

        Assert.Empty(invented);
    }

    [Fact]
    public void Every_address_on_this_site_is_one_of_its_files()
    {
        var known = sample
            .Input.Plan.Files.Select(file => file.Path.Address)
            .Concat(
                sample
                    .Input.Plan.PhotoOf.Values.Select(RenderedSample.Published)
                    .SelectMany(photo => photo.Renditions.Append(photo.OpenGraph))
                    .OfType<PublishedRendition>()
                    .Select(picture => picture.Path.Address)
            )
            .Concat(sample.Renderer.Assets.Select(asset => asset.Path.Address))
            .ToHashSet(StringComparer.Ordinal);

        var broken = Graphs()
            .SelectMany(graph => graph.Graph.Texts)
            .Where(text => text.Text.StartsWith(Origin, StringComparison.Ordinal))
            .Select(text => text.Text[Origin.Length..].Split('#', '?')[0])
            .Where(address => !known.Contains(address));

        Assert.Empty(broken);
    }

    [Fact]
    public void Breadcrumbs_have_two_steps_or_more_in_order_and_all_but_the_last_lead_somewhere()
    {
        var trails = Graphs()
            .SelectMany(graph => graph.Graph.All("BreadcrumbList"))
            .Select(list => list.GetProperty("itemListElement").EnumerateArray().ToList())
            .ToList();

        Assert.NotEmpty(trails);
        Assert.All(trails, trail => Assert.InRange(trail.Count, 2, 5));
        Assert.All(trails, trail =>
            Assert.Equal(Enumerable.Range(1, trail.Count), trail.Select(step => step.GetProperty("position").GetInt32()))
        );
        Assert.All(trails, trail => Assert.All(trail, step => Assert.NotEmpty(step.GetProperty("name").GetString()!)));
        Assert.All(trails, trail =>
            Assert.All(trail.SkipLast(1), step => Assert.StartsWith(Origin, step.GetProperty("item").GetString(), StringComparison.Ordinal))
        );
    }

    [Fact]
    public void The_second_page_of_a_list_counts_on_from_the_first()
    {
        var list = GraphOf("produits/page/2/index.html").Node("ItemList");

        var items = list.GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.Equal(25, items[0].GetProperty("position").GetInt32());
        Assert.Equal(sample.Input.Catalogue.Products.Count, list.GetProperty("numberOfItems").GetInt32());
        Assert.All(items, offer => Assert.StartsWith(Origin, offer.GetProperty("url").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Prices_are_above_zero_with_two_decimals_and_what_is_made_on_quote_is_no_product()
    {
        var products = sample
            .Input.Catalogue.Products.Select(product => (product.Price, Graph: GraphOf(sample.Input.Plan.Urls.Of(product).Value)))
            .ToList();

        Assert.All(products.Where(offer => offer.Price is Price.Exact), offer =>
            Assert.Matches(Amount(), offer.Graph.Node("Offer").GetProperty("price").GetRawText())
        );
        Assert.All(products.Where(offer => offer.Price is Price.From or Price.Range), offer =>
            Assert.Matches(Amount(), offer.Graph.Node("AggregateOffer").GetProperty("lowPrice").GetRawText())
        );
        Assert.All(products.Where(offer => offer.Price is Price.Quote), offer => Assert.Empty(offer.Graph.All("Product")));
        Assert.Contains(products, offer => offer.Price is Price.Quote);
    }

    [Fact]
    public void Events_begin_and_end_with_the_offset_of_Paris_on_that_day()
    {
        var events = Graphs().SelectMany(graph => graph.Graph.All("Event")).ToList();

        var moments = events
            .SelectMany(element =>
                new[] { "startDate", "endDate" }
                    .Where(name => element.TryGetProperty(name, out _))
                    .Select(name => element.GetProperty(name).GetString()!)
            )
            .ToList();

        Assert.NotEmpty(moments);
        Assert.All(moments, moment => Assert.Matches(MomentOrDay(), moment));
        Assert.All(moments.Where(moment => moment.Contains('T')), moment =>
            Assert.Equal(Paris(moment), DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).Offset)
        );
    }

    [Theory]
    [InlineData("home", "index.html")]
    [InlineData("product-with-a-range", "createurs/tourneur-du-clain/bol-en-noyer/index.html")]
    [InlineData("product-with-a-price", "createurs/tourneur-du-clain/stylo-olivier/index.html")]
    [InlineData("vendor", "createurs/tourneur-du-clain/index.html")]
    [InlineData("event", "agenda/marche-de-noel-poitiers-2026/index.html")]
    [InlineData("category", "categories/ceramique-verre/index.html")]
    [InlineData("commune", "communes/chauvigny/index.html")]
    public void A_page_says_what_its_golden_says(string name, string path)
    {
        var graph = GraphOf(path).Indented();

        Golden.Match($"Pages/StructuredData/{name}.golden", graph + "\n");
    }

    private static TimeSpan Paris(string moment) =>
        DateTimeZoneProviders
            .Tzdb["Europe/Paris"]
            .GetUtcOffset(Instant.FromDateTimeOffset(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)))
            .ToTimeSpan();

    private static string? IdOf(JsonElement node) => node.GetProperty("@id").GetString();

    private GraphOfPage GraphOf(string path) => GraphOfPage.Of(documents.ByPath[path])!;

    private IEnumerable<(string Path, GraphOfPage Graph)> Graphs() =>
        documents
            .ByPath.Select(page => (page.Key, GraphOfPage.Of(page.Value)))
            .Where(found => found.Item2 is not null)
            .Select(found => (found.Key, found.Item2!));

    [GeneratedRegex(@"^[1-9]\d*\.\d\d$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+]\d\d:\d\d)?$")]
    private static partial Regex MomentOrDay();
}
