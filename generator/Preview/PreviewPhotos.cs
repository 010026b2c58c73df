using System.Collections.Concurrent;
using StaticMarche.Diagnostics;
using StaticMarche.Images;
using StaticMarche.Planning;

namespace StaticMarche.Preview;

/// <summary>
/// Photos on demand: looked at when a page first shows them, decoded when a browser first asks for one of their files. Kept from one draft
/// to the next.
/// </summary>
internal sealed class PreviewPhotos(PhotoPipeline pipeline)
{
    private readonly ConcurrentDictionary<Stamp, Lazy<Checked<RenderedPhoto>>> _looks = new();
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new(StringComparer.Ordinal);

    /// <summary>Sizes and names of a photo, without decoding it.</summary>
    public Checked<RenderedPhoto> Look(PlannedPhoto photo) =>
        _looks.GetOrAdd(Stamp.Of(photo), _ => new Lazy<Checked<RenderedPhoto>>(() => pipeline.Describe(photo))).Value;

    /// <summary>The bytes of one rendition. A browser asks for several of one photo at once: the first makes all of them.</summary>
    public async Task<Checked<byte[]>> ReadAsync(RenderedPhoto photo, Rendition rendition, CancellationToken cancellation)
    {
        var turn = _turns.GetOrAdd(photo.Source.File, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellation);
        try
        {
            return await pipeline.ReadAsync(photo, rendition, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Forgets what is not in the plan any more.</summary>
    public void Keep(IReadOnlyList<PlannedPhoto> photos)
    {
        var current = photos.Select(Stamp.Of).ToHashSet();
        foreach (var stamp in _looks.Keys.Where(stamp => !current.Contains(stamp)))
        {
            _looks.TryRemove(stamp, out _);
        }
    }

    /// <summary>A photo as planned and as it lies on disk: another file under the same name is another photo.</summary>
    private sealed record Stamp(PlannedPhoto Photo, long Length, DateTime Written)
    {
        public static Stamp Of(PlannedPhoto photo)
        {
            var file = new FileInfo(photo.File);
            return file.Exists ? new Stamp(photo, file.Length, file.LastWriteTimeUtc) : new Stamp(photo, -1, default);
        }
    }
}
