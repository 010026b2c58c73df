using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Each photo named is a file beside the profile, to the letter; and each file beside it is named.</summary>
internal sealed class PhotoFiles : ProfileRule
{
    private const string Example = "bol-bleu.jpg";

    private static readonly char[] Separators = ['/', '\\', ':'];

    public override IReadOnlyList<DiagnosticKind> Kinds =>
        [PhotoFileKinds.Name, PhotoFileKinds.NotFound, PhotoFileKinds.NotFoundNear, PhotoFileKinds.OtherCase, PhotoFileKinds.Unused];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var photo in ProfilePhotos.Files(profile))
        {
            if (folder.Files.Contains(photo.Value, StringComparer.Ordinal))
            {
                mentioned.Add(photo.Value);
                continue;
            }

            if (!IsPlainName(photo.Value))
            {
                var name = photo.Value[(photo.Value.LastIndexOfAny(Separators) + 1)..];
                mentioned.Add(name);
                yield return PhotoFileKinds.Name.At(photo.Span, photo.Value, folder.Files.Contains(name, StringComparer.Ordinal) ? name : Example);
                continue;
            }

            var twin = folder.Files.FirstOrDefault(file => LooseName(file) == LooseName(photo.Value));
            var near = twin ?? Suggestion.Nearest(photo.Value, folder.Files);
            mentioned.Add(near ?? "");
            yield return twin is not null ? PhotoFileKinds.OtherCase.At(photo.Span, photo.Value, twin)
                : near is not null ? PhotoFileKinds.NotFoundNear.At(photo.Span, photo.Value, near)
                : PhotoFileKinds.NotFound.At(photo.Span, photo.Value);
        }

        foreach (var file in folder.Files.Where(file => !mentioned.Contains(file)))
        {
            yield return PhotoFileKinds.Unused.At(SourceSpan.OfFile($"{folder.Path}/{file}"), file);
        }
    }

    /// <summary>Case, accents (also when they are coded as marks of their own, as macOS does) and spaces aside.</summary>
    private static string LooseName(string name) => LatinText.Fold(name).Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);

    private static bool IsPlainName(string name) => name.IndexOfAny(Separators) < 0 && name[0] != '.' && name[0] != '~';
}
