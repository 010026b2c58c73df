using System.Text;
using StaticMarche.Content;
using StaticMarche.Content.Themes;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;
using StaticMarche.Rendering;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Rendering;

public sealed class SiteRendererTests(RenderedSample sample)
{
    [Fact]
    public void A_former_address_leads_people_and_search_engines_to_the_one_of_today()
    {
        var target = sample.Input.Plan.Urls.Of(sample.Input.Catalogue.Vendors[0]);
        var file = new PlannedFile(
            OutputPath.OfFolder("createurs/ancien-nom"),
            new Subject.Redirect(target, "L’Atelier"),
            sample.Input.Catalogue.Site.Span
        );

        var page = Encoding.UTF8.GetString(sample.Renderer.Render(file).Value!.Content);

        Assert.Contains($"<meta http-equiv=\"refresh\" content=\"0; url=/{target.Address}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"https://marche.example/{target.Address}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/{target.Address}\">L’Atelier</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ld+json", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_below_a_path_links_below_it()
    {
        var urls = new UrlScheme(new Uri("https://exemple.example/marche/"), new UrlWords());
        var renderer = SiteRenderer.Create(sample.Input with { Plan = sample.Input.Plan with { Urls = urls } }).Value!;

        var page = Encoding.UTF8.GetString(
            renderer.Render(sample.Input.Plan.Files.Single(file => file.Subject is Subject.Home)).Value!.Content
        );

        Assert.DoesNotMatch("(href|src)=\"/(?!marche/)", page);
        Assert.DoesNotMatch("srcset=\"/(?!marche/)", page);
    }

    [Fact]
    public void Without_photos_every_page_is_rendered_and_shows_none()
    {
        var renderer = SiteRenderer.Create(sample.Input with { Photo = _ => null }).Value!;

        var pages = sample.Input.Plan.Files.Where(file => file.Subject is Subject.Page).Select(renderer.Render).ToList();

        Assert.Empty(pages.SelectMany(page => page.Diagnostics));
        Assert.DoesNotContain(pages, page => Encoding.UTF8.GetString(page.Value!.Content).Contains("<picture", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_threads_render_the_same_bytes()
    {
        var again = sample
            .Results.AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(4)
            .Select(page => sample.Renderer.Render(page.File).Value!.Content)
            .ToList();

        Assert.Equal(sample.Results.Select(result => result.Result.Value!.Content), again);
    }

    [Fact]
    public void The_theme_for_December_changes_the_look_and_some_words_and_no_template()
    {
        var noel = new ThemeReader(sample.Input.Folder, "fr").Read("noel", sample.Input.Catalogue.Site.Span).Value!;

        var created = SiteRenderer.Create(sample.Input with { Theme = noel });
        var home = created.Value!.Render(sample.Input.Plan.Files.Single(file => file.Subject is Subject.Home));

        Assert.Empty(created.Diagnostics);
        Assert.All(noel.Templates.Values, template => Assert.StartsWith("themes/marche/", template, StringComparison.Ordinal));
        Assert.Contains("Un Noël fait ici", Encoding.UTF8.GetString(home.Value!.Content), StringComparison.Ordinal);
        Assert.Contains(created.Value.Assets, asset => asset.Path.Value.StartsWith("assets/garland-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_theme_without_a_template_that_pages_need_is_reported()
    {
        using var folder = new TempFolder();
        folder.Write("themes/bare/theme.yml", "title: Bare\n");
        folder.Write("themes/bare/templates/home.html", "<p>Bonjour</p>\n");
        var site = new SiteFolder(folder.Path);
        var theme = new ThemeReader(site, "fr").Read("bare", SourceSpan.OfFile("content/site.yml")).Value!;

        var created = SiteRenderer.Create(sample.Input with { Folder = site, Theme = theme });

        Assert.Null(created.Value);
        ShownFinding.Match("theme-template-missing", created.Diagnostics[0]);
        Assert.Equal(["theme-template-missing"], created.Diagnostics.Select(found => found.Id).Distinct());
        Assert.Equal(13, created.Diagnostics.Count);
    }
}
