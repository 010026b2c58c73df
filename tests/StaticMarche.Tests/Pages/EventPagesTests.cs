using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StaticMarche.Tests.Pages.StructuredData;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Pages;

/// <summary>Evenings and cancelled days as the agenda, the event's page and its data say them.</summary>
public sealed class EventPagesTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    private readonly TempFolder _folder = SmallSite.Create();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"00:00\"", "de 18 h à minuit", "2026-12-06T00:00:00+01:00")]
    [InlineData("\"24:00\"", "de 18 h à minuit", "2026-12-06T00:00:00+01:00")]
    [InlineData("minuit", "de 18 h à minuit", "2026-12-06T00:00:00+01:00")]
    [InlineData("\"01:00\"", "de 18 h à 1 h", "2026-12-06T01:00:00+01:00")]
    public void An_evening_ends_on_the_next_day(string close, string hours, string end)
    {
        var page = Page("agenda/nocturne/index.html", $"- {{ on: 2026-12-05, open: 18h, close: {close} }}");

        Assert.Equal(hours, Text(page, "[data-event-days] .note"));
        Assert.Equal(end, GraphOfPage.Of(page)!.Node("Event").GetProperty("endDate").GetString());
        Assert.Equal(end[..16], page.QuerySelector("[data-ends]")?.GetAttribute("data-ends"));
    }

    [Fact]
    public void A_cancelled_day_is_said_on_the_page_and_in_its_data()
    {
        var page = Page(
            "agenda/nocturne/index.html",
            "- { on: 2026-12-05, open: 10h, close: 19h }",
            "- { on: 2026-12-06, cancelled: true }"
        );
        var whole = GraphOfPage.Of(page)!.Node("Event");

        Assert.Equal(
            ["samedi 5 décembre de 10 h à 19 h", "dimanche 6 décembre annulé"],
            page.QuerySelectorAll("[data-ends]").Select(day => Spaced(string.Join(' ', day.Children.Select(part => part.TextContent))))
        );
        Assert.Equal("5 décembre", Text(page, ".eyebrow"));
        Assert.Equal("https://schema.org/EventScheduled", whole.GetProperty("eventStatus").GetString());
        Assert.Equal(
            ["EventScheduled", "EventCancelled"],
            whole
                .GetProperty("subEvent")
                .EnumerateArray()
                .Select(day => day.GetProperty("eventStatus").GetString()!["https://schema.org/".Length..])
        );
    }

    [Fact]
    public void An_event_of_which_no_day_is_held_is_cancelled()
    {
        var page = Page("agenda/nocturne/index.html", "- { on: 2026-12-05, open: 10h, close: 19h, cancelled: true }");

        Assert.Contains("Ce rendez-vous est annulé.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://schema.org/EventCancelled", GraphOfPage.Of(page)!.Node("Event").GetProperty("eventStatus").GetString());
    }

    [Fact]
    public void The_agenda_shows_the_next_day_that_is_held()
    {
        var row = Page("agenda/index.html", "- { on: 2026-12-05, cancelled: true }", "- { on: 2026-12-12, open: 10h, close: 19h }")
            .QuerySelector("[data-month] .date-row")!;

        Assert.Equal("12décembre", row.QuerySelector(".leaf")!.TextContent);
        Assert.Null(row.QuerySelector(".soon"));
    }

    [Fact]
    public void The_agenda_says_that_an_event_is_cancelled_and_the_weekend_and_the_home_page_leave_it_out()
    {
        var agenda = Page("agenda/index.html", "- { on: 2026-12-05, cancelled: true }");
        var home = Page("index.html", "- { on: 2026-12-05, cancelled: true }");

        Assert.Equal("annulé", Assert.Single(agenda.QuerySelectorAll(".date-row")).QuerySelector(".soon")?.TextContent);
        Assert.Empty(agenda.QuerySelectorAll("section.still"));
        Assert.Empty(home.QuerySelectorAll(".date-row"));
    }

    [Fact]
    public void The_agenda_can_be_subscribed_to()
    {
        var agenda = Page("agenda/index.html", "- { on: 2026-12-05 }");

        Assert.Single(agenda.QuerySelectorAll("header.opening a[href='webcal://marche.example/agenda.ics']"));
        Assert.Single(agenda.QuerySelectorAll("header.opening a[href='/agenda.ics']"));
        Assert.Contains("https://marche.example/agenda.ics", agenda.QuerySelector("details code")!.TextContent, StringComparison.Ordinal);
    }

    private IHtmlDocument Page(string path, params string[] days)
    {
        _folder.Write(
            "content/events/nocturne.md",
            $"---\nname: Nocturne\ncommune: Poitiers\ndates:\n{string.Concat(days.Select(day => $"  {day}\n"))}---\n\nSous les halles.\n"
        );
        return FolderPages.Page(_folder, Today, path);
    }

    private static string Text(IParentNode page, string selector) => Spaced(page.QuerySelector(selector)!.TextContent);

    private static string Spaced(string text) => text.Replace('\u00A0', ' ').Trim();
}
