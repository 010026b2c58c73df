using StaticMarche.Cli;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Architecture;

/// <summary>
/// Holds the compiled program against the table of docs/architecture.md: what each room uses, of the others and of libraries.
/// </summary>
public sealed class FolderBorderTests
{
    private const string Program = "StaticMarche";
    private const string UsedByAll = "Diagnostics";

    private static readonly Lazy<IReadOnlySet<Use>> Uses = new(ReadProgram);

    /// <summary>
    /// Where the platform's own libraries lie. ASP.NET Core and packages named System lie elsewhere, and count as libraries.
    /// </summary>
    private static readonly string Platform = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static TheoryData<string> Rooms => [.. Room.All.Select(room => room.Name)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_the_rooms_of_its_row_and_no_others(string name)
    {
        var used = UsesOf(name).Where(use => use.Assembly is null).Select(use => RoomOf(use.Namespace)).OfType<string>();

        Assert.Equal(
            Row(name).Rooms.Order(StringComparer.Ordinal),
            used.Where(room => room != name && room != UsedByAll).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_the_libraries_of_its_row_and_no_others(string name)
    {
        var used = UsesOf(name).Select(use => use.Assembly).OfType<string>().Where(assembly => !IsPlatform(assembly)).Select(FamilyOf);

        Assert.Equal(Row(name).Libraries.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_room_stands_above_those_it_uses()
    {
        var floors = Room.All.Select(room => room.Name).ToList();

        Assert.All(Room.All, room =>
            Assert.All(room.Rooms, used => Assert.InRange(floors.IndexOf(used), 0, floors.IndexOf(room.Name) - 1))
        );
    }

    [Fact]
    public void No_namespace_uses_itself_by_a_detour()
    {
        var uses = Uses
            .Value.Where(use => use.Assembly is null && IsOurs(use.From) && IsOurs(use.Namespace) && use.From != use.Namespace)
            .ToLookup(use => use.From, use => use.Namespace);

        Assert.Empty(uses.Select(user => user.Key).Where(name => ReachedFrom(name, uses).Contains(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_of_the_program_has_a_row_and_every_namespace_a_folder()
    {
        string[] ignored = ["bin", "obj"];

        var folders = Directory
            .GetDirectories(Path.Combine(Repository.Root, "generator"))
            .Select(Path.GetFileName)
            .Where(name => !ignored.Contains(name));
        var namespaces = Uses.Value.Select(use => RoomOf(use.From)).OfType<string>().Distinct();

        var rows = Room.All.Select(room => room.Name).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(rows, folders.Order(StringComparer.Ordinal));
        Assert.Equal(rows, namespaces.Order(StringComparer.Ordinal));
    }

    private static bool IsOurs(string name) => RoomOf(name) is not null;

    private static HashSet<string> ReachedFrom(string name, ILookup<string, string> uses)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(uses[name]);
        while (next.TryDequeue(out var used))
        {
            if (reached.Add(used))
            {
                foreach (var further in uses[used])
                {
                    next.Enqueue(further);
                }
            }
        }

        return reached;
    }

    private static HashSet<Use> ReadProgram()
    {
        using var compiled = new CompiledUses(typeof(ExitCode).Assembly.Location);
        return [.. compiled.All()];
    }

    private static IEnumerable<Use> UsesOf(string room) => Uses.Value.Where(use => RoomOf(use.From) == room);

    private static Room Row(string name) => Room.All.Single(room => room.Name == name);

    /// <summary>Null for the entry point, which lies in no folder, and for what the compiler makes.</summary>
    private static string? RoomOf(string name) => name.StartsWith(Program + ".", StringComparison.Ordinal) ? name.Split('.')[1] : null;

    private static bool IsPlatform(string assembly) => File.Exists(Path.Combine(Platform, assembly + ".dll"));

    /// <summary>ASP.NET Core comes in a hundred assemblies that nobody chooses between.</summary>
    private static string FamilyOf(string assembly) =>
        assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
            ? "Microsoft.AspNetCore"
            : assembly;
}
