using StaticMarche.Planning;

namespace StaticMarche.Build;

/// <summary>Counts pages as they are rendered, from any thread, and remembers the one that took longest.</summary>
internal sealed class RenderingWatch(int total, int parallelism, TimeProvider clock, IProgress<BuildStep>? progress)
{
    /// <summary>A report for every page would cost more than the page.</summary>
    private const int ReportEvery = 128;

    private readonly Lock _lock = new();
    private int _done;

    public int Parallelism => parallelism;

    public Slowest? Slowest { get; private set; }

    public T Time<T>(PlannedFile file, Func<T> render)
    {
        var started = clock.GetTimestamp();
        var result = render();
        Note(file, clock.GetElapsedTime(started));
        return result;
    }

    private void Note(PlannedFile file, TimeSpan time)
    {
        lock (_lock)
        {
            if (Slowest is null || time > Slowest.Time)
            {
                Slowest = new Slowest(file.Path.Value, time);
            }

            if (++_done % ReportEvery == 0 || _done == total)
            {
                progress?.Report(new BuildStep(BuildStage.Render, _done, total));
            }
        }
    }
}
