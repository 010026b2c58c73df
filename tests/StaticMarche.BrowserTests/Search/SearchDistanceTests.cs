using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>« Au plus près », in the search and beside lists.</summary>
public sealed class SearchDistanceTests(BrowserFixture browser, SampleSite site)
{
    [Theory]
    [InlineData("/recherche/")]
    [InlineData("/categories/ceramique-verre/")]
    public async Task Asks_for_a_commune_and_sorts_by_the_way_to_it(string path)
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, path);
        await shopper.Page.SelectOptionAsync(".sorting select", "distance");

        await shopper.Page.FillAsync(".ask-place input", "Neuville-de-Poitou");
        await shopper.Page.PressAsync(".ask-place input", "Enter");
        await shopper.Page.ArrivesAtAsync($"**{path}?tri=distance&pres=neuville-de-poitou");
        await shopper.Page.WaitForFunctionAsync(
            "() => document.querySelector('.sorting option:checked').textContent.replace(/\\s/g, ' ') === 'Au plus près : "
                + "Neuville-de-Poitou'"
        );

        Assert.False(await shopper.Page.Locator(".ask-place").IsVisibleAsync());
        Assert.Contains(
            "Neuville-de-Poitou",
            await shopper.Page.Locator(".results .meta").First.InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whoever_closes_the_question_keeps_the_order()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?tri=prix");
        await shopper.SeesAsync("72 pièces");

        await shopper.Page.SelectOptionAsync(".sorting select", "distance");
        await shopper.Page.Locator(".ask-place").WaitForAsync();
        await shopper.PressAsync("Escape");
        await shopper.Page.Locator(".ask-place").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });

        await shopper.Page.WaitForFunctionAsync("() => document.querySelector('.sorting select').value === 'prix'");
        Assert.Equal("/recherche/?tri=prix", shopper.Address);
    }

    [Fact]
    public async Task The_place_of_a_shared_address_goes_before_ones_own()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/carte/?pres=chauvigny");
        await shopper.Page.Locator("[data-near-status]").GetByText("Chauvigny").WaitForAsync();

        await shopper.Page.GotoAsync(SampleSite.Origin + "/recherche/?tri=distance&pres=loudun");
        await shopper.Page.Locator(".results .far").First.WaitForAsync();

        Assert.Contains("Loudun", await shopper.Page.Locator(".results .meta").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("/recherche/?tri=distance&pres=loudun", shopper.Address);
    }
}
