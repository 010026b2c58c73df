using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Near;

public sealed class NearTests(BrowserFixture browser, SampleSite site)
{
    [Fact]
    public async Task A_commune_chosen_on_the_home_page_sorts_the_makers_of_the_map_page()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/", Visit.Phone);

        await visit.Page.FillAsync("#pres", "saint savin");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.ArrivesAtAsync("**/carte/?pres=saint-savin#depuis");

        await Assertions.Expect(Heading(visit, 0)).ToHaveTextAsync("Saint-Savin à moins d’un km");
        await Assertions.Expect(Heading(visit, 1)).ToContainTextAsync("Chauvigny à 13 km");
        await Assertions
            .Expect(visit.Page.Locator("[data-near-status]"))
            .ToHaveTextAsync("Du plus proche au plus loin, depuis\u00a0: Saint-Savin.");
        await Assertions.Expect(Heading(visit, 0)).ToBeInViewportAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_former_name_leads_to_the_commune_of_today()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/", Visit.Desktop);

        await visit.Page.FillAsync("#pres", "Beaumont");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#pres")).ToHaveValueAsync("Beaumont Saint-Cyr");
        await visit.Page.ArrivesAtAsync("**/carte/?pres=beaumont-saint-cyr**");
    }

    [Fact]
    public async Task A_name_that_is_none_is_said_to_be_unknown_and_changes_nothing()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/?pres=<img src=x>", Visit.Desktop);

        await Assertions.Expect(visit.Page.Locator("[data-near-status]")).ToContainTextAsync("n’est pas sur la carte");
        await Assertions.Expect(Heading(visit, 0)).ToHaveTextAsync("Availles-Limouzine");
    }

    [Fact]
    public async Task The_place_is_remembered_shown_on_lists_and_forgotten_when_asked()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/createurs/?pres=chauvigny", Visit.Desktop);

        await Assertions.Expect(visit.Page.Locator(".grid .card h3").First).ToHaveTextAsync("Terre et Braise");
        await visit.Page.GotoAsync(SampleSite.Origin + "/produits/");
        await Assertions.Expect(visit.Page.Locator(".card .far").First).ToContainTextAsync("km");
        await visit.Page.GotoAsync(SampleSite.Origin + "/carte/");
        await visit.Page.ClickAsync("[data-near-forget]");

        await Assertions.Expect(Heading(visit, 0)).ToHaveTextAsync("Availles-Limouzine");
        Assert.Null(await visit.Page.AskAsync<string?>("() => localStorage.getItem('marche::place')"));
    }

    [Fact]
    public async Task The_devices_position_is_asked_on_a_tap_rounded_and_kept_out_of_address_and_storage()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/", Visit.Phone);
        await visit.Page.Context.GrantPermissionsAsync(["geolocation"]);
        await visit.Page.Context.SetGeolocationAsync(new Geolocation { Latitude = 46.583333f, Longitude = 0.3366666f });

        await visit.Page.ClickAsync("[data-near-here]");
        await Assertions.Expect(Heading(visit, 0)).ToContainTextAsync("Poitiers");
        var kept = await visit.Page.AskAsync<string>("() => JSON.stringify([Object.values(sessionStorage), Object.values(localStorage)])");

        Assert.Contains("46.58,", kept, StringComparison.Ordinal);
        Assert.EndsWith(",[]]", kept, StringComparison.Ordinal);
        Assert.Equal(SampleSite.Origin + "/carte/", visit.Page.Url);
    }

    [Theory]
    [InlineData("Dangé", "Dangé-Saint-Romain")]
    [InlineData("roche posay", "La Roche-Posay")]
    [InlineData("isle jourdain", "L’Isle-Jourdain")]
    [InlineData("86000", "Poitiers")]
    [InlineData("Vouillé 86190", "Vouillé")]
    [InlineData("Poitiers (86)", "Poitiers")]
    [InlineData("Poitier", "Poitiers")]
    [InlineData("Chatelleraut", "Châtellerault")]
    [InlineData("Chuavigny", "Chauvigny")]
    [InlineData("chatelrault", "Châtellerault")]
    [InlineData("Champigny-le-Sec", "Champigny en Rochereau")]
    public async Task A_commune_is_found_as_people_write_it(string written, string commune)
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/", Visit.Desktop);

        await visit.Page.FillAsync("#pres", written);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#pres")).ToHaveValueAsync(commune);
    }

    [Fact]
    public async Task What_is_written_before_the_script_arrives_counts()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/robots.txt", Visit.Phone);
        var letScriptCome = await visit.Page.HoldAsync("**/assets/near/near-*");
        await visit.Page.GotoAsync(SampleSite.Origin + "/carte/", new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });

        await visit.Page.FillAsync("#pres", "Chuavigny");
        letScriptCome();
        await Assertions.Expect(visit.Page.Locator("[data-near-here]")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#pres")).ToHaveValueAsync("Chauvigny");
        await Assertions.Expect(Heading(visit, 0)).ToContainTextAsync("Chauvigny");
    }

    [Fact]
    public async Task Of_several_with_one_postcode_the_shopper_chooses()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/", Visit.Phone);

        await visit.Page.FillAsync("#pres", "86300");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("[data-near-status]").GetByRole(AriaRole.Button, new() { Name = "Chauvigny", Exact = true }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#pres")).ToHaveValueAsync("Chauvigny");
        await Assertions.Expect(visit.Page.Locator("#pres")).ToBeFocusedAsync();
        await Assertions.Expect(Heading(visit, 0)).ToContainTextAsync("Chauvigny");
    }

    [Fact]
    public async Task A_name_that_is_none_keeps_the_order_and_says_which()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/?pres=chauvigny", Visit.Desktop);
        await Assertions.Expect(Heading(visit, 0)).ToContainTextAsync("Chauvigny");

        await visit.Page.FillAsync("#pres", "Zanzibar");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions
            .Expect(visit.Page.Locator("[data-near-status]"))
            .ToHaveTextAsync(
                "Cette commune n’est pas sur la carte. Choisissez un nom de la liste. Du plus proche au plus loin, depuis\u00a0: Chauvigny."
            );
        await Assertions.Expect(Heading(visit, 0)).ToContainTextAsync("Chauvigny");
    }

    [Fact]
    public async Task Without_a_network_it_says_that_and_finds_it_when_there_is_one()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/", Visit.Desktop);
        await visit.Page.RouteAsync("**/communes.json", route => route.AbortAsync());
        var errors = new List<string>();
        visit.Page.PageError += (_, error) => errors.Add(error);

        await visit.Page.FillAsync("#pres", "Chauvigny");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("[data-near-status]")).ToContainTextAsync("réseau");
        await visit.Page.UnrouteAllAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(Heading(visit, 0)).ToContainTextAsync("Chauvigny");
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_page_that_Back_brings_back_follows_the_position_that_was_given_since()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/carte/?pres=chauvigny", Visit.Desktop);
        await Assertions.Expect(Heading(visit, 0)).ToContainTextAsync("Chauvigny");

        await visit.Page.AskAsync(
            """
            () => {
              localStorage.removeItem('marche::place');
              sessionStorage.setItem('marche::place', '{"name":"votre position","slug":null,"lat":46.58,"lon":0.34}');
              window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
            }
            """
        );

        await Assertions.Expect(Heading(visit, 0)).ToContainTextAsync("Poitiers");
    }

    private static ILocator Heading(Visit visit, int index) => visit.Page.Locator(".gazetteer h3").Nth(index);
}
