using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>One photo to be decoded once, and what is to be made of it.</summary>
internal sealed record EncodeJob
{
    public required PhotoFile File { get; init; }

    public required PhotoHeader Header { get; init; }

    /// <summary>From narrow to wide; the widest is what the photo is decoded to.</summary>
    public required IReadOnlyList<PixelSize> Sizes { get; init; }

    /// <summary>The formats to write; none when only the card is missing.</summary>
    public required IReadOnlyList<ImageFormat> Formats { get; init; }

    public CardLayout? Card { get; init; }

    public PixelSize Photo => new(Header.Width, Header.Height);

    /// <summary>
    /// The size to which the original is decoded. It does not depend on whether a card is wanted, so that renditions are the same bytes
    /// with and without one; only a panorama's card needs more than its widest rendition.
    /// </summary>
    public PixelSize WorkingSize
    {
        get
        {
            var card = Math.Min(1, CardLayout.FillingScale(Photo));
            return card * Photo.Width > Sizes[^1].Width ? Photo.Scaled(card) : Sizes[^1];
        }
    }
}

/// <summary>A file that was made, named within its photo: <c>640.avif</c>, <c>og.jpg</c>.</summary>
internal sealed record EncodedFile(string Name, byte[] Bytes);

internal sealed record EncodedPhoto(Tone Tone, IReadOnlyList<EncodedFile> Files, EncodedFile? Card);

/// <summary>Why a photo could not be decoded.</summary>
internal enum DecodeFault
{
    None,
    Damaged,
    TooSlow,
}
