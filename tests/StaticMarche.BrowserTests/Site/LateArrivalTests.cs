using Microsoft.Playwright;
using StaticMarche.BrowserTests.Favourites;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Site;

/// <summary>
/// What arrives late keeps its room. Each thing that a script, a worker or a fetch brings is held back, on every kind of page that has
/// it, while somebody scrolls; nothing that they see may move when it comes.
/// </summary>
public sealed class LateArrivalTests(BrowserFixture browser, SampleSite site)
{
    private const string Index = "/recherche/index.json";
    private const string Agenda = "/assets/agenda/";
    private const string Communes = "/communes.json";
    private const string Favourites = "/assets/favourites/";
    private const string Pieces = "/pieces.json";
    private const string Shared =
        "/favoris/#l=terre-et-braise/vase-celadon,terre-et-braise/mug-en-gres-bicolore,tourneur-du-clain/bol-en-noyer";

    private const string ScrollTo = """
        async depth => {
          const frame = () => new Promise(requestAnimationFrame);
          const goal = () => (document.documentElement.scrollHeight - innerHeight) * depth;
          for (let y = 0; y < goal(); y += innerHeight / 2) {
            scrollTo(0, y);
            await frame();
          }
          scrollTo(0, goal());
          await frame();
          await frame();
        }
        """;

    /// <summary>What follows a list comes back after two frames and a little.</summary>
    private const string IsThere =
        "() => !document.querySelector('[data-awaited], [aria-busy]') && "
        + "getComputedStyle(document.querySelector('.colophon')).visibility === 'visible'";

    private static readonly Arrival[] Arrivals =
    [
        new("/recherche/", Index),
        new("/recherche/?q=bol", Index),
        new("/recherche/?q=bol", "/assets/find/browse-"),
        new("/recherche/?q=stylo+xylophone", Index),
        new("/recherche/?q=xyzxyz&commune=vivonne", Index),
        new("/recherche/?q=bol&tri=distance", Index) { HasPlace = true },
        new("/produits/?max=50", Index),
        new("/categories/ceramique-verre/?tri=prix", "/assets/find/browse-"),
        new("/", Agenda) { Now = "2026-12-12T09:00:00Z" },
        new("/agenda/", Agenda) { Now = "2026-12-02T09:00:00Z" },
        new("/agenda/#week-end", Agenda) { Now = "2026-12-02T09:00:00Z" },
        new("/agenda/", Agenda) { Now = "2027-12-02T09:00:00Z" },
        new("/agenda/portes-ouvertes-chauvigny-2026/", Agenda) { Now = "2026-12-12T09:00:00Z" },
        new("/createurs/terre-et-braise/", Agenda) { Now = "2026-12-12T09:00:00Z" },
        new("/createurs/terre-et-braise/vase-celadon/", Agenda) { Now = "2027-12-12T09:00:00Z" },
        new("/", "/assets/near/") { HasPlace = true },
        new("/createurs/", "/assets/near/") { HasPlace = true },
        new("/carte/?pres=chauvigny", Communes),
        new("/carte/?pres=zanzibar", Communes) { HasPlace = true },
        new("/carte/?pres=86300", Communes),
        new("/produits/", Favourites) { HasFavourites = true },
        new("/favoris/", Favourites) { HasFavourites = true },
        new("/favoris/", Favourites),
        new("/favoris/", Pieces) { HasFavourites = true },
        new("/favoris/", Pieces) { HasFavourites = true, IsLost = true },
        new(Shared, Pieces),
        new(Shared, Pieces) { IsLost = true },
        new("/hors-ligne/", "/assets/offline/readable") { HasKeptPages = true },
    ];

    /// <summary>The widths of screens, and how far down somebody has come.</summary>
    private static readonly (int Width, double Depth)[] Places =
    [
        (Visit.Phone, 0.5),
        (Visit.Phone, 1),
        (Visit.Desktop, 0),
        (Visit.Desktop, 1),
    ];

    public static TheoryData<Arrival> EachArrival => [.. Arrivals];

    [Theory]
    [MemberData(nameof(EachArrival))]
    public async Task Nothing_that_is_seen_moves_when_it_comes_while_somebody_scrolls(Arrival arrival)
    {
        await using var visit = await Visit.OpenAsync(
            browser,
            site,
            "/robots.txt",
            new Look(Visit.Phone, HasScript: true) { Now = arrival.Now }
        );
        await RememberAsync(visit.Page, arrival);
        await visit.Page.Context.RouteAsync("**/images/**", route => route.AbortAsync());
        foreach (var (width, depth) in Places)
        {
            await visit.ResizeAsync(width);
            await visit.Page.GotoAsync(SampleSite.Origin + "/robots.txt");
            var letItCome = await visit.Page.HoldAsync($"**{arrival.Held}**");
            await visit.Page.GotoAsync(
                SampleSite.Origin + arrival.Path,
                new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded }
            );
            await Assertions.Expect(visit.Page.Locator("main")).ToBeVisibleAsync();
            await visit.Page.AskAsync(ScrollTo, depth);
            letItCome();
            await visit.Page.WaitForFunctionAsync(IsThere);
            await visit.SettleAsync();

            Assert.Equal(
                "",
                string.Join(
                    '\n',
                    await visit.Page.AskAsync<string[]>($"() => window.shifted.map((shift) => `{width} px, depth {depth}: ${{shift}}`)")
                )
            );
        }

        Assert.Contains(visit.Requests, address => address.Contains(arrival.Held, StringComparison.Ordinal));
    }

    private static async Task RememberAsync(IPage page, Arrival arrival)
    {
        if (arrival.HasPlace)
        {
            await page.AskAsync(
                """() => localStorage.setItem('marche::place', '{"name":"Poitiers","slug":"poitiers","lat":46.58,"lon":0.34}')"""
            );
        }

        if (arrival.HasFavourites)
        {
            await page.AskAsync("list => localStorage.setItem('marche::favourites', list)", Shelf.ThreeMakers);
        }

        if (arrival.HasKeptPages)
        {
            await page.AskAsync(
                """
                async () => {
                  const pages = Array.from({ length: 12 }, (_, i) => [`/page-${i}/`, 10]);
                  await (await caches.open('marche:/:1:pages')).put('/ledger', Response.json(pages));
                }
                """
            );
        }

        if (arrival.IsLost)
        {
            await page.Context.RouteAsync($"**{arrival.Held}", route => route.AbortAsync());
        }
    }

    /// <summary>A page, and a part of the addresses that what comes late is asked from.</summary>
    public sealed record Arrival(string Path, string Held)
    {
        public string Now { get; init; } = SampleSite.Now;

        public bool HasPlace { get; init; }

        public bool HasFavourites { get; init; }

        public bool HasKeptPages { get; init; }

        /// <summary>It doesn't come at all.</summary>
        public bool IsLost { get; init; }

        public override string ToString() =>
            $"{Path}, {(IsLost ? "without" : "late")} {Held}, {Now[..10]}"
            + $"{(HasPlace ? ", from a place" : "")}{(HasFavourites ? ", with favourites" : "")}";
    }
}
