using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// Two files of a folder are two on every computer: Windows and macOS keep one of IMG.JPG and img.jpg, and lose the other without a word.
/// </summary>
internal sealed class PhotoNamesAlike : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [PhotoFileKinds.AlikeByCase, PhotoFileKinds.AlikeByAccents];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context) =>
        from files in folder.Files.GroupBy(FileNameMatch.Key, StringComparer.Ordinal)
        where files.Count() > 1
        let first = files.First()
        from other in files.Skip(1)
        let span = SourceSpan.OfFile($"{folder.Path}/{other}")
        select LatinText.Compose(first) == LatinText.Compose(other)
            ? PhotoFileKinds.AlikeByAccents.At(span, LatinText.Compose(other))
            : PhotoFileKinds.AlikeByCase.At(span, first, other);
}
