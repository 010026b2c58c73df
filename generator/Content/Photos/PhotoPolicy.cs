using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Photos;

/// <summary>Checks a photo that can be decoded: an extension of another format, a location in the metadata, an animation.</summary>
internal static class PhotoPolicy
{
    public static IReadOnlyList<Diagnostic> Review(string name, PhotoHeader header, SourceSpan span)
    {
        var findings = new List<Diagnostic>();
        if (WrongName(name, header.Format, span) is { } wrongName)
        {
            findings.Add(wrongName);
        }

        if (header.HasLocation)
        {
            findings.Add(PhotoKinds.Location.At(span, name));
        }
        else if (header.FilmHasLocation)
        {
            findings.Add(PhotoKinds.LocationInFilm.At(span, name));
        }

        if (header.Frames > 1)
        {
            findings.Add(PhotoFormatKinds.Animated.At(span, name, PhotoKinds.Number(header.Frames)));
        }

        return findings;
    }

    private static Diagnostic? WrongName(string name, PhotoFormat format, SourceSpan span)
    {
        if (PhotoFormats.Promised(name) == format)
        {
            return null;
        }

        var extension = Path.GetExtension(name);
        var stem = Path.GetFileNameWithoutExtension(name);
        while (PhotoFormats.Promised(stem) is not null)
        {
            // bol.jpg.png becomes bol.jpg, not bol.jpg.jpg.
            stem = Path.GetFileNameWithoutExtension(stem);
        }

        var better = stem + format.Extension();
        return extension.Length > 1
            ? PhotoFormatKinds.Lies.At(span, name, extension, format.Name(), better)
            : PhotoFormatKinds.Extension.At(span, name, format.Name(), better);
    }
}
