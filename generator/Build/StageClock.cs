namespace StaticMarche.Build;

/// <summary>Measures how long each stage of a build takes, and tells whoever watches that it has begun.</summary>
internal sealed class StageClock(TimeProvider clock, IProgress<BuildStep>? progress)
{
    private readonly SortedDictionary<BuildStage, TimeSpan> _times = [];
    private BuildStage? _current;
    private long _since;

    public IReadOnlyList<StageTime> Times => [.. _times.Select(pair => new StageTime(pair.Key, pair.Value))];

    /// <summary>Ends the current stage and begins another, perhaps one that ran before.</summary>
    public void Enter(BuildStage stage)
    {
        Leave();
        (_current, _since) = (stage, clock.GetTimestamp());
        progress?.Report(new BuildStep(stage));
    }

    public void Leave()
    {
        if (_current is { } stage)
        {
            _times[stage] = _times.GetValueOrDefault(stage) + clock.GetElapsedTime(_since);
            _current = null;
        }
    }
}
