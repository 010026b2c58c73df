using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Diagnostics;

public sealed class ShownKindTests
{
    /// <summary>Files that hold what the program says, as a person reads it.</summary>
    private static readonly string[] Endings = [".golden", "expected.txt"];

    /// <summary>Who runs tests as root cannot take away the right to read a file.</summary>
    private static readonly string[] OnlyForOthers = ["file-unreadable"];

    [Fact]
    public void Every_kind_of_finding_is_shown_by_a_golden()
    {
        var told = Directory
            .EnumerateFiles(Repository.Tests, "*", SearchOption.AllDirectories)
            .Where(file => Endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .SelectMany(file =>
                File.ReadAllText(file)
                    .Split([' ', '\n', '[', ']', '(', ')', ',', '`', '"', ':', '\t'], StringSplitOptions.RemoveEmptyEntries)
            )
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(OnlyForOthers, AllKinds.List.Select(kind => kind.Id).Where(id => !told.Contains(id)));
    }
}
