using System.Text.RegularExpressions;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>A photo is described in words: not by its file name, nor by what the camera called it.</summary>
internal sealed partial class PhotoDescriptions : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [PhotoFileKinds.AltMissing, PhotoFileKinds.AltMeaningless];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        if (profile.Photo is { Value.Length: > 0 } photo && profile.PhotoAlt is not { Value.Length: > 0 })
        {
            yield return PhotoFileKinds.AltMissing.At(photo.Span);
        }

        IEnumerable<(Located<string>? File, Located<string>? Alt)> pairs =
        [
            (profile.Photo, profile.PhotoAlt),
            .. ProfilePhotos.Of(profile).Select(entry => (entry.File, entry.Alt)),
        ];
        foreach (var (file, alt) in pairs)
        {
            if (alt is { Value.Length: > 0 } && (IsMeaningless(alt.Value, file?.Value ?? "") || IsNameOf(profile, alt.Value)))
            {
                yield return PhotoFileKinds.AltMeaningless.At(alt.Span, alt.Value);
            }
        }
    }

    private static bool IsMeaningless(string alt, string file) =>
        alt == file || FileName().IsMatch(alt) || CameraName().IsMatch(alt) || IsStemOf(file, alt);

    /// <summary>« bol_bleu-2 » of bol_bleu-2.jpg; « bol » of bol.jpg is a word that says what is to be seen.</summary>
    private static bool IsStemOf(string file, string alt) =>
        Path.GetFileNameWithoutExtension(file).Equals(alt, StringComparison.OrdinalIgnoreCase)
        && alt.Any(character => character is '-' or '_' || char.IsAsciiDigit(character))
        && !alt.Contains(' ', StringComparison.Ordinal);

    private static bool IsNameOf(Profile profile, string alt) =>
        FieldGuide.Key(alt) is { Length: > 0 } key && key == FieldGuide.Key(profile.Name?.Value ?? "");

    [GeneratedRegex(
        @"^\S+\.(jpe?g|png|webp|avif|heic|gif)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex FileName();

    /// <summary>IMG_1234, DSC01234, PXL_20260102_101112, 20260102_101112, photo 3, image …</summary>
    [GeneratedRegex(
        @"^((img|dsc|dscn|dscf|pxl|p|wa|mvimg|gopr|photo|image|img-\d+-wa)[ _-]?)?[\d _()-]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex CameraName();
}
