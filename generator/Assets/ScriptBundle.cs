using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticMarche.Content;

namespace StaticMarche.Assets;

/// <summary>
/// A script and the modules of its folder that it imports as one: it starts when its last module is there, on a telephone each file waits
/// for the one that names it, and one file compresses better than six. So are workers published, and scripts that ask for it in their
/// first line. Modules of one folder that import by name, and whose top-level names differ, fit into one scope as they are.
/// </summary>
internal static partial class ScriptBundle
{
    private const string Wish = "// @bundle";

    public static bool IsWanted(SourceText script) =>
        script.File.EndsWith("worker.js", StringComparison.Ordinal) || script.Text.StartsWith(Wish, StringComparison.Ordinal);

    /// <summary>Null when the modules can't share a scope: they are then published one by one.</summary>
    public static string? TryMake(string name, IReadOnlyDictionary<string, SourceText> sources)
    {
        var order = new List<string>();
        Collect(name, sources, order, []);
        var texts = order.ConvertAll(word => sources[word].Text);
        var imports = OuterImports(texts);
        var names = texts
            .SelectMany(text => TopLevelName().Matches(text))
            .Select(match => match.Groups["name"].Value)
            .Concat(imports.SelectMany(import => import.Names).Select(word => word.Split(" as ")[^1]))
            .ToList();
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Count)
        {
            return null;
        }

        var bundle = new StringBuilder();
        foreach (var (file, imported) in imports)
        {
            bundle.Append(CultureInfo.InvariantCulture, $"import {{ {string.Join(", ", imported)} }} from '{file}';\n");
        }

        foreach (var text in texts.SkipLast(1))
        {
            bundle.Append(Export().Replace(WithoutImports(text), "")).Append('\n');
        }

        bundle.Append(WithoutImports(texts[^1])).Append('\n');
        // The script itself, which comes last, may be imported in its turn. When nobody can, all names are its own, and may be shortened.
        var isClosed = imports.Count == 0 && !Export().IsMatch(texts[^1]);
        return isClosed ? $"(() => {{\n{bundle}}})();\n" : bundle.ToString();
    }

    /// <summary>The imports from other folders, which stay imports: one each, however many modules ask for it.</summary>
    private static List<(string File, IReadOnlyList<string> Names)> OuterImports(IEnumerable<string> texts) =>
        [
            .. texts
                .SelectMany(text => OuterImport().Matches(text))
                .GroupBy(match => match.Groups["file"].Value, match => match.Groups["names"].Value, StringComparer.Ordinal)
                .Select(import => (import.Key, (IReadOnlyList<string>)[.. import.SelectMany(Separate).Distinct(StringComparer.Ordinal)])),
        ];

    private static string[] Separate(string names) =>
        names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutImports(string text) => OuterImport().Replace(Import().Replace(text, ""), "");

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

    [GeneratedRegex("""(?m)^import \{(?<names>[A-Za-z0-9_, ]+)\} from '(?<file>\.\./[A-Za-z0-9._/-]+)';\n""", RegexOptions.NonBacktracking)]
    private static partial Regex OuterImport();

    [GeneratedRegex("(?m)^export ", RegexOptions.NonBacktracking)]
    private static partial Regex Export();

    [GeneratedRegex("""(?m)^(export )?(async )?(function|class|const|let) (?<name>[A-Za-z0-9_$]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex TopLevelName();
}
