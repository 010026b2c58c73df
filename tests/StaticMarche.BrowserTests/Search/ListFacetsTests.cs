using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>Lists of products: as they were built until somebody touches a facet, live from then on.</summary>
public sealed class ListFacetsTests(BrowserFixture browser, SampleSite site)
{
    private const string Ceramics = "/categories/ceramique-verre/";

    [Fact]
    public async Task A_list_fetches_no_index_until_somebody_acts()
    {
        await using var visit = await Visit.OpenAsync(browser, site, Ceramics, Visit.Desktop);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.DoesNotContain(visit.Requests, request =>
            request.EndsWith("index.json", StringComparison.Ordinal) || request.Contains("/browse-", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_facet_link_narrows_the_list_within_its_category_and_becomes_a_box()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, Ceramics);

        await shopper.Page.ClickAsync("[data-facet=max][data-value='50']");
        await shopper.SeesAsync("1 pièce");

        Assert.Equal(Ceramics + "?max=50", shopper.Address);
        Assert.Equal(["Mug en grès bicolore"], await shopper.NamesAsync());
        Assert.Equal("50", await shopper.FocusedAsync("value"));
        Assert.Equal(0, await shopper.Page.AskAsync<double>("() => window.shifts"));
        Assert.Equal("", await shopper.Page.AccessibilityViolationsAsync());
    }

    [Fact]
    public async Task Back_leads_to_the_list_as_it_was_built()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/produits/page/2/");
        var built = await shopper.NamesAsync();
        await shopper.Page.SelectOptionAsync(".sorting select", "prix");
        await shopper.Page.ArrivesAtAsync("**/produits/?tri=prix");
        await shopper.Page.Locator(".results .more").WaitForAsync();

        await shopper.Page.GoBackAsync();
        await shopper.Page.Locator(".results .paging").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

        Assert.Equal("/produits/page/2/", shopper.Address);
        Assert.Equal(built, await shopper.NamesAsync());
    }

    [Fact]
    public async Task An_address_with_choices_is_restored_when_it_is_opened()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/communes/chauvigny/?max=50");

        await shopper.SeesAsync("1 pièce");

        Assert.Equal(["50 € et moins"], await shopper.ChosenAsync());
        Assert.Equal(["Mug en grès bicolore"], await shopper.NamesAsync());
        Assert.Equal(0, await shopper.Page.Locator(".panel input[name=commune]:visible").CountAsync());
    }

    [Fact]
    public async Task A_budget_is_never_exceeded_by_what_is_chosen_within_it()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/budgets/20/?max=90&tri=prix-desc");
        await shopper.Page.Locator(".chosen button").First.WaitForAsync();

        var prices = await shopper.Page.AskAsync<double[]>(
            "() => [...document.querySelectorAll('.results .price')].map(price => "
                + "parseFloat(price.textContent.match(/[0-9,]+/)[0].replace(',', '.')))"
        );

        Assert.All(prices, price => Assert.InRange(price, 0, 20));
    }

    [Fact]
    public async Task The_links_to_sister_pages_stay_links()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, Ceramics);

        await shopper.Page.ClickAsync("[data-facet=categorie][data-value=bijoux]");
        await shopper.Page.ArrivesAtAsync("**/categories/bijoux/");
    }

    [Fact]
    public async Task A_live_card_looks_as_the_built_one()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/produits/");
        const string Cards =
            "() => [...document.querySelectorAll('.results .card')].map(card => [card.className, card.dataset.id, card.innerText, "
            + "card.querySelector('img').className, card.querySelector('img').getAttribute('src'), "
            + "card.querySelector('source').srcset, card.querySelector('h3 a').getAttribute('href')].join('\\n'))";
        var built = await shopper.Page.AskAsync<string[]>(Cards);

        await shopper.Page.GotoAsync(SampleSite.Origin + "/recherche/");
        await shopper.SeesAsync("72 pièces");

        Assert.Equal(built, await shopper.Page.AskAsync<string[]>(Cards));
    }

    [Fact]
    public async Task On_a_phone_the_drawer_of_a_built_list_leaves_the_list_as_it_is_until_a_choice()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, Ceramics, Visit.Phone);
        var built = await shopper.NamesAsync();

        await shopper.Page.ClickAsync("[data-refine]");
        await shopper.Choice("prix", "50").WaitForAsync();

        Assert.Equal(Ceramics, shopper.Address);
        Assert.Equal(built, await shopper.NamesAsync());
        await shopper.Choice("prix", "50").CheckAsync();
        await shopper.SeesAsync("1 pièce");
    }

    [Fact]
    public async Task Without_scripts_facets_are_links_to_pages()
    {
        await using var shopper = await Shopper.WithoutScriptAsync(browser, site, Ceramics, Visit.Phone);

        await shopper.Page.ClickAsync("[data-refine]");
        await shopper.Page.ClickAsync("#affiner [data-facet=max][data-value='50']");

        await shopper.Page.ArrivesAtAsync("**/budgets/50/");
    }

    [Fact]
    public async Task The_newest_pieces_are_refined_on_the_search_page()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/nouveautes/");

        await shopper.Page.ClickAsync("[data-facet=max][data-value='50']");
        await shopper.Page.ArrivesAtAsync("**/recherche/?tri=nouveau&max=50");
        await shopper.Page.Locator(".chosen button").WaitForAsync();

        Assert.Equal(["50 € et moins"], await shopper.ChosenAsync());
    }
}
