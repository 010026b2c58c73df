using System.Net;
using StaticMarche.Preview;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Preview;

/// <summary>What somebody edits is what a browser gets next, and open pages hear of it.</summary>
public sealed class PreviewEditTests
{
    [Fact]
    public async Task An_edited_profile_shows()
    {
        await using var market = await PreviewedMarket.StartAsync();
        using var page = await market.ListenAsync();
        await page.NextAsync();

        await market.EditAsync(PreviewedMarket.Turner, "Stylos, bols et toupies tournés", "Cuillères et louches taillées");

        Assert.Contains("\"version\":2,\"page\":2", await page.NextAsync(), StringComparison.Ordinal);
        Assert.Contains(
            "Cuillères et louches taillées",
            WebUtility.HtmlDecode(await market.TextAsync(PreviewedMarket.TurnerPage)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_profile_saved_by_renaming_shows()
    {
        await using var market = await PreviewedMarket.StartAsync();
        var text = market
            .Folder.Read(PreviewedMarket.Turner)
            .Replace("Le Tourneur du Clain", "La Tourneuse du Clain", StringComparison.Ordinal);

        File.Move(market.Folder.Write("draft.md", text), market.Folder.Full(PreviewedMarket.Turner), overwrite: true);

        await market.NewsAsync<PreviewNews.Read>(news => news.Changed.Contains(PreviewedMarket.Turner));
        Assert.Contains("La Tourneuse du Clain", await market.TextAsync(PreviewedMarket.TurnerPage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_template_shows()
    {
        await using var market = await PreviewedMarket.StartAsync();

        await market.EditAsync("themes/marche/templates/layouts/base.html", "<main", "<p>Fermé le lundi</p>\n<main");

        Assert.Contains("<p>Fermé le lundi</p>", await market.TextAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_with_a_mistake_says_so_in_the_page_until_it_is_mended()
    {
        await using var market = await PreviewedMarket.StartAsync();

        await market.EditAsync("themes/marche/templates/layouts/base.html", "<main", "{{ if }}<main");
        var broken = await market.GetAsync("");
        await market.EditAsync("themes/marche/templates/layouts/base.html", "{{ if }}<main", "<main");
        var mended = await market.GetAsync("");

        Assert.Equal(HttpStatusCode.InternalServerError, broken.Status);
        Assert.Contains("themes/marche/templates/layouts/base.html:", broken.Text, StringComparison.Ordinal);
        Assert.Contains(PreviewPage.ScriptAddress, broken.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, mended.Status);
    }

    [Fact]
    public async Task A_template_of_another_page_with_a_mistake_says_so_at_once()
    {
        await using var market = await PreviewedMarket.StartAsync();

        await market.EditAsync("themes/marche/templates/event.html", "<h1", "{{ evenement.nom }}<h1");
        var home = await market.GetAsync("");

        Assert.Equal(HttpStatusCode.InternalServerError, home.Status);
        Assert.Contains("themes/marche/templates/event.html:", home.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_style_sheet_leaves_the_page_as_it_is()
    {
        await using var market = await PreviewedMarket.StartAsync();
        using var page = await market.ListenAsync();
        await page.NextAsync();

        market.Folder.Write("themes/marche/assets/style.css", "body { color: rgb(1 2 3); }");

        Assert.Contains("\"version\":2,\"page\":1", await page.NextAsync(), StringComparison.Ordinal);
        var sheet = await market.AddressInAsync("", @"/assets/style-[^""]+\.css");
        Assert.Contains("rgb(1 2 3)", await market.TextAsync(sheet), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_is_made_when_it_is_asked_for_and_anew_when_it_changes()
    {
        await using var market = await PreviewedMarket.StartAsync();
        const string Pattern = @"/images/tourneur-du-clain/bol-noyer-[^"" ]+-320\.jpg";
        var before = await market.AddressInAsync("createurs/tourneur-du-clain/bol-en-noyer/", Pattern);
        var picture = await market.GetAsync(before);

        market.Folder.Write(
            "content/vendors/tourneur-du-clain/bol-noyer.jpg",
            File.ReadAllBytes(Path.Combine(Repository.Root, "content/vendors/tourneur-du-clain/toupies.jpg"))
        );
        await market.NewsAsync<PreviewNews.Read>(news => news.Changed.Count > 0);
        var after = await market.AddressInAsync("createurs/tourneur-du-clain/bol-en-noyer/", Pattern);
        var changed = await market.GetAsync(after);

        Assert.Equal("image/jpeg", picture.Of.ContentType?.MediaType);
        Assert.Equal([0xFF, 0xD8, 0xFF], picture.Bytes[..3]);
        Assert.NotEqual(before, after);
        Assert.NotEqual(picture.Bytes, changed.Bytes);
    }

    [Fact]
    public async Task A_broken_profile_says_what_is_wrong_at_its_own_address_and_leaves_the_others()
    {
        await using var market = await PreviewedMarket.StartAsync();

        var read = await market.EditAsync(PreviewedMarket.Turner, "commune: Vivonne", "commune: Vivone-les-Bains");
        var broken = await market.GetAsync(PreviewedMarket.TurnerPage);
        var other = await market.GetAsync(PreviewedMarket.PotterPage);

        Assert.Contains(read.Findings, finding => finding.IsError && finding.Span.File == PreviewedMarket.Turner);
        Assert.Equal(HttpStatusCode.InternalServerError, broken.Status);
        Assert.Contains("Vivone-les-Bains", broken.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, other.Status);
    }

    [Fact]
    public async Task A_market_that_cannot_be_read_leaves_the_site_as_it_was()
    {
        await using var market = await PreviewedMarket.StartAsync();

        var read = await market.EditAsync("content/site.yml", "name:", "nom_du_marche:");
        var home = await market.GetAsync("");

        Assert.False(read.IsShown);
        Assert.Equal(HttpStatusCode.OK, home.Status);
    }

    [Fact]
    public async Task A_market_that_cannot_be_read_from_the_start_says_so_and_comes_when_it_is_mended()
    {
        await using var market = await PreviewedMarket.StartAsync(broken => broken.Folder.Write("content/site.yml", "name: [\n"));

        var before = await market.GetAsync("");
        market.Folder.Write("content/site.yml", File.ReadAllBytes(Path.Combine(Repository.Root, "content/site.yml")));
        await market.NewsAsync<PreviewNews.Read>(news => news.IsShown);
        var after = await market.GetAsync("");

        Assert.Equal(HttpStatusCode.InternalServerError, before.Status);
        Assert.Equal(HttpStatusCode.OK, after.Status);
    }

    [Fact]
    public async Task A_new_stall_gets_its_page()
    {
        await using var market = await PreviewedMarket.StartAsync();
        var profile = market
            .Folder.Read(PreviewedMarket.Turner)
            .Replace("999 118 474 00025", "999 118 474 00033", StringComparison.Ordinal);

        foreach (var photo in Directory.GetFiles(market.Folder.Full("content/vendors/tourneur-du-clain"), "*.jpg"))
        {
            market.Folder.Write($"content/vendors/tourneuse/{Path.GetFileName(photo)}", File.ReadAllBytes(photo));
        }

        market.Folder.Write("content/vendors/tourneuse/profile.md", profile);
        await market.NewsAsync<PreviewNews.Read>(news => news.Changed.Contains("content/vendors/tourneuse/profile.md"));
        var page = await market.GetAsync("createurs/tourneuse/");

        Assert.NotEqual(HttpStatusCode.NotFound, page.Status);
    }
}
