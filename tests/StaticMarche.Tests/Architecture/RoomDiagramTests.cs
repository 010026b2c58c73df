using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Architecture;

/// <summary>
/// The diagram of docs/architecture.md shows the table above it: an arrow leads to what a room uses, unless a longer way leads there, too.
/// </summary>
public sealed class RoomDiagramTests
{
    private const string Fence = "```mermaid\n";
    private const string End = "```\n";
    private const string UsedByAll = "Diagnostics";

    private static readonly string File = Path.Combine(Repository.Root, "docs/architecture.md");

    private static readonly Dictionary<string, Room> Rooms = Room.All.ToDictionary(room => room.Name);

    [Fact]
    public void The_diagram_shows_the_table_and_is_rewritten_like_a_golden()
    {
        var document = System.IO.File.ReadAllText(File);
        var start = document.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        var end = document.IndexOf(End, start, StringComparison.Ordinal);
        if (Golden.IsOverwriting)
        {
            document = string.Concat(document.AsSpan(0, start), Diagram(), document.AsSpan(end));
            System.IO.File.WriteAllText(File, document);
            end = document.IndexOf(End, start, StringComparison.Ordinal);
        }

        Assert.Equal(Diagram(), document[start..end]);
    }

    private static string Diagram()
    {
        var arrows = Room
            .All.Where(room => room.Name != UsedByAll)
            .SelectMany(room => DirectUses(room).Select(used => $"  {room.Name} --> {used}\n"));
        return $"flowchart TD\n{string.Concat(arrows)}";
    }

    private static IEnumerable<string> DirectUses(Room room)
    {
        var direct = room.Rooms.Where(used => !room.Rooms.Any(other => Reaches(Rooms[other], used)));
        return direct.DefaultIfEmpty(UsedByAll);
    }

    private static bool Reaches(Room room, string goal) => room.Rooms.Any(used => used == goal || Reaches(Rooms[used], goal));
}
