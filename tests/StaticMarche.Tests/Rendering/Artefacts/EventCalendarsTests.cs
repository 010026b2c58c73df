using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace StaticMarche.Tests.Rendering.Artefacts;

/// <summary>Reads our calendars with a program that is not ours.</summary>
public sealed class EventCalendarsTests
{
    [Fact]
    public void Each_open_day_is_an_entry_of_its_own()
    {
        var entries = Read("agenda/marche-de-noel.ics");

        Assert.Equal(
            ["marche-de-noel-20261205@marche.example", "marche-de-noel-20261205-2@marche.example", "marche-de-noel-20261206@marche.example"],
            entries.Select(entry => entry.Uid));
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
    public void A_day_without_hours_lasts_all_day()
    {
        var day = Read("agenda/marche-de-noel.ics")[2];

        Assert.True(day.IsAllDay);
        Assert.Equal(new DateOnly(2026, 12, 7), day.End?.Date);
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

        Assert.DoesNotContain("fete-passee-20261101@marche.example", names);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_each_ends_with_CRLF()
    {
        var text = Encoding.UTF8.GetString(new SmallMarket(words => words + "é😀漢".PadLeft(200, 'é')).Render("agenda.ics"));

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\uFFFD', text);
    }

    private static List<CalendarEvent> Read(string path) => [.. Calendar.Load(Encoding.UTF8.GetString(new SmallMarket().Render(path)))!.Events];
}
