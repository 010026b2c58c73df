using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;
using StaticMarche.Tests.Preview;
using StaticMarche.Tests.Support;

namespace StaticMarche.BrowserTests.Preview;

/// <summary>Somebody has a page open and edits what it is made from.</summary>
public sealed class LiveReloadTests(BrowserFixture fixture)
{
    private const string Base = "themes/marche/templates/layouts/base.html";

    [Fact]
    public async Task An_edited_profile_shows_in_the_open_page()
    {
        await using var market = await PreviewedMarket.StartAsync();
        await using var tab = await Tab.OpenAsync(fixture, market, PreviewedMarket.TurnerPage);

        await market.EditAsync(PreviewedMarket.Turner, "Stylos, bols et toupies tournés", "Cuillères et louches taillées");

        await tab.Page.GetByText("Cuillères et louches taillées").First.WaitForAsync();
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task An_edited_template_shows_in_the_open_page()
    {
        await using var market = await PreviewedMarket.StartAsync();
        await using var tab = await Tab.OpenAsync(fixture, market, "");

        await market.EditAsync(Base, "<main", "<p>Fermé le lundi</p>\n<main");

        await tab.Page.GetByText("Fermé le lundi").WaitForAsync();
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task An_edited_style_sheet_changes_the_open_page_without_loading_it_anew()
    {
        await using var market = await PreviewedMarket.StartAsync();
        await using var tab = await Tab.OpenAsync(fixture, market, "");
        await tab.Page.AskAsync("() => { window.untouched = true; }");

        market.Folder.Write("themes/marche/assets/style.css", "body { color: rgb(1 2 3); }");

        await tab.Page.WaitForFunctionAsync("() => getComputedStyle(document.body).color === 'rgb(1, 2, 3)'");
        Assert.True(await tab.Page.AskAsync<bool>("() => window.untouched === true"));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task An_exchanged_photo_shows_in_the_open_page()
    {
        await using var market = await PreviewedMarket.StartAsync();
        await using var tab = await Tab.OpenAsync(fixture, market, "createurs/tourneur-du-clain/bol-en-noyer/");
        const string Shown =
            "() => { const image = document.querySelector('main img'); return image.complete && image.naturalWidth > 0 && "
            + "image.currentSrc; }";
        var before = await (await tab.Page.WaitForFunctionAsync(Shown)).JsonValueAsync<string>();

        market.Folder.Write(
            "content/vendors/tourneur-du-clain/bol-noyer.jpg",
            File.ReadAllBytes(Path.Combine(Repository.Root, "content/vendors/tourneur-du-clain/toupies.jpg"))
        );

        var after = $"before => {{ const shown = ({Shown})(); return shown && shown !== before; }}";
        await tab.Page.WaitForFunctionAsync(after, before);
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_mistake_in_a_template_is_explained_in_the_open_page_and_goes_away_when_mended()
    {
        await using var market = await PreviewedMarket.StartAsync();
        await using var tab = await Tab.OpenAsync(fixture, market, "");

        await market.EditAsync(Base, "<main", "{{ if }}<main");
        await tab.Page.GetByText(Base).First.WaitForAsync();
        await market.EditAsync(Base, "{{ if }}<main", "<main");

        await tab.Page.Locator("main#contenu").WaitForAsync();
    }

    /// <summary>
    /// A tab of a browser of its own, which remembers what the browser complains of: a policy broken, a file that is missing.
    /// </summary>
    private sealed class Tab(IBrowserContext context, IPage page) : IAsyncDisposable
    {
        private const float Patience = 60_000;

        public IPage Page => page;

        public List<string> Complaints { get; } = [];

        public static async Task<Tab> OpenAsync(BrowserFixture fixture, PreviewedMarket market, string address)
        {
            var context = await fixture.Browser.NewContextAsync();
            context.SetDefaultTimeout(Patience);
            var tab = new Tab(context, await context.NewPageAsync());
            tab.Page.Console += (_, message) => tab.Note(message);
            await tab.Page.GotoAsync(new Uri(market.Address, address).AbsoluteUri);
            return tab;
        }

        public ValueTask DisposeAsync() => context.DisposeAsync();

        private void Note(IConsoleMessage message)
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        }
    }
}
