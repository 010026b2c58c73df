using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;
using static StaticMarche.Tests.Build.LinkingSite;

namespace StaticMarche.Tests.Build;

/// <summary>A site whose links don't all lead somewhere is not published, and its author hears of the line.</summary>
public sealed class SiteLinksTests : IDisposable
{
    private readonly LinkingSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/participer/", "reference-broken", "/participer/")]
    [InlineData("/agendas/", "reference-broken", "/agendas/")]
    [InlineData("/agenda", "reference-broken", "/agenda")]
    [InlineData("https://marche.example/nulle-part/", "reference-broken", "https://marche.example/nulle-part/")]
    [InlineData("/a-propos/#juillet", "reference-anchor", "/a-propos/#juillet")]
    [InlineData("https://marche.example/a-propos/#juillet", "reference-anchor", "https://marche.example/a-propos/#juillet")]
    [InlineData("http://marche.example/agendas/", "reference-broken", "http://marche.example/agendas/")]
    [InlineData("HTTPS://MARCHE.EXAMPLE/agendas/", "reference-broken", "HTTPS://MARCHE.EXAMPLE/agendas/")]
    [InlineData("https://marche.example:443/agendas/", "reference-broken", "https://marche.example:443/agendas/")]
    [InlineData("#nulle-part", "reference-broken", "#nulle-part")]
    [InlineData("../agendas/", "reference-broken", "../agendas/")]
    [InlineData("agendas/", "reference-broken", "agendas/")]
    [InlineData("//marche.example/agenda/", "reference-broken", "//marche.example/agenda/")]
    [InlineData("javascript:alert", "reference-refused", "javascript:alert")]
    [InlineData("mailto:bonjour", "reference-refused", "mailto:bonjour")]
    [InlineData("https://bonjour@ailleurs.example/", "reference-refused", "https://bonjour@ailleurs.example/")]
    public async Task A_page_of_the_market_that_links_to_nothing_stops_the_build_and_names_its_line(string link, string id, string named)
    {
        _site.WritePage($"Voir aussi\n[ceci]({link}).");

        var report = await _site.BuildAsync();

        var found = Assert.Single(report.Findings, finding => finding.IsError);
        Assert.Equal((id, Page, 6, 8), (found.Id, found.Span.File, found.Span.Line, found.Span.Column));
        Assert.Contains(named, found.Message(Language.French), StringComparison.Ordinal);
        Assert.False(report.IsPublished);
        Assert.False(File.Exists(_site.Folder.Full("output/index.html")));
    }

    [Theory]
    [InlineData("/produits/")]
    [InlineData("/agenda/?a=b")]
    [InlineData("/agenda.ics")]
    [InlineData("/createurs/atelier/#contenu")]
    [InlineData("https://marche.example/createurs/")]
    [InlineData("https://marche.example")]
    [InlineData("http://marche.example:80/createurs/")]
    [InlineData("https://marche.example/createurs/atelier/#contenu")]
    [InlineData("https://ailleurs.example/nulle-part/")]
    [InlineData("https://marche.example.ailleurs.example/nulle-part/")]
    [InlineData("mailto:bonjour@atelier.example")]
    public async Task A_link_that_leads_somewhere_is_left_alone(string link)
    {
        _site.WritePage($"Voir [ceci]({link}).");

        var report = await _site.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Contains($"<a href=\"{link}\"", File.ReadAllText(_site.Folder.Full("output/a-propos/index.html")), StringComparison.Ordinal);
    }

    /// <summary>Next month the agenda has other months.</summary>
    [Theory]
    [InlineData("/agenda/#juillet")]
    [InlineData("https://marche.example/agenda/#juillet")]
    public async Task A_place_that_is_missing_in_a_page_that_changes_with_the_days_stops_nothing_and_a_person_hears_of_it(string link)
    {
        _site.WritePage($"Voir aussi\n[ceci]({link}).");

        var report = await _site.BuildAsync();

        var found = Assert.Single(report.Findings);
        Assert.Equal(
            ("reference-anchor", Severity.Review, Page, 6, 8),
            (found.Id, found.Severity, found.Span.File, found.Span.Line, found.Span.Column)
        );
        Assert.True(report.IsPublished);
    }

    [Fact]
    public async Task A_link_to_what_rests_for_now_is_shown_as_text_and_stops_nothing()
    {
        _site.WritePage("Voir [la table](/createurs/atelier/une-table-vendue/).");

        var report = await _site.BuildAsync();

        var found = Assert.Single(report.Findings);
        Assert.Equal(("reference-unpublished", Page, 5), (found.Id, found.Span.File, found.Span.Line));
        Assert.Contains("Voir la table.", File.ReadAllText(_site.Folder.Full("output/a-propos/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_the_beginning_of_another_is_found_in_its_own_place()
    {
        _site.WritePage("Voir [un](/agenda/), [deux](https://ailleurs.example/agenda),\n[trois](/agenda).");

        var report = await _site.BuildAsync();

        var found = Assert.Single(report.Findings);
        Assert.Equal((Page, 6, 9), (found.Span.File, found.Span.Line, found.Span.Column));
    }

    [Fact]
    public async Task A_link_of_a_template_that_is_the_beginning_of_another_is_found_in_its_own_place()
    {
        _site.WritePage("Bonjour.");
        _site.Change(Template, "<h1>", "<a href=\"/agenda/\">x</a> <a href=\"/agenda\">x</a>\n<h1>");

        var report = await _site.BuildAsync();

        var found = Assert.Single(report.Findings);
        Assert.Equal(Template, found.Span.File);
        Assert.Equal("/agenda\"", File.ReadAllLines(_site.Folder.Full(Template))[found.Span.Line - 1].Substring(found.Span.Column - 1, 8));
    }

    [Theory]
    [InlineData("<a href=\"/nulle-part/\">x</a>", "reference-broken")]
    [InlineData("<img src=\"/image.png\" alt=\"\">", "reference-broken")]
    [InlineData("<img src=\"/produits/\" srcset=\"/image.png 320w\" alt=\"\">", "reference-broken")]
    [InlineData("<a href=\"nulle-part/\">x</a>", "reference-broken")]
    [InlineData("<a href=\"#nulle-part\">x</a>", "reference-anchor")]
    [InlineData("<form action=\"/nulle-part/\"><button>x</button></form>", "reference-broken")]
    public async Task A_template_that_links_to_nothing_stops_the_build_and_is_named(string markup, string id)
    {
        _site.WritePage("Bonjour.");
        _site.Change(Template, "<h1>", $"{markup}\n<h1>");

        var report = await _site.BuildAsync();

        var found = Assert.Single(report.Findings, finding => finding.IsError);
        Assert.Equal((id, Template), (found.Id, found.Span.File));
        Assert.Contains(markup, File.ReadAllLines(_site.Folder.Full(Template))[found.Span.Line - 1], StringComparison.Ordinal);
        Assert.False(report.IsPublished);
    }

    [Fact]
    public async Task What_is_found_is_said_in_both_languages_with_the_remedy()
    {
        _site.WritePage(
            "Voir [ceci](/agendas/), [cela](/agenda/#juillet), [et](/communes/poitiers/page/9/), [et](/participer/), "
                + "[ou](../agenda/), [ou](tel:12)."
        );
        _site.Change(Template, "<h1>", "<a href=\"/produit/\">x</a>\n<h1>");

        var content = await _site.BuildAsync();
        _site.WritePage("Voir [cela](/agenda/#juillet).");
        var rendered = await _site.BuildAsync();

        Golden.Match("Build/site-links.golden", Describe(content) + "\n" + Describe(rendered));
    }
}
