using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Agenda;

/// <summary>The sample market is built on Monday 23 November 2026; the pages are read later, by clocks that are set.</summary>
public sealed class AgendaTests(BrowserFixture browser, SampleSite site)
{
    private const string Chauvigny = "Portes ouvertes de Chauvigny";

    private const string SaintSavin = "Marché des métiers de Saint-Savin";

    [Fact]
    public async Task Today_and_this_weekend_are_those_of_Paris()
    {
        // Friday evening in New York is Saturday in Paris.
        await using var visit = await OpenAsync("/agenda/", "2026-11-27T23:30:00Z", "America/New_York");

        await Assertions.Expect(Row(visit, Chauvigny).Locator(".soon")).ToHaveTextAsync("aujourd’hui");
        await Assertions.Expect(Row(visit, SaintSavin).Locator(".soon")).ToHaveTextAsync("ce week-end");
        await Assertions.Expect(Filter(visit, "Aujourd’hui")).ToHaveTextAsync("Aujourd’hui 1");
        await Assertions.Expect(Filter(visit, "Ce week-end")).ToHaveTextAsync("Ce week-end 2");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_filter_shows_its_days_stays_in_the_address_and_goes_with_Back()
    {
        await using var visit = await OpenAsync("/agenda/", "2026-11-28T09:00:00Z");

        await Filter(visit, "Aujourd’hui").ClickAsync();
        await Assertions.Expect(Shown(visit)).ToHaveCountAsync(1);
        Assert.EndsWith("/agenda/#aujourd-hui", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.GoBackAsync();

        await Assertions.Expect(Filter(visit, "Tout l’agenda")).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(Row(visit, "Marché de Noël de Poitiers")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_over_says_so_where_it_is_seen_at_closing_time_and_the_next_day_takes_its_place()
    {
        await using var visit = await OpenAsync("/agenda/", "2026-11-28T17:01:00Z");

        await Assertions.Expect(Row(visit, Chauvigny).Locator(".leaf")).ToContainTextAsync("29");
        await Assertions.Expect(Row(visit, Chauvigny).Locator("[data-hours]")).ToHaveTextAsync("de 10 h à 18 h");
        await visit.Page.Clock.SetFixedTimeAsync("2026-11-29T17:01:00Z");
        await visit.Page.ReloadAsync();

        await Assertions.Expect(Row(visit, Chauvigny).Locator(".soon")).ToHaveTextAsync("terminé");
        await Assertions.Expect(Row(visit, "Marché de Noël de Poitiers")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_evening_that_began_yesterday_is_todays_until_it_closes()
    {
        // Half past midnight on Saturday, in Paris.
        await using var visit = await OpenAsync("/agenda/", "2026-11-27T23:30:00Z");

        await GiveDaysAsync(visit, Chauvigny, "2026-11-27|2026-11-28T01:00|de 18 h à 1 h|;");
        await GiveDaysAsync(visit, SaintSavin, "2026-11-27|2026-11-28T00:00|de 18 h à minuit|;");

        await Assertions.Expect(Row(visit, Chauvigny).Locator(".soon")).ToHaveTextAsync("aujourd’hui");
        await Assertions.Expect(Row(visit, SaintSavin).Locator(".soon")).ToHaveTextAsync("terminé");
    }

    [Fact]
    public async Task A_cancelled_day_gives_way_to_the_next_one_and_an_event_without_any_says_that_it_is_cancelled()
    {
        await using var visit = await OpenAsync("/agenda/", "2026-11-28T09:00:00Z");

        await GiveDaysAsync(visit, Chauvigny, "2026-11-28|2026-11-28T18:00|de 14 h à 18 h|x;2026-11-29|2026-11-29T18:00|de 10 h à 18 h|;");
        await GiveDaysAsync(visit, SaintSavin, "2026-11-28|2026-11-28T17:00|de 9 h à 17 h|x;");

        await Assertions.Expect(Row(visit, Chauvigny).Locator(".soon")).ToContainTextAsync("ce week");
        await Assertions.Expect(Row(visit, SaintSavin).Locator(".soon")).ToHaveTextAsync("annulé");
        await Assertions.Expect(Row(visit, SaintSavin).Locator("time")).ToHaveTextAsync("28 novembre");
        await Assertions.Expect(Filter(visit, "Aujourd’hui")).ToHaveTextAsync("Aujourd’hui 0");
        await Assertions.Expect(Filter(visit, "Ce week-end")).ToHaveTextAsync("Ce week-end 1");
    }

    [Fact]
    public async Task A_day_without_markets_says_so_and_shows_what_follows()
    {
        await using var visit = await OpenAsync("/agenda/#aujourd-hui", "2026-11-24T09:00:00Z");

        await Assertions.Expect(visit.Page.Locator(".when-none")).ToContainTextAsync("Rien aujourd’hui");
        await Assertions.Expect(Row(visit, Chauvigny)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_home_page_and_a_makers_page_follow_the_clock_too()
    {
        await using var visit = await OpenAsync("/", "2026-11-29T09:00:00Z");
        await visit.Page.Locator("#rencontres").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(Row(visit, SaintSavin).Locator(".soon")).ToHaveTextAsync("aujourd’hui");

        await visit.Page.GotoAsync(SampleSite.Origin + "/createurs/terre-et-braise/");
        await visit.Page.Locator("#rencontrer").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(Row(visit, Chauvigny).Locator(".soon")).ToHaveTextAsync("aujourd’hui");

        await visit.Page.GotoAsync(SampleSite.Origin + "/agenda/portes-ouvertes-chauvigny-2026/");
        await Assertions.Expect(visit.Page.Locator(".over")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("[data-event-past]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task When_all_is_over_the_agenda_says_so_and_promises_nothing()
    {
        await using var visit = await OpenAsync("/agenda/#aujourd-hui", "2027-02-01T09:00:00Z");

        await Assertions.Expect(visit.Page.Locator("[data-empty]")).ToHaveTextAsync("Aucun rendez-vous annoncé pour l’instant.");
        await Assertions.Expect(visit.Page.Locator("[data-filters]")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".when-none")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task On_the_home_page_markets_of_today_take_the_place_of_those_that_are_over()
    {
        await using var visit = await OpenAsync("/", "2026-12-12T09:00:00Z");
        await visit.SettleAsync();
        await visit.Page.AskAsync(
            "() => window.scrollTo(0, document.querySelector('[data-dates]').getBoundingClientRect().top - innerHeight - 200)"
        );

        await Assertions.Expect(visit.Page.Locator("[data-dates] .soon", new() { HasText = "aujourd’hui" })).ToHaveCountAsync(3);
        await Assertions.Expect(visit.Page.Locator("[data-dates] .date-row:visible")).ToHaveCountAsync(4);
        await Assertions.Expect(Row(visit, "Salon des artisans")).ToBeVisibleAsync();
        Assert.Equal("", await visit.Page.AskAsync<string>("() => window.shifted.join('\\n')"));
    }

    [Fact]
    public async Task Without_scripts_the_weekend_of_the_build_stands_under_its_date()
    {
        await using var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await site.ServeAsync(context, []);
        var page = await context.NewPageAsync();

        await page.GotoAsync(SampleSite.Origin + "/agenda/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Le week-end du 28" }).ClickAsync();

        await Assertions.Expect(page.Locator(".still .date-row")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".still .date-row").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-filters]")).ToBeHiddenAsync();
    }

    /// <summary>Other days than those of the build, as its page would say them, and the page looked at again.</summary>
    private static async Task GiveDaysAsync(Visit visit, string name, string days) =>
        await Row(visit, name)
            .EvaluateAsync("(row, days) => { row.dataset.days = days; document.dispatchEvent(new Event('visibilitychange')); }", days);

    private static ILocator Row(Visit visit, string name) => visit.Page.Locator(".date-row:not(.still *)", new() { HasText = name });

    private static ILocator Shown(Visit visit) => visit.Page.Locator("[data-month] .date-row:visible");

    private static ILocator Filter(Visit visit, string name) => visit.Page.Locator("[data-filters] a", new() { HasText = name });

    private Task<Visit> OpenAsync(string path, string now, string zone = "Europe/Paris") =>
        Visit.OpenAsync(browser, site, path, new Look(Visit.Desktop, HasScript: true) { Now = now, Zone = zone });
}
