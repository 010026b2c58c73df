namespace StaticMarche.Preview;

/// <summary>Tells open pages of each new version. Those that come late learn of the newest only.</summary>
internal sealed class ReloadHub(SiteVersion first)
{
    private readonly Lock _lock = new();
    private SiteVersion _current = first;
    private TaskCompletionSource _changed = NewSignal();

    public SiteVersion Current
    {
        get
        {
            lock (_lock)
            {
                return _current;
            }
        }
    }

    public void Publish(SiteVersion version)
    {
        lock (_lock)
        {
            _current = version;
            _changed.SetResult();
            _changed = NewSignal();
        }
    }

    /// <summary>A version other than the one seen, at once or when there is one.</summary>
    public async Task<SiteVersion> NextAsync(SiteVersion? seen, CancellationToken cancellation)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (_current != seen)
                {
                    return _current;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellation);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
