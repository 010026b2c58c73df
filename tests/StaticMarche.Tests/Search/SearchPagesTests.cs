using System.Text.Json;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Search;

public sealed class SearchPagesTests : IDisposable
{
    private readonly TempFolder _folder = SmallSite.Create();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("event", "{ on: 2026-12-05 }")]
    [InlineData("event", "{ on: 2026-12-05, cancelled: true }", "{ on: 2026-12-06 }")]
    [InlineData("cancelled", "{ on: 2026-12-05, cancelled: true }")]
    [InlineData("cancelled", "{ on: 2026-11-05 }", "{ on: 2026-12-05, cancelled: true }")]
    [InlineData("past", "{ on: 2026-11-05, cancelled: true }")]
    public void An_event_that_is_called_off_is_marked(string kind, params string[] days)
    {
        _folder.Write(
            "content/events/nocturne.md",
            $"---\nname: Nocturne\ncommune: Poitiers\ndates:\n{string.Concat(days.Select(day => $"  - {day}\n"))}---\n\nSous les halles.\n"
        );

        var root = JsonDocument.Parse(FolderPages.Render(_folder, new DateOnly(2026, 12, 1), "recherche/index.json")).RootElement;

        var found = root.GetProperty("pages").EnumerateArray().Single(page => page[2].GetString() == "Nocturne");
        Assert.Equal(kind, found[0].GetString());
    }
}
