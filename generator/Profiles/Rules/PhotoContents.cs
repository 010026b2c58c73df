using StaticMarche.Content.Photos;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>The photos named are photos, of a size that can be shown, and don't tell where they were taken. One used twice is looked at once.</summary>
internal sealed class PhotoContents : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => PhotoKinds.All;

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context) =>
        from photo in ProfilePhotos.Files(profile).DistinctBy(photo => photo.Value)
        where folder.Files.Contains(photo.Value, StringComparer.Ordinal)
        from finding in PhotoProbe.Check(context.Folder.FullPath($"{folder.Path}/{photo.Value}"), photo.Span).Diagnostics
        select finding;
}
