using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Photos;

/// <summary>What a maker should know about a photo that could be decoded: a name that lies, a place that shows, too few pixels.</summary>
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

        if (header.ShortSide < PhotoLimits.ComfortableSide)
        {
            findings.Add(PhotoKinds.TooSmall.At(span, name, PhotoKinds.Number(header.Width), PhotoKinds.Number(header.Height), PhotoKinds.Number(PhotoLimits.ComfortableSide)));
        }

        if (header.Frames > 1)
        {
            findings.Add(PhotoKinds.Animated.At(span, name, PhotoKinds.Number(header.Frames)));
        }

        return findings;
    }

    private static Diagnostic? WrongName(string name, PhotoFormat format, SourceSpan span)
    {
        if (PhotoFormats.Promised(name) == format)
        {
            return null;
        }

        var better = Path.GetFileNameWithoutExtension(name) + format.Extension();
        var extension = Path.GetExtension(name);
        return extension.Length > 1
            ? PhotoKinds.Lies.At(span, name, extension, format.Name(), better)
            : PhotoKinds.Extension.At(span, name, format.Name(), better);
    }
}
