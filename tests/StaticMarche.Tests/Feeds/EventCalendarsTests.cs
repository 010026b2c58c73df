using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Feeds;

namespace StaticMarche.Tests.Feeds;

/// <summary>Reads our calendars with a program that is not ours.</summary>
public sealed class EventCalendarsTests
{
    [Fact]
    public void Each_open_day_is_an_entry_of_its_own()
    {
        var entries = Read("agenda/marche-de-noel.ics");

        Assert.Equal(
            [
                "marche-de-noel-20261205@marche.example/vienne",
                "marche-de-noel-20261205-2@marche.example/vienne",
                "marche-de-noel-20261206@marche.example/vienne",
            ],
            entries.Select(entry => entry.Uid)
        );
    }

    [Fact]
    public void An_entry_was_made_by_the_day_of_the_build_and_stays_as_it_is_once_its_event_is_over()
    {
        Assert.Equal(Utc(2026, 11, 20, 0), Read("agenda/marche-de-noel.ics")[0].DtStamp?.AsUtc);
        Assert.Equal(Utc(2026, 11, 1, 0), Read("agenda/fete-passee.ics")[0].DtStamp?.AsUtc);
    }

    [Fact]
    public void Hours_are_those_of_Paris_in_winter()
    {
        var morning = Read("agenda/marche-de-noel.ics")[0];

        Assert.Equal(new DateTime(2026, 12, 5, 9, 0, 0, DateTimeKind.Utc), morning.Start?.AsUtc);
        Assert.Equal(new DateTime(2026, 12, 5, 11, 30, 0, DateTimeKind.Utc), morning.End?.AsUtc);
    }

    [Fact]
    public void A_night_that_gains_an_hour_begins_in_summer_time_and_ends_in_winter_time()
    {
        var night = Assert.Single(Read("agenda/nuit-du-four.ics"));

        Assert.Equal(new DateTime(2027, 10, 30, 18, 0, 0, DateTimeKind.Utc), night.Start?.AsUtc);
        Assert.Equal(new DateTime(2027, 10, 31, 3, 0, 0, DateTimeKind.Utc), night.End?.AsUtc);
    }

    [Fact]
    public void A_weekend_in_which_summer_time_ends_keeps_its_hours()
    {
        var days = Read(Open(new DateOnly(2026, 10, 24)), Open(new DateOnly(2026, 10, 25)));

        Assert.Equal([Utc(2026, 10, 24, 8), Utc(2026, 10, 25, 9)], days.Select(day => day.Start?.AsUtc));
        Assert.Equal([Utc(2026, 10, 24, 17), Utc(2026, 10, 25, 18)], days.Select(day => day.End?.AsUtc));
    }

    [Fact]
    public void A_weekend_in_which_summer_time_begins_keeps_its_hours()
    {
        var days = Read(Open(new DateOnly(2027, 3, 27)), Open(new DateOnly(2027, 3, 28)));

        Assert.Equal([Utc(2027, 3, 27, 9), Utc(2027, 3, 28, 8)], days.Select(day => day.Start?.AsUtc));
        Assert.Equal([Utc(2027, 3, 27, 18), Utc(2027, 3, 28, 17)], days.Select(day => day.End?.AsUtc));
    }

    [Fact]
    public void A_day_without_hours_lasts_all_day()
    {
        var day = Read("agenda/marche-de-noel.ics")[2];

        Assert.True(day.IsAllDay);
        Assert.Equal(new DateOnly(2026, 12, 7), day.End?.Date);
    }

    [Theory]
    [InlineData("00:00", 23)]
    [InlineData("01:00", 24)]
    public void An_evening_ends_on_the_next_day(string close, int hourUtc)
    {
        var evening = Assert.Single(
            Read(
                new OpenDay(
                    new DateOnly(2026, 12, 5),
                    new TimeOnly(18, 0),
                    TimeOnly.ParseExact(close, "HH:mm", System.Globalization.CultureInfo.InvariantCulture)
                )
            )
        );

        Assert.Equal(Utc(2026, 12, 5, 17), evening.Start?.AsUtc);
        Assert.Equal(Utc(2026, 12, 5, 0).AddHours(hourUtc), evening.End?.AsUtc);
    }

