using StaticMarche.Content.Photos;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// The photos named are photos, of a size that can be shown, and don't tell where they were taken. One used twice is looked at once.
/// </summary>
internal sealed class PhotoContents : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [.. PhotoKinds.All, .. PhotoFormatKinds.All];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        var findings = new List<Diagnostic>();
        var small = new List<(Located<string> Photo, PhotoHeader Header)>();
        foreach (var photo in ProfilePhotos.Files(profile).DistinctBy(photo => folder.Find(photo.Value)))
        {
            if (folder.Find(photo.Value) is not { } file)
            {
                continue;
            }

            var header = PhotoProbe.Check(context.Folder.FullPath($"{folder.Path}/{file}"), photo.Span);
            findings.AddRange(header.Diagnostics);
            if (header.Value is { ShortSide: < PhotoLimits.ComfortableSide })
            {
                small.Add((photo, header.Value));
            }
        }

        return small.Count == 0 ? findings : findings.Append(TooSmall(small));
    }

    /// <summary>The same of photos beside a profile that can't be read: then nobody has to wait for its mending to hear of them.</summary>
    public static IEnumerable<Diagnostic> CheckBeside(VendorFolder folder, RuleContext context) =>
        from file in ProfilePhotos.Beside(folder)
        from finding in PhotoProbe.Check(context.Folder.FullPath(file), SourceSpan.OfFile(file)).Diagnostics
        select finding;

    /// <summary>
    /// All of a profile in one: a shop whose photos come from its old site would otherwise read the same line forty times.
    /// </summary>
    private static Diagnostic TooSmall(List<(Located<string> Photo, PhotoHeader Header)> small)
    {
        var (first, header) = small[0];
        var (width, height) = (PhotoKinds.Number(header.Width), PhotoKinds.Number(header.Height));
        var wanted = PhotoKinds.Number(PhotoLimits.ComfortableSide);
        return small.Count == 1
            ? PhotoKinds.TooSmall.At(first.Span, first.Value, width, height, PhotoKinds.Number(header.ShortSide), wanted)
            : PhotoKinds.SeveralTooSmall.At(first.Span, PhotoKinds.Number(small.Count), wanted, string.Join(", ", small.Select(Sized)));
    }

    private static string Sized((Located<string> Photo, PhotoHeader Header) small) =>
        $"{small.Photo.Value} ({PhotoKinds.Number(small.Header.Width)} × {PhotoKinds.Number(small.Header.Height)})";
}
