using StaticMarche.Diagnostics;
using StaticMarche.Planning;

namespace StaticMarche.Images;

/// <summary>Counts photos as they are done, from several threads, and reports how far they are.</summary>
internal sealed class PhotoTally(int total, IProgress<PhotoProgress>? progress)
{
    private readonly Lock _lock = new();
    private int _fromStore;
    private int _encoded;
    private int _failed;
    private (PlannedPhoto? Photo, TimeSpan Time) _slowest;

    /// <param name="time">How long decoding and encoding took; null for a photo that needed neither.</param>
    public void Count(PlannedPhoto photo, Checked<RenderedPhoto> result, TimeSpan? time)
    {
        lock (_lock)
        {
            _failed += result.Value is null ? 1 : 0;
            _fromStore += result.Value is not null && time is null ? 1 : 0;
            _encoded += result.Value is not null && time is not null ? 1 : 0;
            _slowest = time > _slowest.Time ? (photo, time.Value) : _slowest;
            progress?.Report(new PhotoProgress(_fromStore + _encoded + _failed, total, _fromStore));
        }
    }

    public PhotoStatistics Statistics(IReadOnlyList<Checked<RenderedPhoto>> results)
    {
        var files = results.SelectMany(result => result.Value?.Files ?? []).DistinctBy(file => file.Path).ToList();
        return new PhotoStatistics
        {
            FromStore = _fromStore,
            Encoded = _encoded,
            Failed = _failed,
            Files = files.Count,
            Bytes = files.Sum(file => file.Bytes ?? 0),
            Slowest = _slowest.Photo,
            SlowestTime = _slowest.Time,
        };
    }
}
