using System.Collections.Concurrent;
using StaticMarche.Content;
using StaticMarche.Content.Yaml;

namespace StaticMarche.Build;

/// <summary>
/// Finds the lines that a report quotes: in the texts already read, else on disk (a file that could not be read as content, a template).
/// </summary>
internal sealed class SourceLines(SiteFolder folder, IReadOnlyDictionary<string, SourceText> read)
{
    private readonly ConcurrentDictionary<string, SourceText?> _others = new(StringComparer.Ordinal);

    public string? Find(string file, int line)
    {
        var source = read.TryGetValue(file, out var known)
            ? known
            : _others.GetOrAdd(file, name => folder.ReadText(name, YamlLimits.MarketBytes).Value);
        return source?.Line(line);
    }
}
