using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>Back and Forward on the search page: what was shown, and where the shopper was in it.</summary>
public sealed class SearchHistoryTests(BrowserFixture browser, SampleSite site)
{
    private const string Bowls = "5 pièces pour « bol »";

    [Fact]
    public async Task Back_and_Forward_walk_through_the_choices()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol");
        await shopper.SeesAsync(Bowls);
        await shopper.Choice("commune", "vivonne").CheckAsync();
        await shopper.SeesAsync("2 pièces pour « bol »");
        await shopper.Choice("prix", "50").CheckAsync();
        await shopper.SeesAsync("1 pièce pour « bol »");

        await shopper.Page.GoBackAsync();
        await shopper.SeesAsync("2 pièces pour « bol »");
        await shopper.Page.GoBackAsync();
        await shopper.SeesAsync(Bowls);

        Assert.Empty(await shopper.ChosenAsync());
        Assert.False(await shopper.Choice("commune", "vivonne").IsCheckedAsync());
        await shopper.Page.GoForwardAsync();
        await shopper.SeesAsync("2 pièces pour « bol »");
        Assert.Equal(["Vivonne"], await shopper.ChosenAsync());
    }

    [Fact]
    public async Task Typing_makes_one_step_of_history_however_many_letters()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=stylo");
        await shopper.SeesAsync("2 pièces pour « stylo »");

        await shopper.PressAsync("/");
        await shopper.Page.Locator("#q").PressSequentiallyAsync("bol", new LocatorPressSequentiallyOptions { Delay = 150 });
        await shopper.SeesAsync(Bowls);
        Assert.Equal("/recherche/?q=bol", shopper.Address);

        await shopper.Page.GoBackAsync();
        await shopper.SeesAsync("2 pièces pour « stylo »");
        Assert.Equal("stylo", await shopper.Page.InputValueAsync("#q"));
    }

    [Fact]
    public async Task More_results_follow_those_that_stand_and_Back_finds_them_again()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/");
        await shopper.SeesAsync("72 pièces");

        await shopper.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Voir la suite" }).ClickAsync();
        await shopper.Page.Locator(".results .card").Nth(47).WaitForAsync();
        var twentyFifth = await shopper.Page.Locator(".results .card h3 a").Nth(24).TextContentAsync();
        Assert.Equal(twentyFifth, await shopper.FocusedAsync("textContent"));
        Assert.Equal("/recherche/?page=2", shopper.Address);

        await shopper.Page.Locator(".results .card h3 a").Nth(40).ClickAsync();
        await shopper.Page.ArrivesAtAsync("**/createurs/*/*/");
        await shopper.Page.GoBackAsync();
        await shopper.Page.Locator(".results .card").Nth(47).WaitForAsync();
        await shopper.Page.WaitForFunctionAsync("() => window.scrollY > 1000");
    }

    [Fact]
    public async Task Back_finds_the_place_in_the_list_that_was_left_for_a_choice()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/");
        await shopper.SeesAsync("72 pièces");
        await shopper.Page.AskAsync("() => window.scrollTo(0, 1500)");

        await shopper.Page.AskAsync("() => document.querySelector('.panel [name=prix][value=\"50\"]').click()");
        await shopper.Page.ArrivesAtAsync("**/recherche/?max=50");
        await shopper.Page.GoBackAsync();

        await shopper.SeesAsync("72 pièces");
        await shopper.Page.WaitForFunctionAsync("() => Math.abs(window.scrollY - 1500) < 2");
    }

    [Fact]
    public async Task Back_closes_the_drawer_and_stays_on_the_list_with_what_was_chosen()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol", Visit.Phone);
        await shopper.SeesAsync("5 pièces pour « bol »");

        await shopper.Page.ClickAsync("[data-refine]");
        await shopper.Page.GoBackAsync();
        await Assertions.Expect(shopper.Page.Locator(".drawer")).ToBeHiddenAsync();
        Assert.Equal("/recherche/?q=bol", shopper.Address);

        await shopper.Page.ClickAsync("[data-refine]");
        await shopper.Choice("commune", "vivonne").CheckAsync();
        await shopper.SeesAsync("2 pièces pour « bol »");
        await shopper.Page.GoBackAsync();
        await Assertions.Expect(shopper.Page.Locator(".drawer")).ToBeHiddenAsync();

        await shopper.SeesAsync("2 pièces pour « bol »");
        Assert.Equal("/recherche/?q=bol&commune=vivonne", shopper.Address);
    }
}
