using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>The search page: its address says what it shows, and the other way round.</summary>
public sealed class SearchPageTests(BrowserFixture browser, SampleSite site)
{
    private const string Bowls = "5 pièces pour « bol »";

    [Fact]
    public async Task An_address_is_shown_as_it_was_shared()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol&categorie=ceramique-verre&max=100&tri=prix");

        await shopper.SeesAsync("2 pièces pour « bol »");

        Assert.Equal(["Mug en grès bicolore", "Vase céladon à col étroit"], await shopper.NamesAsync());
        Assert.Equal(["Céramique et verre", "100 € et moins", "Tout effacer"], await shopper.ChosenAsync());
        Assert.Equal("bol", await shopper.Page.InputValueAsync("#q"));
        Assert.Equal("prix", await shopper.Page.InputValueAsync(".sorting select"));
        Assert.True(await shopper.Choice("categorie", "ceramique-verre").IsCheckedAsync());
        Assert.Equal("100", await shopper.Page.InputValueAsync(".panel input[name=max]"));
        Assert.Empty(shopper.Complaints);
    }

    [Fact]
    public async Task Nonsense_in_an_address_is_left_out()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol&categorie=%3Cscript%3E&max=-3&tri=hasard&page=0&pres=..%2F");

        await shopper.SeesAsync(Bowls);

        Assert.Empty(await shopper.ChosenAsync());
        Assert.Empty(shopper.Complaints);
    }

    [Fact]
    public async Task Several_values_of_a_facet_stand_in_the_address_and_on_chips()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/");
        await shopper.SeesAsync("72 pièces");

        await shopper.Choice("commune", "chauvigny").CheckAsync();
        await shopper.Choice("commune", "vivonne").CheckAsync();
        await shopper.SeesAsync("6 pièces");

        Assert.Equal("/recherche/?commune=chauvigny&commune=vivonne", shopper.Address);
        Assert.Equal(["Chauvigny", "Vivonne", "Tout effacer"], await shopper.ChosenAsync());
    }

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
    public async Task A_chip_takes_itself_away_and_hands_the_focus_on()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?commune=vivonne&max=50");
        await shopper.SeesAsync("2 pièces");

        await shopper.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Retirer : Vivonne" }).PressAsync("Enter");
        await shopper.Page.ArrivesAtAsync("**/recherche/?max=50");

        Assert.Equal(["50 € et moins"], await shopper.ChosenAsync());
        Assert.Equal("50 € et moins", (await shopper.FocusedAsync("textContent")).Trim());
    }

    [Fact]
    public async Task Clearing_everything_keeps_the_words()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol&commune=vivonne&max=100");
        await shopper.SeesAsync("2 pièces pour « bol »");

        await shopper.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tout effacer" }).ClickAsync();
        await shopper.SeesAsync(Bowls);

        Assert.Equal("/recherche/?q=bol", shopper.Address);
    }

    [Fact]
    public async Task A_ticked_box_keeps_the_focus_when_the_counts_change()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol");
        await shopper.SeesAsync(Bowls);

        await shopper.Choice("commune", "vivonne").PressAsync("Space");
        await shopper.SeesAsync("2 pièces pour « bol »");

        Assert.Equal("vivonne", await shopper.FocusedAsync("value"));
    }

    [Fact]
    public async Task A_category_takes_the_place_of_its_family()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?categorie=ceramique-verre");
        await shopper.SeesAsync("6 pièces");

        await shopper.Choice("categorie", "ceramique-poterie").CheckAsync();
        await shopper.SeesAsync("3 pièces");

        Assert.Equal("/recherche/?categorie=ceramique-poterie", shopper.Address);
        Assert.True(await shopper.Page.EvaluateAsync<bool>("() => document.querySelector('[name=categorie][value=ceramique-verre]').indeterminate"));
    }

    [Fact]
    public async Task What_was_found_is_announced_once_the_typing_pauses()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/");

        await shopper.Page.Locator("#q").PressSequentiallyAsync("bol");

        await shopper.Page.Locator("[data-status]").GetByText(Bowls).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    [Fact]
    public async Task When_not_all_words_are_found_the_page_says_what_it_shows_instead()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=stylo+xylophone");

        await shopper.SeesAsync("Aucun résultat pour « stylo xylophone », voici « stylo »");

        Assert.Equal(["Stylo à bille en olivier", "Bol en noyer"], await shopper.NamesAsync());
    }

    [Fact]
    public async Task Where_nothing_is_found_there_are_ways_out()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=xyzxyz&commune=vivonne");
        await shopper.SeesAsync("Rien ne correspond à « xyzxyz » avec ces choix");

        var ways = await shopper.Page.Locator(".blank .chips a").CountAsync();
        var accessibility = await shopper.Page.RunAxe();

        Assert.True(ways > 5);
        Assert.True(await shopper.Page.Locator(".blank [data-clear]").IsVisibleAsync());
        Assert.Empty(accessibility.Violations);
    }

    [Fact]
    public async Task Without_network_the_page_says_so_and_tries_again_when_asked()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/charte/");
        const string Index = "**/recherche/index.json*";
        await shopper.Page.Context.RouteAsync(Index, route => route.AbortAsync());
        await shopper.Page.GotoAsync(SampleSite.Origin + "/recherche/?q=bol");
        await shopper.SeesAsync("La liste n’a pas pu se charger");

        await shopper.Page.Context.UnrouteAsync(Index);
        await shopper.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Réessayer" }).ClickAsync();

        await shopper.SeesAsync(Bowls);
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
    public async Task On_a_phone_the_facets_open_in_a_drawer_that_says_how_many_pieces_are_left()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol", Visit.Phone);
        await shopper.SeesAsync(Bowls);

        await shopper.Page.ClickAsync("[data-refine]");
        await shopper.Choice("commune", "vivonne").CheckAsync();
        await shopper.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Voir les 2 pièces" }).WaitForAsync();
        var accessibility = await shopper.Page.RunAxe();
        await shopper.PressAsync("Escape");

        Assert.Empty(accessibility.Violations);
        Assert.Equal("Affiner1 choix", (await shopper.FocusedAsync("textContent")).Trim());
        Assert.False(await shopper.Page.Locator("dialog").IsVisibleAsync());
    }

    [Fact]
    public async Task Everything_to_touch_is_large_enough_for_a_finger()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol&max=100", Visit.Phone);
        await shopper.SeesAsync("4 pièces pour « bol »");
        await shopper.Page.ClickAsync("[data-refine]");

        var small = await shopper.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.drawer label, .drawer button, .drawer summary, .chosen button, [data-refine], .sorting select, .search input, .search button')]
              .filter(each => each.checkVisibility() && each.getBoundingClientRect().height < 44 && !each.matches('.range label'))
              .map(each => each.outerHTML.slice(0, 80))
            """);

        Assert.Empty(small);
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_offers_families_budgets_and_communes()
    {
        await using var shopper = await Shopper.WithoutScriptAsync(browser, site, "/recherche/?q=bol", Visit.Phone);

        var told = await shopper.Page.Locator(".told").IsVisibleAsync();
        var links = await shopper.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main section a')].map(link => link.getAttribute('href'))");

        Assert.True(told);
        Assert.Contains("/categories/ceramique-verre/", links);
        Assert.Contains("/budgets/20/", links);
        Assert.Contains("/communes/chauvigny/", links);
    }

    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desktop)]
    public async Task Nothing_moves_when_results_arrive_and_they_have_no_accessibility_violation(int width)
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol&max=100", width);
        await shopper.SeesAsync("4 pièces pour « bol »");

        var accessibility = await shopper.Page.RunAxe();

        Assert.Equal(0, await shopper.Page.EvaluateAsync<double>("() => window.shifts"));
        Assert.Empty(accessibility.Violations);
        Assert.Empty(shopper.Complaints);
    }
}
