using System.Text;
using StaticMarche.Content;
using StaticMarche.Content.Themes;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Planning;

namespace StaticMarche.Assets;

/// <summary>
/// Reads a theme's assets. The style sheets of a chain of themes add up to one; what they show by <c>url(…)</c>, and what scripts import,
/// are assets too.
/// </summary>
/// <param name="site">The folder that holds <c>themes/</c>.</param>
/// <param name="urls">Makes the addresses.</param>
internal sealed class AssetReader(SiteFolder site, UrlScheme urls)
{
    /// <summary>The asset that becomes the service worker; it is never published under its own name.</summary>
    private const string ServiceWorker = "offline/service-worker.js";

    /// <summary>Photographs are content; what a theme adds to each page is small.</summary>
    public const int MaxBytes = 1 << 20;

    private readonly List<Diagnostic> _findings = [];
    private readonly AssetBook _book = new();

    /// <param name="theme">Whose assets.</param>
    /// <param name="additions">Rules that follow the theme's own in <c>style.css</c>: the market's accent, tones, focuses.</param>
    public Checked<AssetBook> Read(Theme theme, string additions)
    {
        var styles = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        var scripts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var asset in theme.Assets.OrderBy(asset => asset.Key, StringComparer.Ordinal))
        {
            if (!OutputPath.IsSafe(asset.Key))
            {
                _findings.Add(AssetKinds.Name.At(SourceSpan.OfFile(asset.Value[^1]), asset.Key));
            }
            else if (asset.Key.EndsWith(".css", StringComparison.Ordinal))
            {
                styles.Add(asset);
            }
            else if (asset.Key.EndsWith(".js", StringComparison.Ordinal))
            {
                ReadScript(asset.Key, asset.Value[^1], scripts);
            }
            else if (ReadWhole(asset.Value[^1]) is { } content)
            {
                _book.Add(asset.Key, content);
            }
        }

        // After the others, since they name them by their hashed names.
        AddScripts(scripts);
        foreach (var style in styles)
        {
            var text = string.Concat(style.Value.Select(ReadStyle)) + (style.Key == "style.css" ? additions : "");
            _book.Add(style.Key, Encoding.UTF8.GetBytes(text));
        }

        return new Checked<AssetBook>(_findings.Exists(finding => finding.IsError) ? null : _book, _findings);
    }

    private void ReadScript(string name, string file, Dictionary<string, SourceText> scripts)
    {
        var source = site.ReadText(file, MaxBytes);
        _findings.AddRange(source.Diagnostics);
        if (source.Value is not { } script)
        {
            return;
        }

        scripts.Add(name, script);
        if (ScriptSyntax.TryParse(script.Text, out var fault) is null && fault is not null)
        {
            _findings.Add(AssetKinds.ScriptSyntax.At(script.Span(fault.Offset, fault.Offset + 1), fault.Reason));
        }
    }

    private void AddScripts(Dictionary<string, SourceText> scripts)
    {
        var modules = new ScriptModules(scripts, name => _book.Find(name) is { } path ? urls.Href(path) : null);
        modules.Finish(Publish);
        _findings.AddRange(modules.Findings);
    }

    private string Publish(string name, string text)
    {
        if (name != ServiceWorker)
        {
            return urls.Href(_book.Add(name, Encoding.UTF8.GetBytes(text)));
        }

        _book.ServiceWorker = text;
        return urls.Href(urls.ServiceWorker);
    }

    private string ReadStyle(string file)
    {
        var source = site.ReadText(file, MaxBytes);
        _findings.AddRange(source.Diagnostics);
        if (source.Value is null)
        {
            return "";
        }

        var sheet = new StyleSheet(source.Value, name => _book.Find(name) is { } path ? urls.Href(path) : null);
        var text = sheet.Publish();
        _findings.AddRange(sheet.Findings);
        return text;
    }

    private byte[]? ReadWhole(string file)
    {
        var read = site.ReadBytes(file, MaxBytes + 1);
        _findings.AddRange(read.Diagnostics);
        if (read.Value is { Length: > MaxBytes })
        {
            _findings.Add(AssetKinds.TooLarge.At(SourceSpan.OfFile(file), file));
            return null;
        }

        return read.Value;
    }
}
