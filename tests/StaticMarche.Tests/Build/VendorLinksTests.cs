using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;
using static StaticMarche.Tests.Build.LinkingSite;

namespace StaticMarche.Tests.Build;

/// <summary>A vendor's link that leads nowhere is taken out, or the stall is; the market is published all the same.</summary>
public sealed class VendorLinksTests : IDisposable
{
    private readonly LinkingSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_vendor_who_links_to_a_page_that_the_market_does_not_have_keeps_the_stall_and_loses_the_link()
    {
        _site.Change(SmallSite.Profile, "du voisinage.\n", "du voisinage. Voir [la page](https://marche.example/nulle-part/).\n");

        var report = await _site.BuildAsync();

        var found = Assert.Single(report.Findings);
        ShownFinding.Match("reference-lost", found);
        Assert.Equal((SmallSite.Profile, 24), (found.Span.File, found.Span.Line));
        Assert.True(report.IsPublished);
        Assert.Contains(
            "Voir la page.",
            File.ReadAllText(_site.Folder.Full("output/createurs/atelier/index.html")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_vendor_who_names_a_place_that_is_not_in_the_page_keeps_the_stall_and_a_person_hears_of_it()
    {
        _site.Change(SmallSite.Profile, "du voisinage.\n", "du voisinage. Voir [la page](https://marche.example/agenda/#nulle-part).\n");

        var report = await _site.BuildAsync();

        var found = Assert.Single(report.Findings);
        Assert.Equal(
            ("reference-anchor", Severity.Review, SmallSite.Profile, 24, 54),
            (found.Id, found.Severity, found.Span.File, found.Span.Line, found.Span.Column)
        );
        Assert.True(report.IsPublished);
    }

    [Fact]
    public async Task A_place_that_both_the_market_and_a_vendor_miss_is_told_of_both()
    {
        _site.WritePage("Voir [ceci](https://marche.example/agenda/#nulle-part).");
        _site.Change(SmallSite.Profile, "du voisinage.\n", "du voisinage. Voir [la page](https://marche.example/agenda/#nulle-part).\n");

        var report = await _site.BuildAsync();

        Assert.Equal([Page, SmallSite.Profile], report.Findings.Select(found => found.Span.File));
        Assert.True(report.IsPublished);
    }

    [Theory]
    [InlineData("Voir <https://marche.example/nulle-part/>.")]
    [InlineData("Voir [la page][1].\n\n[1]: https://marche&#46;example/nulle-part/")]
    [InlineData("Voir [la page][1].\n\n[1]: https://marche.example/nulle-part/")]
    public async Task No_spelling_of_a_vendors_link_stops_the_market(string text)
    {
        _site.Change(SmallSite.Profile, "Le bois vient des haies du voisinage.", $"Le bois vient des haies du voisinage. {text}");

        var report = await _site.BuildAsync();

        Assert.True(report.IsPublished, Describe(report));
        Assert.DoesNotContain(
            "nulle-part/\"",
            File.ReadAllText(_site.Folder.Full("output/createurs/atelier/index.html")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_shop_address_that_is_a_missing_page_of_the_market_leaves_the_stall_out()
    {
        _site.Change(
            SmallSite.Profile,
            "email: bonjour@atelier.example",
            "email: bonjour@atelier.example, shop: https://marche.example/boutique/"
        );

        var report = await _site.BuildAsync();

        var found = Assert.Single(report.Findings, finding => finding.IsError);
        Assert.Equal(("reference-broken", SmallSite.Profile), (found.Id, found.Span.File));
        Assert.True(report.IsPublished);
        Assert.False(Directory.Exists(_site.Folder.Full("output/createurs/atelier")));
    }
}
