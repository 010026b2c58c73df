using StaticMarche.Build;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Build;

public sealed class SlowPhotoTests : IDisposable
{
    private readonly TempFolder _site = SmallSite.Create();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_photo_that_takes_too_long_is_told_and_waited_for_no_longer()
    {
        var options = new CheckOptions
        {
            SiteRoot = _site.Path,
            ImageStoreFolder = _site.Full(".image-store"),
            Today = new DateOnly(2026, 11, 23),
            Parallelism = 1,
        };

        var report = await new SiteCheck(options, new HurriedClock()).RunAsync(TestContext.Current.CancellationToken);

        ShownFinding.Match("photo-too-slow", Assert.Single(report.Findings, finding => finding.Span.File == SmallSite.Profile));
    }

    /// <summary>However long somebody is given, it is over at once.</summary>
    private sealed class HurriedClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return new SpentTimer();
        }
    }

    private sealed class SpentTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
