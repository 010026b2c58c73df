using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Each photo named is a file beside the profile, to the letter; and each file beside it is named.</summary>
internal sealed class PhotoFiles : ProfileRule
{
    private const string Example = "bol-bleu.jpg";

    private static readonly char[] Separators = ['/', '\\', ':'];

    private static readonly Dictionary<NameDifference, DiagnosticKind> Differences = new()
    {
        [NameDifference.Case] = PhotoFileKinds.OtherCase,
        [NameDifference.Accents] = PhotoFileKinds.OtherAccents,
        [NameDifference.Spaces] = PhotoFileKinds.OtherSpaces,
        [NameDifference.Escapes] = PhotoFileKinds.OtherEscapes,
        [NameDifference.ExtensionMissing] = PhotoFileKinds.ExtensionMissing,
        [NameDifference.ExtensionTwice] = PhotoFileKinds.ExtensionTwice,
        [NameDifference.ExtensionOther] = PhotoFileKinds.ExtensionOther,
    };

    public override IReadOnlyList<DiagnosticKind> Kinds =>
        [
            PhotoFileKinds.Name,
            PhotoFileKinds.NotFound,
            PhotoFileKinds.NotFoundNear,
            .. Differences.Values,
            PhotoFileKinds.OneOfSeveral,
            PhotoFileKinds.Unused,
        ];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        var meant = new HashSet<string>(StringComparer.Ordinal);
        var findings = ProfilePhotos.Files(profile).Select(photo => CheckName(photo, folder, meant)).OfType<Diagnostic>().ToList();
        return
        [
            .. findings,
            .. from file in folder.Files
            where !meant.Contains(file)
            select PhotoFileKinds.Unused.At(SourceSpan.OfFile($"{folder.Path}/{file}"), file),
        ];
    }

    /// <param name="meant">Takes the files that the name may mean: nobody is told that they are not used.</param>
    private static Diagnostic? CheckName(Located<string> photo, VendorFolder folder, HashSet<string> meant)
    {
        if (folder.Find(photo.Value) is { } found)
        {
            meant.Add(found);
            return null;
        }

        if (!IsPlainName(photo.Value))
        {
            var name = photo.Value[(photo.Value.LastIndexOfAny(Separators) + 1)..];
            var file = folder.Find(name) ?? (FileNameMatch.FindAlike(name, folder.Files).Files is [var one] ? one : null);
            meant.Add(file ?? name);
            return PhotoFileKinds.Name.At(photo.Span, photo.Value, file ?? Example);
        }

        var (alike, difference) = FileNameMatch.FindAlike(photo.Value, folder.Files);
        meant.UnionWith(alike);
        switch (alike)
        {
            case [var file]:
                return Differences[difference].At(photo.Span, photo.Value, file);
            case { Count: > 1 }:
                return PhotoFileKinds.OneOfSeveral.At(photo.Span, photo.Value, string.Join(", ", alike));
        }

        var near = Suggestion.Nearest(photo.Value, folder.Files);
        meant.Add(near ?? "");
        return near is not null
            ? PhotoFileKinds.NotFoundNear.At(photo.Span, photo.Value, near)
            : PhotoFileKinds.NotFound.At(photo.Span, photo.Value);
    }

    private static bool IsPlainName(string name) => name.IndexOfAny(Separators) < 0 && name[0] != '.' && name[0] != '~';
}