    [Fact]
    public void A_cancelled_day_stays_and_says_so_to_devices_and_to_people()
    {
        var (kept, cancelled) = (Open(new DateOnly(2026, 12, 5)), Open(new DateOnly(2026, 12, 6)) with { IsCancelled = true });

        var entries = Read(kept, cancelled);

        Assert.Equal(["CONFIRMED", "CANCELLED"], entries.Select(entry => entry.Status));
        Assert.Equal(["La foire", "Annulé : La foire"], entries.Select(entry => entry.Summary));
        Assert.Equal(Read(kept, Open(new DateOnly(2026, 12, 6))).Select(entry => entry.Uid), entries.Select(entry => entry.Uid));
    }

    [Fact]
    public void A_device_hears_of_a_cancellation_and_of_every_later_change()
    {
        var day = Open(new DateOnly(2026, 12, 6));
        int[] published =
        [
            SequenceOn(new DateOnly(2026, 11, 20), day),
            SequenceOn(new DateOnly(2026, 11, 20), day with { IsCancelled = true }),
            SequenceOn(new DateOnly(2026, 11, 21), day with { IsCancelled = true }),
            SequenceOn(new DateOnly(2026, 11, 22), day),
            SequenceOn(new DateOnly(2026, 11, 23), day with { Open = new TimeOnly(11, 0) }),
        ];

        Assert.Equal(published.Distinct().Order(), published);
    }

    [Fact]
    public void A_day_that_is_over_changes_no_more()
    {
        var day = Open(new DateOnly(2026, 11, 21));

        Assert.Equal(SequenceOn(new DateOnly(2026, 11, 22), day), SequenceOn(new DateOnly(2027, 2, 1), day));
    }

    [Fact]
    public void An_entry_is_the_same_one_after_the_site_has_moved_to_another_domain()
    {
        string[] before = [.. ReadOn("https://marche.example/vienne/", "tag:marche.example,2026:catalogue").Select(entry => entry.Uid!)];
        string[] after = [.. ReadOn("https://autre.example/", "tag:marche.example,2026:catalogue").Select(entry => entry.Uid!)];

        Assert.Equal("tag:marche.example,2026:catalogue/marche-de-noel-20261205", before[0]);
        Assert.Equal(before, after);
    }

    [Fact]
    public void Text_comes_back_as_it_was_written()
    {
        var entry = Read("agenda/marche-de-noel.ics")[0];

        Assert.Equal("Marché de Noël ; place d’Armes", entry.Summary);
        Assert.Equal("Place du Maréchal-Leclerc, sous l’hôtel de ville, 86370 Vivonne", entry.Location);
        Assert.Contains("qui fabriquent.\nApportez un peu de monnaie.", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_agenda_leaves_past_events_out()
    {
        var names = Read("agenda.ics").Select(entry => entry.Uid);

        Assert.DoesNotContain("fete-passee-20261101@marche.example/vienne", names);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_each_ends_with_CRLF()
    {
        var text = Encoding.UTF8.GetString(new SmallMarket(words => words + "é😀漢".PadLeft(200, 'é')).Render("agenda.ics"));

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\uFFFD', text);
    }

    private static OpenDay Open(DateOnly day) => new(day, new TimeOnly(10, 0), new TimeOnly(19, 0));

    private static DateTime Utc(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, DateTimeKind.Utc);

    private static int SequenceOn(DateOnly today, OpenDay day) => Assert.Single(ReadOn(today, [day])).Sequence;

    private static List<CalendarEvent> ReadOn(string url, string feedId) =>
        [
            .. Calendar
                .Load(
                    Encoding.UTF8.GetString(
                        new SmallMarket(site: site => site with { Url = new Uri(url), FeedId = feedId }).Render("agenda/marche-de-noel.ics")
                    )
                )!
                .Events,
        ];

    private static List<CalendarEvent> Read(params OpenDay[] days) => ReadOn(new DateOnly(2026, 11, 20), days);

    private static List<CalendarEvent> ReadOn(DateOnly today, OpenDay[] days)
    {
        var market = new SmallMarket(today: today);
        var fair = new MarketEvent
        {
            Slug = Slug.Of("foire"),
            Name = "La foire",
            Commune = market.Catalogue.Communes[0],
            Days = days,
            Description = "",
            Source = SourceSpan.OfFile("content/events/foire.md"),
        };
        return [.. Calendar.Load(Encoding.UTF8.GetString(new EventCalendars(market.Input).Of(fair)))!.Events];
    }

    private static List<CalendarEvent> Read(string path) =>
        [.. Calendar.Load(Encoding.UTF8.GetString(new SmallMarket().Render(path)))!.Events];
}
