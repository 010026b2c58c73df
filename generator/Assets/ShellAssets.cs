using System.Text;
using System.Text.RegularExpressions;
using StaticMarche.Planning;

namespace StaticMarche.Assets;

/// <summary>
/// Which assets a browser must have to show any page at all: what lies at the top or in <c>offline/</c>, and what those scripts import
/// before they run. Other scripts are features of some pages.
/// </summary>
internal sealed partial class ShellAssets
{
    private const string Offline = "offline/";

    private readonly SortedSet<OutputPath> _shell = [];
    private readonly Dictionary<string, RenderedFile> _byAddress;

    public ShellAssets(AssetBook assets, UrlScheme urls)
    {
        _byAddress = assets.Files.ToDictionary(file => urls.Href(file.Path), StringComparer.Ordinal);
        foreach (
            var name in assets.Names.Where(name =>
                IsCode(name) && (!name.Contains('/', StringComparison.Ordinal) || name.StartsWith(Offline, StringComparison.Ordinal))
            )
        )
        {
            Add(_byAddress[urls.Href(assets.Find(name)!.Value)]);
        }

        Features = [.. assets.Names.Where(IsCode).Select(name => assets.Find(name)!.Value).Except(_shell)];
    }

    public IReadOnlyList<OutputPath> Shell => [.. _shell];

    public IReadOnlyList<OutputPath> Features { get; }

    private void Add(RenderedFile file)
    {
        if (!_shell.Add(file.Path) || !file.Path.Value.EndsWith(".js", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match import in Import().Matches(Encoding.UTF8.GetString(file.Content)))
        {
            if (_byAddress.TryGetValue(import.Groups["address"].Value, out var imported))
            {
                Add(imported);
            }
        }
    }

    private static bool IsCode(string name) =>
        name.EndsWith(".js", StringComparison.Ordinal)
        || name.EndsWith(".css", StringComparison.Ordinal)
        || name.EndsWith(".svg", StringComparison.Ordinal);

    /// <summary>Not <c>import(…)</c>, which waits until a page needs it.</summary>
    [GeneratedRegex("""(?:from|import)\s*["'](?<address>/[^"']+)["']""", RegexOptions.NonBacktracking)]
    private static partial Regex Import();
}
