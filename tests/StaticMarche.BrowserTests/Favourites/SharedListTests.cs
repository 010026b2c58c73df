using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Favourites;

/// <summary>A list that somebody else made, behind a link.</summary>
public sealed class SharedListTests(BrowserFixture browser, SampleSite site)
{
    private const string Vase = "terre-et-braise/vase-celadon";

    [Fact]
    public async Task It_shows_nothing_of_ones_own()
    {
        await using var visit = await Shelf.OpenAsync(browser, site, $"#l={Vase}", Shelf.Piece(Vase, "Pour Mamie", "7 €"));

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Une liste partagée");
        await Assertions.Expect(visit.Page.Locator(".kept-piece [data-price]")).ToHaveTextAsync("74 €");
        await Assertions.Expect(visit.Page.Locator("span[data-before]")).ToHaveTextAsync("");
        await Assertions.Expect(visit.Page.Locator("p[data-note-text]")).ToHaveTextAsync("");
        await Assertions.Expect(visit.Page.Locator("p[data-lead]")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("#l=")]
    [InlineData("#l=terre-et-br")]
    public async Task A_link_that_was_cut_says_so(string fragment)
    {
        await using var visit = await Shelf.OpenAsync(browser, site, fragment, Shelf.Piece(Vase));

        await Assertions.Expect(visit.Page.Locator("p[data-shared-note]")).ToContainTextAsync("ne mène à aucune pièce");
        await Assertions.Expect(visit.Page.Locator("[data-empty]")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("[data-keep-shared]")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".kept-piece")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("#l=terre-et-braise/vase-celadon).")]
    [InlineData("#l=terre-et-braise/vase-celadon%29%20")]
    [InlineData("#l=terre-et-braise/vase-celadon&utm_source=courriel")]
    public async Task What_programs_put_behind_a_link_is_left_out(string fragment)
    {
        await using var visit = await Shelf.OpenAsync(browser, site, fragment);

        await Assertions.Expect(visit.Page.Locator(".kept-piece h3")).ToHaveTextAsync("Vase céladon à col étroit");
    }

    [Theory]
    [InlineData("/favoris/%23l=terre-et-braise/vase-celadon")]
    [InlineData("/favoris/%23l=terre-et-braise%2Fvase-celadon")]
    [InlineData("/favoris%23l=terre-et-braise%2fvase-celadon")]
    [InlineData("/favoris/%2523l=terre-et-braise%252Fvase-celadon")]
    public async Task A_link_whose_fragment_a_messenger_has_encoded_opens_the_list(string address)
    {
        await using var visit = await Visit.OpenAsync(browser, site, address, Visit.Phone);

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Une liste partagée");
        await Assertions.Expect(visit.Page.Locator(".kept-piece h3")).ToHaveTextAsync("Vase céladon à col étroit");
    }

    [Fact]
    public async Task Whoever_keeps_it_is_told_at_the_heading_and_whoever_copies_a_link_beside_the_button()
    {
        await using var visit = await Shelf.OpenAsync(browser, site, $"#l={Vase}");
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.ClickAsync("[data-keep-shared]");
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("[data-said]")).ToContainTextAsync("maintenant dans vos favoris");

        await visit.Page.ClickAsync("[data-share]");

        await Assertions.Expect(visit.Page.Locator("[data-link-said]")).ToContainTextAsync("copié");
        await Assertions.Expect(visit.Page.Locator("[data-link-said]")).ToBeInViewportAsync();
    }
}
