using System.Text.RegularExpressions;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Architecture;

/// <summary>Holds the table of docs/architecture.md: what each folder of the program may use.</summary>
public sealed partial class FolderBorderTests
{
    private static readonly string[] EverywhereAllowed = ["System", "Microsoft.Win32", "StaticMarche.Diagnostics"];

    private static readonly Dictionary<string, string[]> Borders = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Content"] = ["StaticMarche.Content", "YamlDotNet"],
        ["Profiles"] = ["StaticMarche.Profiles", "StaticMarche.Content"],
        ["Catalogue"] = ["StaticMarche.Catalogue", "StaticMarche.Profiles", "StaticMarche.Content"],
        ["Planning"] = ["StaticMarche.Planning", "StaticMarche.Catalogue", "StaticMarche.Content"],
        ["Images"] = ["StaticMarche.Images", "StaticMarche.Content", "StaticMarche.Planning", "StaticMarche.Output", "NetVips"],
        ["Rendering"] =
        [
            "StaticMarche.Rendering", "StaticMarche.Catalogue", "StaticMarche.Planning", "StaticMarche.Content",
            "Scriban", "Markdig", "Acornima", "QRCoder",
        ],
        ["Output"] = ["StaticMarche.Output", "StaticMarche.Planning"],
        ["Build"] =
        [
            "StaticMarche.Build", "StaticMarche.Content", "StaticMarche.Profiles", "StaticMarche.Catalogue", "StaticMarche.Planning",
            "StaticMarche.Images", "StaticMarche.Rendering", "StaticMarche.Output",
        ],
        ["Preview"] =
        [
            "StaticMarche.Preview", "StaticMarche.Build", "StaticMarche.Content", "StaticMarche.Catalogue", "StaticMarche.Planning",
            "StaticMarche.Images", "StaticMarche.Rendering", "Microsoft.AspNetCore", "Microsoft.Extensions",
        ],
        ["Cli"] = ["StaticMarche.Cli", "StaticMarche.Build", "StaticMarche.Preview", "System.CommandLine", "Spectre.Console"],
    };

    public static TheoryData<string> Folders => [.. Borders.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_its_row_of_the_table_allows(string folder)
    {
        string[] allowed = [.. EverywhereAllowed, .. Borders[folder]];

        var trespasses = UsingsBelow(folder).Where(line => !allowed.Any(name => IsBelow(line.Namespace, name)));

        Assert.Empty(trespasses.Select(line => $"{line.File}: {line.Namespace}"));
    }

    [Fact]
    public void Every_folder_of_the_program_has_a_row()
    {
        string[] ignored = ["bin", "obj"];

        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "generator")).Select(Path.GetFileName).Where(name => !ignored.Contains(name));

        Assert.Equal(Borders.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    private static bool IsBelow(string name, string ancestor) => name == ancestor || name.StartsWith(ancestor + ".", StringComparison.Ordinal);

    private static IEnumerable<(string File, string Namespace)> UsingsBelow(string folder) =>
        from file in Directory.GetFiles(Path.Combine(Repository.Root, "generator", folder), "*.cs", SearchOption.AllDirectories)
        from line in File.ReadLines(file).TakeWhile(line => !line.StartsWith("namespace", StringComparison.Ordinal))
        let match = UsingLine().Match(line)
        where match.Success
        select (Path.GetRelativePath(Repository.Root, file), match.Groups["name"].Value);

    [GeneratedRegex(@"^using (static |\w+ = )?(?<name>[\w.]+);")]
    private static partial Regex UsingLine();
}
