using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StaticMarche.Planning;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Pages;

/// <summary>What holds for every page of the sample market.</summary>
public sealed class SamplePagesTests(RenderedSample sample, SampleDocuments documents) : IClassFixture<SampleDocuments>
{
    [Fact]
    public void Every_file_of_the_plan_is_rendered_without_a_finding()
    {
        var findings = sample.Results.SelectMany(result => result.Result.Diagnostics);

        Assert.Empty(findings);
    }

    [Fact]
    public void Every_kind_of_page_is_in_the_sample_but_redirects()
    {
        var kinds = sample
            .Results.Select(result => result.File.Subject)
            .OfType<Subject.Page>()
            .Select(page => page.GetType().Name)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "Agenda",
                "Favourites",
                "Home",
                "Map",
                "NewProducts",
                "NotFound",
                "Offline",
                "OneBudget",
                "OneCategory",
                "OneCommune",
                "OneEvent",
                "OneMarketPage",
                "OneProduct",
                "OneSelection",
                "OneVendor",
                "ProductList",
                "Search",
                "StallCard",
                "VendorList",
            ],
            kinds
        );
    }

    [Fact]
    public void A_page_has_one_first_heading_and_skips_no_level()
    {
        var faults = Faults(page =>
            Levels(page) is [1, ..] levels && levels.Count(level => level == 1) == 1 && !Skips(levels)
                ? []
                : ["headings " + string.Join(' ', Levels(page))]
        );

        Assert.Empty(faults);
    }

    [Fact]
    public void A_picture_keeps_its_place_and_has_a_text()
    {
        var faults = Faults(page =>
            page.Images.Where(image =>
                    !image.HasAttribute("alt")
                    || !image.HasAttribute("width")
                    || !image.HasAttribute("height")
                    || image.ClassList.Length == 0
                )
                .Select(image => image.OuterHtml)
        );

        Assert.Empty(faults);
    }

    [Fact]
    public void A_page_says_at_most_once_which_picture_matters_most_and_loads_others_when_seen()
    {
        var faults = Faults(page => page.QuerySelectorAll("img[fetchpriority=high]").Length > 1 ? ["two pictures matter most"] : []);

        Assert.Empty(faults);
    }

    [Fact]
    public void An_id_stands_once_on_a_page_and_every_reference_finds_its_own()
    {
        var faults = Faults(page =>
        {
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            return ids.GroupBy(id => id)
                .Where(group => group.Count() > 1)
                .Select(group => "twice " + group.Key)
                .Concat(
                    page.QuerySelectorAll("[aria-labelledby]")
                        .Select(element => element.GetAttribute("aria-labelledby")!)
                        .Where(id => !ids.Contains(id))
                        .Select(id => "missing " + id)
                );
        });

        Assert.Empty(faults);
    }

    [Fact]
    public void A_page_holds_no_inline_script_no_style_and_no_handler()
    {
        var faults = Faults(page =>
            page.All.Where(element =>
                    element is IHtmlScriptElement { Source: null, Type: not "application/ld+json" } or IHtmlStyleElement
                    || element.Attributes.Any(attribute =>
                        attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)
                    )
                )
                .Select(element => element.OuterHtml)
        );

        Assert.Empty(faults);
    }

    [Fact]
    public void A_page_allows_nothing_from_elsewhere_and_nothing_unsafe()
    {
        var faults = Faults(page =>
            page.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content") is { } policy
            && policy.StartsWith("default-src 'none';", StringComparison.Ordinal)
            && policy
                .Split(' ', ';')
                .All(word =>
                    word is not ("*" or "data:" or "blob:")
                    && !word.StartsWith("'unsafe", StringComparison.Ordinal)
                    && !word.Contains("//", StringComparison.Ordinal)
                )
                ? []
                : ["no strict policy"]
        );

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_link_and_every_picture_within_the_site_is_a_file_of_it()
    {
        var known = sample
            .Input.Plan.Files.Select(file => file.Path.Address)
            .Concat(sample.Renderer.Assets.Select(asset => asset.Path.Value))
            .Concat(
                sample
                    .Input.Plan.Photos.Select(RenderedSample.Published)
                    .SelectMany(photo => photo.Renditions.Append(photo.OpenGraph))
                    .OfType<PublishedRendition>()
                    .Select(rendition => rendition.Path.Value)
            )
            .Select(path => "/" + path)
            .ToHashSet(StringComparer.Ordinal);

        var faults = Faults(page => Addresses(page).Where(address => address.StartsWith('/') && !known.Contains(address)));

        Assert.Empty(faults);
    }

    [Fact]
    public void Nothing_is_loaded_from_another_site()
    {
        var faults = Faults(page =>
            page.QuerySelectorAll("img, source, link[rel=stylesheet], link[rel=icon], link[rel=manifest]")
                .SelectMany(element => new[] { element.GetAttribute("src"), element.GetAttribute("srcset"), element.GetAttribute("href") })
                .OfType<string>()
                .Where(address => !address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
        );

        Assert.Empty(faults);
    }

    [Fact]
    public void Titles_and_descriptions_differ_from_page_to_page()
    {
        var indexed = documents.ByPath.Values.Where(page => page.QuerySelector("link[rel=canonical]") is not null).ToList();

        var titles = indexed.GroupBy(page => page.Title).Where(group => group.Count() > 1).Select(group => group.Key);
        var descriptions = indexed.Where(page => page.QuerySelector("meta[name=description]") is null).Select(page => page.Title);

        Assert.Empty(titles);
        Assert.Empty(descriptions);
    }

    [Fact]
    public void The_description_of_the_list_agrees_with_the_pieces_it_counts()
    {
        var description = documents.ByPath["produits/index.html"].QuerySelector("meta[name=description]")!.GetAttribute("content");

        Assert.StartsWith(
            $"{sample.Input.Catalogue.Products.Count} pièces à découvrir, faites dans la Vienne par",
            description?.Replace('\u00A0', ' '),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void No_text_of_the_theme_is_missing_or_has_an_empty_place()
    {
        var faults = Faults(page =>
            page.Body!.Text().Contains("{0}", StringComparison.Ordinal) || page.Body!.InnerHtml.Contains("{1}", StringComparison.Ordinal)
                ? ["a place without a value"]
                : []
        );

        Assert.Empty(faults);
    }

    [Fact]
    public void Rendering_twice_gives_the_same_bytes()
    {
        var page = sample.Results.First(result => result.File.Subject is Subject.OneProduct);

        var again = sample.Renderer.Render(page.File).Value!.Content;

        Assert.Equal(Encoding.UTF8.GetString(page.Result.Value!.Content), Encoding.UTF8.GetString(again));
    }

    private List<string> Faults(Func<IHtmlDocument, IEnumerable<string>> check) =>
        [.. documents.ByPath.SelectMany(page => check(page.Value).Select(fault => $"{page.Key}: {fault}"))];

    private static List<int> Levels(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];

    private static bool Skips(List<int> levels) => levels.Zip(levels.Skip(1)).Any(pair => pair.Second > pair.First + 1);

    private static IEnumerable<string> Addresses(IHtmlDocument page) =>
        page.QuerySelectorAll("[href], [src], [srcset]")
            .SelectMany(element =>
                new[] { element.GetAttribute("href"), element.GetAttribute("src") }.Concat(
                    element.GetAttribute("srcset")?.Split(", ").Select(candidate => candidate.Split(' ')[0]) ?? []
                )
            )
            .OfType<string>();
}
