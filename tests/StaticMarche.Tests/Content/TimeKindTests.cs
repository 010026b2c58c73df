using StaticMarche.Content;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;

namespace StaticMarche.Tests.Content;

public sealed class TimeKindTests
{
    [Theory]
    [InlineData("\"10:00\"", "10:00")]
    [InlineData("9:00", "09:00")]
    [InlineData("9h", "09:00")]
    [InlineData("9 h", "09:00")]
    [InlineData("9H30", "09:30")]
    [InlineData("9 h 30", "09:30")]
    [InlineData("9\u00A0h\u00A030", "09:30")]
    [InlineData("22h00", "22:00")]
    [InlineData("9.30", "09:30")]
    [InlineData("9 heures", "09:00")]
    [InlineData("9 h 30 min", "09:30")]
    [InlineData("09:00:00", "09:00")]
    [InlineData("18", "18:00")]
    [InlineData("midi", "12:00")]
    [InlineData("\u202A18:00\u202C", "18:00")]
    public void Reads_an_hour_as_people_write_it(string yaml, string expected)
    {
        Assert.Equal(expected, Read(TimeKind.Start, yaml).Time);
        Assert.Equal(expected, Read(TimeKind.End, yaml).Time);
    }

    [Theory]
    [InlineData("\"24:00\"")]
    [InlineData("24h")]
    [InlineData("minuit")]
    [InlineData("\"00:00\"")]
    public void Midnight_ends_a_day(string yaml) => Assert.Equal("00:00", Read(TimeKind.End, yaml).Time);

    [Theory]
    [InlineData("24h")]
    [InlineData("minuit")]
    public void Whose_midnight_begins_something_is_not_guessed(string yaml) => Assert.Null(Read(TimeKind.Start, yaml).Time);

    [Theory]
    [InlineData("25:00")]
    [InlineData("9:75")]
    [InlineData("24:30")]
    [InlineData("le soir")]
    [InlineData("-9")]
    public void Refuses_what_is_none(string yaml) => Assert.Equal("time-unreadable", Assert.Single(Read(TimeKind.End, yaml).Findings).Id);

    [Theory]
    [InlineData("de 10 h à 19h30", "10:00", "19:30")]
    [InlineData("vers 9h", "09:00", "09:00")]
    public void More_than_an_hour_gets_the_hour_that_belongs_here(string yaml, string start, string end)
    {
        Assert.Equal(start, Assert.Single(Read(TimeKind.Start, yaml).Findings).Arguments[1]);
        Assert.Equal(end, Assert.Single(Read(TimeKind.End, yaml).Findings).Arguments[1]);
    }

    private static (string? Time, List<Diagnostic> Findings) Read(TimeKind kind, string yaml)
    {
        var findings = new List<Diagnostic>();
        var node = (MapNode)YamlReader.Read(new SourceText("heure.yml", $"time: {yaml}\n")).Value!;
        var time = kind.TryRead(node.Entries[0].Value, findings, out var read)
            ? read.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)
            : null;
        return (time, findings);
    }
}
