using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>The address of the search page says what it shows, and the other way round.</summary>
public sealed class SearchAddressTests(BrowserFixture browser, SampleSite site)
{
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
        await using var shopper = await Shopper.OpenAsync(
            browser,
            site,
            "/recherche/?q=bol&categorie=%3Cscript%3E&max=-3&tri=hasard&page=0&pres=..%2F"
        );

        await shopper.SeesAsync("5 pièces pour « bol »");

        Assert.Empty(await shopper.ChosenAsync());
        Assert.Empty(shopper.Complaints);
    }

    [Fact]
    public async Task An_address_may_name_a_family_by_its_first_word()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?q=stylo&categorie=bois&max=50");

        await shopper.SeesAsync("1 pièce pour « stylo »");

        Assert.Equal(["Stylo à bille en olivier"], await shopper.NamesAsync());
        Assert.Equal(["Bois, métal et pierre", "50 € et moins", "Tout effacer"], await shopper.ChosenAsync());
    }

    [Fact]
    public async Task What_the_catalogue_does_not_know_is_no_choice()
    {
        await using var shopper = await Shopper.OpenAsync(
            browser,
            site,
            "/recherche/?q=bol&commune=nulle-part&disponibilite=x&createur=terre-et-braise"
        );

        await shopper.SeesAsync("3 pièces pour « bol »");

        Assert.Equal(["Terre et Braise"], await shopper.ChosenAsync());
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
    public async Task A_category_takes_the_place_of_its_family()
    {
        await using var shopper = await Shopper.OpenAsync(browser, site, "/recherche/?categorie=ceramique-verre");
        await shopper.SeesAsync("6 pièces");

        await shopper.Choice("categorie", "ceramique-poterie").CheckAsync();
        await shopper.SeesAsync("3 pièces");

        Assert.Equal("/recherche/?categorie=ceramique-poterie", shopper.Address);
        Assert.True(
            await shopper.Page.AskAsync<bool>("() => document.querySelector('[name=categorie][value=ceramique-verre]').indeterminate")
        );
    }
}
