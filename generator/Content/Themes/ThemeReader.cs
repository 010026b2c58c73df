using StaticMarche.Content.Schema;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Content.Themes;

/// <summary>Reads a theme and those it extends from <c>themes/</c>.</summary>
internal sealed class ThemeReader(SiteFolder folder, string language)
{
    private const string StyleSheet = "style.css";
    private const string StyleParts = "styles/";

    private static readonly Field<string> Extends = Optional(
        "extends",
        TextKind.Instance,
        "Le thème dont celui-ci reprend tout ce qu’il ne change pas.",
        "The theme that this one takes everything from that it does not change."
    );
    private static readonly Field<string> Title = Optional(
        "title",
        TextKind.Instance,
        "Le nom du thème, pour les personnes.",
        "The theme's name, for people."
    );
    private static readonly MapSchema<ThemeEntry> Schema = new(new("le thème", "the theme"), [Title, Extends], read => new ThemeEntry(
        read.Get(Extends)
    ));

    private readonly List<Diagnostic> _findings = [];

    /// <param name="name">As site.yml says it.</param>
    /// <param name="span">Where it says so.</param>
    public Checked<Theme> Read(string name, SourceSpan span)
    {
        var chain = ReadChain(name, span);
        var layers = chain.ConvertAll(ReadStrings);
        var theme = new Theme
        {
            Name = name,
            Folders = [.. chain.Select(text => $"{ContentPaths.Themes}/{text}")],
            Templates = ReadTemplates(chain),
            Assets = ReadAssets(chain),
            Strings = Join(layers),
            StringLayers = layers,
        };
        return new Checked<Theme>(_findings.Exists(finding => finding.IsError) ? null : theme, _findings);
    }

    private List<string> ReadChain(string name, SourceSpan span)
    {
        var chain = new List<string>();
        var known = folder.Folders(ContentPaths.Themes);
        var next = new Values.Located<string>(name, span);
        while (next is not null)
        {
            if (!known.Contains(next.Value, StringComparer.Ordinal) || !folder.HasFile(FileOf(next.Value)))
            {
                _findings.Add(ThemeKinds.Unknown.At(next.Span, next.Value, string.Join(", ", known)));
                break;
            }

            if (chain.Contains(next.Value, StringComparer.Ordinal))
            {
                _findings.Add(ThemeKinds.Cycle.At(next.Span, next.Value));
                break;
            }

            chain.Add(next.Value);
            next = ReadEntry(next.Value)?.Extends;
        }

        return chain;
    }

    private ThemeEntry? ReadEntry(string name)
    {
        var node = ReadYaml(FileOf(name));
        return node is not null && Schema.TryRead(node, _findings, out var entry) ? entry : null;
    }

    private Node? ReadYaml(string path)
    {
        var source = folder.ReadText(path, YamlLimits.MarketBytes);
        var node = source.Value is null ? null : YamlReader.Read(source.Value);
        _findings.AddRange(source.Diagnostics);
        _findings.AddRange(node?.Diagnostics ?? []);
        return node?.Value;
    }

    private Dictionary<string, string> ReadTemplates(List<string> chain)
    {
        var templates = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var theme in chain)
        {
            foreach (
                var file in FilesBelow($"{ContentPaths.Themes}/{theme}/templates", "")
                    .Where(file => file.EndsWith(".html", StringComparison.Ordinal))
            )
            {
                templates.TryAdd(file, $"{ContentPaths.Themes}/{theme}/templates/{file}");
            }
        }

        return templates;
    }

    private Dictionary<string, IReadOnlyList<string>> ReadAssets(List<string> chain)
    {
        var assets = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var theme in Enumerable.Reverse(chain))
        {
            foreach (var file in FilesBelow($"{ContentPaths.Themes}/{theme}/assets", ""))
            {
                var path = $"{ContentPaths.Themes}/{theme}/assets/{file}";
                var name = IsStylePart(file) ? StyleSheet : file;
                assets[name] = assets.TryGetValue(name, out var before) ? [.. before, path] : [path];
            }
        }

        return new Dictionary<string, IReadOnlyList<string>>(assets, StringComparer.Ordinal);
    }

    private static bool IsStylePart(string file) =>
        file.StartsWith(StyleParts, StringComparison.Ordinal)
        && file.EndsWith(".css", StringComparison.Ordinal)
        && !file.AsSpan(StyleParts.Length).Contains('/');

    /// <summary>The files of a folder before those of its folders, each in ordinal order: a style sheet before its parts.</summary>
    private IEnumerable<string> FilesBelow(string path, string prefix) =>
        folder
            .Files(path)
            .Select(file => prefix + file)
            .Concat(folder.Folders(path).SelectMany(child => FilesBelow($"{path}/{child}", $"{prefix}{child}/")));

    private Dictionary<string, Values.Located<string>> ReadStrings(string theme)
    {
        var strings = new Dictionary<string, Values.Located<string>>(StringComparer.Ordinal);
        var path = $"{ContentPaths.Themes}/{theme}/strings/{language}.yml";
        if (folder.HasFile(path) && ReadYaml(path) is { } node)
        {
            Flatten(node, "", strings);
        }

        return strings;
    }

    /// <summary>Joins the texts of a theme and its parents: for each key, the nearest theme that has it gives the text.</summary>
    private static Dictionary<string, string> Join(IEnumerable<IReadOnlyDictionary<string, Values.Located<string>>> layers)
    {
        var strings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, text) in layers.SelectMany(layer => layer))
        {
            strings.TryAdd(key, text.Value);
        }

        return strings;
    }

    private void Flatten(Node node, string key, Dictionary<string, Values.Located<string>> strings)
    {
        switch (node)
        {
            case ScalarNode scalar when key.Length > 0:
                strings[key] = new Values.Located<string>(scalar.Value, scalar.Span);
                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    Flatten(entry.Value, key.Length == 0 ? entry.Key.Value : $"{key}.{entry.Key.Value}", strings);
                }

                break;
            default:
                _findings.Add(ThemeKinds.StringShape.At(node.Span, key));
                break;
        }
    }

    private static string FileOf(string theme) => $"{ContentPaths.Themes}/{theme}/theme.yml";

    private sealed record ThemeEntry(Values.Located<string>? Extends);
}
