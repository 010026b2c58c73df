using System.Collections.Concurrent;
using StaticMarche.Build;
using StaticMarche.Diagnostics;
using StaticMarche.Images;
using StaticMarche.Planning;
using StaticMarche.Rendering;

namespace StaticMarche.Preview;

/// <summary>
/// One state of the site, rendered as it is asked for. An address is looked up among those of the plan and never becomes a path on disk,
/// so that nothing outside the site can be asked for.
/// </summary>
internal sealed class PreviewedSite
{
    private const string Index = "index.html";

    private readonly SiteRenderer _renderer;
    private readonly PreviewPhotos _shelf;
    private readonly Dictionary<string, PlannedFile> _files;
    private readonly Dictionary<string, byte[]> _assets;
    private readonly Dictionary<string, (RenderedPhoto Photo, Rendition Rendition)> _pictures;
    private readonly ConcurrentDictionary<string, Lazy<Checked<RenderedFile>>> _rendered = new(StringComparer.Ordinal);

    public PreviewedSite(SiteDraft draft, SiteRenderer renderer, PreviewPhotos shelf, IEnumerable<RenderedPhoto> photos)
    {
        (Draft, _renderer, _shelf) = (draft, renderer, shelf);
        _files = draft.Plan.Files.ToDictionary(file => file.Path.Value, StringComparer.Ordinal);
        _assets = renderer.Assets.ToDictionary(asset => asset.Path.Value, asset => asset.Content, StringComparer.Ordinal);
        _pictures = photos
            .SelectMany(photo => photo.Files.Select(rendition => (photo, rendition)))
            .DistinctBy(picture => picture.rendition.Path)
            .ToDictionary(picture => picture.rendition.Path.Value, StringComparer.Ordinal);
    }

    public SiteDraft Draft { get; }

    /// <summary>The file at an address, or what keeps it from being made; null when there is none.</summary>
    public async Task<Found?> FindAsync(string address, CancellationToken cancellation)
    {
        var path = ToPath(address);
        if (_files.TryGetValue(path, out var file))
        {
            var rendered = _rendered.GetOrAdd(path, _ => new Lazy<Checked<RenderedFile>>(() => _renderer.Render(file))).Value;
            return new Found(path, rendered.Value?.Content, rendered.Diagnostics);
        }

        if (_assets.TryGetValue(path, out var asset))
        {
            return new Found(path, asset, []);
        }

        if (!_pictures.TryGetValue(path, out var picture))
        {
            return null;
        }

        var bytes = await _shelf.ReadAsync(picture.Photo, picture.Rendition, cancellation);
        return new Found(path, bytes.Value, bytes.Diagnostics);
    }

    /// <summary>Whether a slash is all that an address lacks.</summary>
    public bool IsFolder(string address) => !address.EndsWith('/') && _files.ContainsKey(ToPath(address + "/"));

    private static string ToPath(string address) => address.EndsWith('/') ? address.TrimStart('/') + Index : address.TrimStart('/');

    /// <param name="Content">None when it can't be made.</param>
    internal sealed record Found(string Path, byte[]? Content, IReadOnlyList<Diagnostic> Findings);
}
