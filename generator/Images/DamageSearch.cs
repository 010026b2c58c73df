using System.Collections.Concurrent;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;

namespace StaticMarche.Images;

/// <summary>
/// Decodes photos at the smallest size, without writing anything, to find those that are damaged. The same bytes are decoded once,
/// however many products show them and under whatever names; those that lie in the store have been decoded before.
/// </summary>
internal sealed class DamageSearch(ImageSettings settings, ImageStore store, int parallelism, TimeProvider clock)
{
    private readonly ImageRecipe _recipe = new(settings);
    private readonly PhotoDecoder _decoder = new(clock);
    private readonly ConcurrentDictionary<PhotoKey, Lazy<Task<DiagnosticKind?>>> _seen = [];
    private int _decoded;
    private int _done;

    public async Task<DamageReport> FindAsync(
        IReadOnlyList<PlannedPhoto> photos,
        IProgress<PhotoProgress>? progress,
        CancellationToken cancellation
    )
    {
        if (photos.Count > 0)
        {
            progress?.Report(new PhotoProgress(0, photos.Count, 0));
        }

        var findings = new Diagnostic?[photos.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellation };
        await Parallel.ForAsync(0, photos.Count, options, async (index, stop) =>
        {
            findings[index] = await FindAsync(photos[index], stop);
            var done = Interlocked.Increment(ref _done);
            progress?.Report(new PhotoProgress(done, photos.Count, done - Math.Min(done, Volatile.Read(ref _decoded))));
        });
        return new DamageReport([.. findings.OfType<Diagnostic>().Order()], photos.Count, _decoded);
    }

    private async Task<Diagnostic?> FindAsync(PlannedPhoto photo, CancellationToken cancellation)
    {
        // What reading and probing tell, the rules have told.
        if (OpenedPhoto.Open(photo, _recipe).Value is not { } opened)
        {
            return null;
        }

        var damage = await _seen.GetOrAdd(opened.Key, _ => new Lazy<Task<DiagnosticKind?>>(() => DecodeAsync(opened, cancellation))).Value;
        return damage?.At(photo.Span, opened.File.Name);
    }

    private async Task<DiagnosticKind?> DecodeAsync(OpenedPhoto photo, CancellationToken cancellation)
    {
        if (photo.Render(_recipe, store.Find(photo.Key), card: null).IsStored)
        {
            return null;
        }

        Interlocked.Increment(ref _decoded);
        var job = new EncodeJob
        {
            File = photo.File,
            Header = photo.Header,
            Sizes = photo.Sizes.Take(1).ToList(),
            Formats = [],
        };
        return (await _decoder.DecodeAsync(job, cancellation)).Damage;
    }
}

/// <summary>The photos that can't be decoded.</summary>
/// <param name="Findings">One for each use of such a photo, in the order of every report.</param>
/// <param name="Photos">How many were looked at.</param>
/// <param name="Decoded">How many of them were decoded, the others being the same bytes or in the store.</param>
internal sealed record DamageReport(IReadOnlyList<Diagnostic> Findings, int Photos, int Decoded)
{
    public static readonly DamageReport None = new([], 0, 0);
}
