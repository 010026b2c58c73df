using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>The search page as shoppers use it: words, choices, focus, what they are told.</summary>
public sealed class SearchPageTests(BrowserFixture browser, SampleSite site)
{
    private const string Bowls = "5 pièces pour « bol »";

    [Fact]
    public async Task What_the_words_say_of_the_price_is_a_choice_like_others()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol+moins+de+50+%E2%82%AC");
        await shopper.SeesAsync("2 pièces pour « bol moins de 50 € »");
        Assert.Equal(["50 € et moins"], await shopper.ChosenAsync());
        Assert.Equal("50", await shopper.Page.InputValueAsync(".panel input[name=max]"));

        await shopper.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Retirer : 50 € et moins" }).ClickAsync();
        await shopper.SeesAsync(Bowls);

        Assert.Equal("bol", await shopper.Page.InputValueAsync("#q"));
        Assert.Equal("/recherche/?q=bol", shopper.Address);
    }

    [Fact]
    public async Task Limits_may_be_given_in_any_order_and_with_their_unit()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?min=100");
        await shopper.Page.Locator(".chosen button").WaitForAsync();

        await shopper.Page.FillAsync(".panel input[name=max]", "12,50 euros");
        await shopper.Page.PressAsync(".panel input[name=max]", "Enter");
        await shopper.Page.ArrivesAtAsync("**/recherche/?min=12.5&max=100");

        Assert.Equal("12,50", await shopper.Page.InputValueAsync(".panel input[name=min]"));
        Assert.Equal("100", await shopper.Page.InputValueAsync(".panel input[name=max]"));
        Assert.Equal(["de 12,50 à 100 €"], await shopper.ChosenAsync());
    }

    [Fact]
    public async Task A_maker_who_is_asked_for_by_name_stands_above_the_pieces()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=terre+et+braise");

        await shopper.Page.Locator(".found-makers a").WaitForAsync();

        Assert.Equal("/createurs/terre-et-braise/", await shopper.Page.GetAttributeAsync(".found-makers a", "href"));
    }

    [Fact]
    public async Task A_word_that_is_far_too_long_does_not_widen_the_page()
    {
        var word = new string('a', 90);
        await using var shopper = await Shopper.OpenAsync(browser, site, $"/recherche/?q={word}", Visit.Phone);
        await shopper.SeesAsync($"Aucune pièce ne correspond à « {word} »");

        Assert.Equal(Visit.Phone, await shopper.Page.AskAsync<int>("() => document.documentElement.scrollWidth"));
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
    public async Task What_was_found_is_announced_once_the_typing_pauses()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/");

        await shopper.Page.Locator("#q").PressSequentiallyAsync("bol");

        await shopper
            .Page.Locator("[data-status]")
            .GetByText(Bowls)
            .First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    [Fact]
    public async Task When_not_all_words_are_found_the_page_says_what_it_shows_instead()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=stylo+xylophone");

        await shopper.SeesAsync("Aucune pièce pour « stylo xylophone », voici celles pour « stylo »");

        Assert.Equal(["Stylo à bille en olivier", "Bol en noyer"], await shopper.NamesAsync());
    }

    [Fact]
    public async Task Where_nothing_is_found_there_are_ways_out()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=xyzxyz&commune=vivonne");
        await shopper.SeesAsync("Aucune pièce ne correspond à « xyzxyz » avec ces choix");

        var ways = await shopper.Page.Locator(".blank .chips a").CountAsync();
        var accessibility = await shopper.Page.AccessibilityViolationsAsync();

        Assert.True(ways > 5);
        Assert.True(await shopper.Page.Locator(".blank [data-clear]").IsVisibleAsync());
        Assert.Equal("", accessibility);
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
    public async Task On_a_phone_the_facets_open_in_a_drawer_that_says_how_many_pieces_are_left()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol", Visit.Phone);
        await shopper.SeesAsync(Bowls);

        await shopper.Page.ClickAsync("[data-refine]");
        await shopper.Choice("commune", "vivonne").CheckAsync();
        await shopper.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Voir les 2 pièces" }).WaitForAsync();
        var accessibility = await shopper.Page.AccessibilityViolationsAsync();
        await shopper.PressAsync("Escape");

        Assert.Equal("", accessibility);
        Assert.Equal("Affiner1 choix", (await shopper.FocusedAsync("textContent")).Trim());
        Assert.False(await shopper.Page.Locator("dialog").IsVisibleAsync());
    }

    [Fact]
    public async Task Everything_to_touch_is_large_enough_for_a_finger()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=bol&max=100", Visit.Phone);
        await shopper.SeesAsync("4 pièces pour « bol »");
        await shopper.Page.ClickAsync("[data-refine]");

        var small = await shopper.Page.AskAsync<string[]>(
            """
            () => ['.drawer label', '.drawer button', '.drawer summary', '.chosen button', '[data-refine]', '.sorting select',
              '.search input', '.search button']
              .flatMap(selector => [...document.querySelectorAll(selector)])
              .filter(control => control.checkVisibility())
              .filter(control => control.getBoundingClientRect().height < 44 && !control.matches('.range label'))
              .map(control => control.outerHTML.slice(0, 80))
            """
        );

        Assert.Empty(small);
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_offers_families_budgets_and_communes()
    {
        await using var shopper = await Shopper.WithoutScriptAsync(browser, site, "/recherche/?q=bol", Visit.Phone);

        var told = await shopper.Page.Locator(".told").IsVisibleAsync();
        var links = await shopper.Page.AskAsync<string[]>(
            "() => [...document.querySelectorAll('main section a')].map(link => link.getAttribute('href'))"
        );

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

        var accessibility = await shopper.Page.AccessibilityViolationsAsync();

        Assert.Equal(0, await shopper.Page.AskAsync<double>("() => window.shifts"));
        Assert.Equal("", accessibility);
        Assert.Empty(shopper.Complaints);
    }
}
