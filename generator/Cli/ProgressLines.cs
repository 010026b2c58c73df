using StaticMarche.Build;
using StaticMarche.Diagnostics;

namespace StaticMarche.Cli;

/// <summary>
/// A build's progress where nobody can watch a line change: one line when a stage begins, and one now and then while it lasts.
/// </summary>
internal sealed class ProgressLines(TextWriter writer, Language language, TimeProvider clock) : IProgress<BuildStep>
{
    /// <summary>Often enough that a log does not look stuck, seldom enough that it stays readable.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private BuildStep? _last;
    private long _stageBegan;
    private long _lineWritten;

    public void Report(BuildStep value)
    {
        lock (_lock)
        {
            var now = clock.GetTimestamp();
            var begins = _last?.Stage != value.Stage;
            if (!begins && value.Done < _last?.Done)
            {
                return;
            }

            _stageBegan = begins ? now : _stageBegan;
            _last = value;
            if (begins || clock.GetElapsedTime(_lineWritten, now) >= Pause)
            {
                _lineWritten = now;
                var progress = StageWords.Progress(value, clock.GetElapsedTime(_stageBegan, now), language);
                writer.WriteLine($"{StageWords.Name(value.Stage, language)} {progress}".TrimEnd());
            }
        }
    }
}
