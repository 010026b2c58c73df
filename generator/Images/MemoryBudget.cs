using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>
/// Bounds what all decoders together hold. Who comes first goes first; a photo that needs more than the whole budget goes alone.
/// </summary>
internal sealed class MemoryBudget
{
    /// <summary>Leaves a build on a machine of 2 GB room for everything else.</summary>
    public const long DefaultBytes = 512L * 1024 * 1024;

    private readonly Lock _lock = new();
    private readonly Queue<(long Cost, TaskCompletionSource Turn)> _waiting = new();
    private readonly long _all;
    private long _free;

    public MemoryBudget(long bytes) => (_all, _free) = (bytes, bytes);

    /// <summary>
    /// The peak memory of decoding a photo, in bytes, as measured: AVIF is decoded whole, in planes, and converted; a progressive JPEG
    /// keeps its coefficients, an interlaced PNG or a WebP its pixels; the others pass line by line.
    /// </summary>
    public static long CostOf(PhotoHeader header) =>
        header.Pixels
        * header switch
        {
            { Format: PhotoFormat.Avif } => 22,
            { IsStreamed: false } => 8,
            _ => 1,
        };

    public async Task<IDisposable> EnterAsync(long cost, CancellationToken cancellation)
    {
        var share = Math.Min(cost, _all);
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _waiting.Enqueue((share, turn));
        }

        Admit();
        try
        {
            await turn.Task.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            // The place in the queue is given back when its turn comes.
            _ = turn.Task.ContinueWith(
                _ => Leave(share),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            );
            throw;
        }

        return new Share(this, share);
    }

    private void Admit()
    {
        lock (_lock)
        {
            while (_waiting.TryPeek(out var next) && next.Cost <= _free)
            {
                _free -= next.Cost;
                _waiting.Dequeue().Turn.SetResult();
            }
        }
    }

    private void Leave(long share)
    {
        lock (_lock)
        {
            _free += share;
        }

        Admit();
    }

    private sealed class Share(MemoryBudget budget, long bytes) : IDisposable
    {
        private long _bytes = bytes;

        public void Dispose() => budget.Leave(Interlocked.Exchange(ref _bytes, 0));
    }
}
