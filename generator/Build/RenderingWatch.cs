using StaticMarche.Diagnostics;
using StaticMarche.Planning;

namespace StaticMarche.Build;

/// <summary>Counts files as they are rendered, from any thread, and adds up how long each template takes.</summary>
internal sealed class RenderingWatch(int total, int parallelism, TimeProvider clock, IProgress<BuildStep>? progress)
{
    /// <summary>A report for every page would cost more than the page.</summary>
    private const int ReportEvery = 128;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, TimeSpan> _templates = new(StringComparer.Ordinal);
    private int _done;

    public int Parallelism => parallelism;

    /// <summary>The template that took most of the time, over all its pages.</summary>
    public Slowest? Slowest =>
        _templates.Count == 0 ? null : _templates.Select(pair => new Slowest(pair.Key, pair.Value)).MaxBy(slowest => slowest.Time);

    public Checked<RenderedFile> Time(Func<Checked<RenderedFile>> render)
    {
        var started = clock.GetTimestamp();
        var result = render();
        Note(result.Value?.Template, clock.GetElapsedTime(started));
        return result;
    }

    private void Note(string? template, TimeSpan time)
    {
        lock (_lock)
        {
            if (template is not null)
            {
                _templates[template] = _templates.GetValueOrDefault(template) + time;
            }

            if (++_done % ReportEvery == 0 || _done == total)
            {
                progress?.Report(new BuildStep(BuildStage.Render, _done, total));
            }
        }
    }
}
