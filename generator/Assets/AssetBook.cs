using StaticMarche.Planning;

namespace StaticMarche.Assets;

/// <summary>
/// The theme's assets as files of the site, each with a hash of its content in its name, so that browsers may keep them for ever.
/// </summary>
internal sealed class AssetBook
{
    private readonly SortedDictionary<string, RenderedFile> _byName = new(StringComparer.Ordinal);

    /// <summary>The script of the service worker, which is published at the site's root; empty when the theme has none.</summary>
    public string ServiceWorker { get; set; } = "";

    public IReadOnlyCollection<string> Names => _byName.Keys;

    public IReadOnlyCollection<RenderedFile> Files => _byName.Values;

    public OutputPath? Find(string name) => _byName.TryGetValue(name, out var file) ? file.Path : null;

    public OutputPath Add(string name, byte[] content)
    {
        var path = AssetPath.Of(name, content);
        _byName.Add(name, new RenderedFile(path, content));
        return path;
    }
}
