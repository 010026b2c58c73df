using System.Text;
using System.Text.RegularExpressions;
using StaticMarche.Content;

namespace StaticMarche.Rendering.Assets;

/// <summary>
/// A worker and the modules that it imports as one script: a worker starts when its last module is there, and on a telephone each file waits
/// for the one that names it. Modules of one folder that import by name, and whose top-level names differ, fit into one scope as they are.
/// </summary>
internal static partial class ScriptBundle
{
    public static bool IsWanted(string name) => name.EndsWith("worker.js", StringComparison.Ordinal);

    /// <summary>Null when the modules can't share a scope: they are then published one by one.</summary>
    public static string? TryMake(string name, IReadOnlyDictionary<string, SourceText> sources)
    {
        var order = new List<string>();
        Collect(name, sources, order, []);
        var texts = order.ConvertAll(each => sources[each].Text);
        var names = texts.SelectMany(text => TopLevelName().Matches(text)).Select(match => match.Groups["name"].Value).ToList();
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Count)
        {
            return null;
        }

        var bundle = new StringBuilder();
        foreach (var text in texts)
        {
            bundle.Append(Export().Replace(Import().Replace(text, ""), "")).Append('\n');
        }

        return bundle.ToString();
    }

    /// <summary>Each module after those that it imports.</summary>
    private static void Collect(string name, IReadOnlyDictionary<string, SourceText> sources, List<string> order, HashSet<string> seen)
    {
        if (!sources.TryGetValue(name, out var source) || !seen.Add(name))
        {
            return;
        }

        var folder = name[..(name.LastIndexOf('/') + 1)];
        foreach (Match import in Import().Matches(source.Text))
        {
            Collect(folder + import.Groups["file"].Value, sources, order, seen);
        }

        order.Add(name);
    }

    [GeneratedRegex("""(?m)^import \{[A-Za-z0-9_, ]+\} from '\./(?<file>[A-Za-z0-9._-]+)';\n""", RegexOptions.NonBacktracking)]
    private static partial Regex Import();

    [GeneratedRegex("(?m)^export ", RegexOptions.NonBacktracking)]
    private static partial Regex Export();

    [GeneratedRegex("""(?m)^(export )?(async )?(function|class|const|let) (?<name>[A-Za-z0-9_$]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex TopLevelName();
}
