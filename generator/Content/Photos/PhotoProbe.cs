using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Photos;

/// <summary>
/// Looks at a photo without decoding it: whether it is one, what a decoder would have to do, and what its maker should know.
/// Findings stand at the line that lists the photo.
/// </summary>
internal static class PhotoProbe
{
    /// <summary>
    /// Everything a check says about a photo. A header may come with errors: a photo can be sound and still say where it was taken.
    /// </summary>
    public static Checked<PhotoHeader> Check(string path, SourceSpan span)
    {
        var file = PhotoFile.Read(path, span);
        if (file.Value is null)
        {
            return new Checked<PhotoHeader>(null, file.Diagnostics);
        }

        var header = Read(file.Value, span);
        return header.Value is null
            ? header
            : Checked.Of(header.Value, [.. header.Diagnostics, .. PhotoPolicy.Review(file.Value.Name, header.Value, span)]);
    }

    /// <summary>Only what keeps a photo from being decoded in safety: no header without a photo within the limits.</summary>
    public static Checked<PhotoHeader> Read(PhotoFile file, SourceSpan span)
    {
        var signature = FileSignature.Of(file.Bytes.AsSpan(0, Math.Min(file.Bytes.Length, PhotoLimits.HeadBytes)));
        if (NotAPhoto(file.Name, signature, span) is { } foreign)
        {
            return Checked.None<PhotoHeader>(foreign);
        }

        var window = new ByteWindow(file.Bytes);
        var header = signature.Format switch
        {
            PhotoFormat.Jpeg => JpegHeader.Read(window),
            PhotoFormat.Png => PngHeader.Read(window),
            PhotoFormat.Webp => WebpHeader.Read(window),
            _ => AvifHeader.Read(window),
        };
        if (header is null)
        {
            return Checked.None<PhotoHeader>(PhotoKinds.Unreadable.At(span, file.Name));
        }

        return OutsideLimits(file.Name, header, span) is { } finding ? Checked.None<PhotoHeader>(finding) : Checked.Of(header);
    }

    /// <summary>Null when the content is one of our formats.</summary>
    internal static Diagnostic? NotAPhoto(string name, FileSignature signature, SourceSpan span) =>
        signature switch
        {
            { Format: not null } => null,
            { Foreign: ForeignContent.Named } => PhotoFormatKinds.Format.At(span, name, signature.Name),
            { Foreign: ForeignContent.Heic } => PhotoFormatKinds.Heic.At(span, name),
            { Foreign: ForeignContent.Video } => PhotoFormatKinds.Video.At(span, name),
            { Foreign: ForeignContent.Text } => PhotoFormatKinds.Text.At(span, name),
            { Foreign: ForeignContent.LfsPointer } => PhotoFormatKinds.LfsPointer.At(span, name),
            _ => PhotoFormatKinds.Unknown.At(span, name),
        };

    private static Diagnostic? OutsideLimits(string name, PhotoHeader header, SourceSpan span)
    {
        var limit = header.Format == PhotoFormat.Avif ? PhotoLimits.MaxAvifPixels : PhotoLimits.MaxPixels;
        if (header.Pixels > limit || Math.Max(header.Width, header.Height) > PhotoLimits.MaxSide)
        {
            return PhotoKinds.TooLarge.At(
                span,
                name,
                PhotoKinds.Number(header.Width),
                PhotoKinds.Number(header.Height),
                PhotoKinds.Number(limit / 1_000_000)
            );
        }

        if (header.Frames > PhotoLimits.MaxFrames)
        {
            return PhotoFormatKinds.TooManyFrames.At(span, name, PhotoKinds.Number(header.Frames));
        }

        if (header.Colours.IsHighDynamicRange)
        {
            return PhotoFormatKinds.HighDynamicRange.At(span, name);
        }

        return header.IsCommonKind && header.Scans <= PhotoLimits.MaxScans ? null : PhotoFormatKinds.RareKind.At(span, name);
    }
}
