using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Architecture;

/// <summary>A row of the table in docs/architecture.md: a folder of the program, and what it may use.</summary>
internal sealed record Room(string Name, IReadOnlyList<string> Rooms, IReadOnlyList<string> Libraries)
{
    private const string Header = "| room of `generator/` |";

    /// <summary>From the lowest floor to the highest.</summary>
    public static IReadOnlyList<Room> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "docs/architecture.md"))
            .SkipWhile(line => !line.StartsWith(Header, StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new Room(cells[1], Names(cells[3]), Names(cells[4]))),
    ];

    private static string[] Names(string cell) => cell == "–" ? [] : cell.Split(',', StringSplitOptions.TrimEntries);
}
