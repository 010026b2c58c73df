using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>The search box of every page: a form, and with scripts a combobox with what it finds at once.</summary>
public sealed class HeaderSearchTests(BrowserFixture browser, SampleSite site)
{
    [Fact]
    public async Task The_slash_goes_to_the_box_arrows_walk_and_Enter_opens()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/agenda/");

        await shopper.PressAsync("/");
        await TypeAsync(shopper, "stylo");
        await shopper.PressAsync("ArrowDown");
        var chosen = await shopper.Page.AskAsync<string>(
            "() => document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent"
        );
        await shopper.PressAsync("Enter");

        Assert.StartsWith("Stylo à bille en olivier", chosen, StringComparison.Ordinal);
        await shopper.Page.ArrivesAtAsync("**/createurs/tourneur-du-clain/stylo-olivier/");
    }

    [Fact]
    public async Task Arrows_go_round_by_way_of_the_box_itself()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/");
        await shopper.PressAsync("/");
        await TypeAsync(shopper, "stylo");

        await shopper.PressAsync("ArrowUp");
        var last = await shopper.Page.TextContentAsync("[role=option][aria-selected=true]");
        await shopper.PressAsync("ArrowDown");

        Assert.Equal("Voir les 2 pièces", last);
        Assert.Equal(0, await shopper.Page.Locator("[role=option][aria-selected=true]").CountAsync());
        Assert.Null(await shopper.Page.GetAttributeAsync("#q", "aria-activedescendant"));
    }

    [Fact]
    public async Task Enter_without_a_choice_goes_to_the_search_page()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/");
        await shopper.PressAsync("/");
        await TypeAsync(shopper, "bol");

        await shopper.PressAsync("Enter");

        await shopper.Page.ArrivesAtAsync("**/recherche/?q=bol");
        await shopper.SeesAsync("5 pièces pour « bol »");
    }

    [Fact]
    public async Task Escape_closes_and_keeps_the_words()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/");
        await shopper.PressAsync("/");
        await TypeAsync(shopper, "bol");

        await shopper.PressAsync("Escape");

        Assert.Equal("false", await shopper.Page.GetAttributeAsync("#q", "aria-expanded"));
        Assert.False(await shopper.Page.Locator(".finds").IsVisibleAsync());
        Assert.Equal("bol", await shopper.Page.InputValueAsync("#q"));
    }

    [Fact]
    public async Task Makers_are_found_by_name()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/");
        await shopper.PressAsync("/");

        await TypeAsync(shopper, "terre et braise");

        var maker = shopper.Page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Créateurs" }).GetByRole(AriaRole.Option);
        Assert.Equal("/createurs/terre-et-braise/", await maker.First.GetAttributeAsync("href"));
    }

    [Fact]
    public async Task What_was_found_is_announced()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/");
        await shopper.PressAsync("/");

        await TypeAsync(shopper, "bol");

        await shopper
            .Page.Locator(".search [role=status]")
            .GetByText("5 pièces trouvées")
            .WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desktop)]
    public async Task Nothing_moves_and_nothing_is_wrong_while_results_show(int width)
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/", width);
        await shopper.Page.ClickAsync("#q");
        await TypeAsync(shopper, "bol");
        await shopper.PressAsync("ArrowDown");

        var accessibility = await shopper.Page.AccessibilityViolationsAsync();

        Assert.Equal("", accessibility);
        Assert.Equal(0, await shopper.Page.AskAsync<double>("() => window.shifts"));
        Assert.Empty(shopper.Complaints);
    }

    [Fact]
    public async Task A_slash_stays_a_slash_where_somebody_writes()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/");
        await shopper.SeesAsync("72 pièces");

        await shopper.Page.FocusAsync(".panel input[name=max]");
        await shopper.PressAsync("/");

        Assert.Equal("max", await shopper.FocusedAsync("name"));
    }

    [Fact]
    public async Task A_page_that_does_not_exist_offers_to_look_for_the_words_of_its_address()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/createurs/terre-et-braise/vase-celadon-bleu.html");

        await shopper.Page.WaitForFunctionAsync("() => document.querySelector('#cherche').value !== ''");
        await shopper.Page.FocusAsync("#cherche");
        await shopper.PressAsync("Enter");

        await shopper.Page.ArrivesAtAsync("**/recherche/?q=vase+celadon+bleu");
    }

    [Fact]
    public async Task Without_scripts_the_box_is_a_form()
    {
        await using var shopper = await Shopper.WithoutScriptAsync(browser, site, "/");

        await shopper.Page.FillAsync("#q", "bol");
        await shopper.PressAsync("Enter");

        await shopper.Page.ArrivesAtAsync("**/recherche/?q=bol");
    }

    private static async Task TypeAsync(Shopper shopper, string words)
    {
        await shopper.Page.Keyboard.TypeAsync(words);
        await shopper.Page.WaitForFunctionAsync("() => document.querySelector('#q').getAttribute('aria-expanded') === 'true'");
        await shopper.Page.Locator(".find-all").First.WaitForAsync();
    }
}
