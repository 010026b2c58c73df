using StaticMarche.Images;

namespace StaticMarche.Build;

/// <summary>Passes the photos' progress on as the build's.</summary>
internal sealed class PhotoProgressReport(IProgress<BuildStep>? progress) : IProgress<PhotoProgress>
{
    public void Report(PhotoProgress value) => progress?.Report(new BuildStep(BuildStage.Images, value.Done, value.Total, value.FromStore));
}
