using System.Security.Cryptography;
using StaticMarche.Content.Photos;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;

namespace StaticMarche.Images;

/// <summary>An original that was read and probed: everything about it that can be known without decoding it.</summary>
internal sealed record OpenedPhoto
{
    public required PlannedPhoto Source { get; init; }

    public required PhotoFile File { get; init; }

    public required PhotoHeader Header { get; init; }

    public required IReadOnlyList<PixelSize> Sizes { get; init; }

    public required PhotoKey Key { get; init; }

    /// <summary>The focal point changes the card and nothing else, so the card has a key of its own.</summary>
    public PhotoKey? CardKey { get; init; }

    public static Checked<OpenedPhoto> Open(PlannedPhoto photo, ImageRecipe recipe)
    {
        var file = PhotoFile.Read(photo.File, photo.Span);
        if (file.Value is null)
        {
            return new Checked<OpenedPhoto>(null, file.Diagnostics);
        }

        var header = PhotoProbe.Read(file.Value, photo.Span);
        if (header.Value is null)
        {
            return new Checked<OpenedPhoto>(null, header.Diagnostics);
        }

        var content = SHA256.HashData(file.Value.Bytes);
        return Checked.Of(
            new OpenedPhoto
            {
                Source = photo,
                File = file.Value,
                Header = header.Value,
                Sizes = recipe.Sizes(header.Value),
                Key = PhotoKey.Of(content, recipe.Fingerprint),
                CardKey = photo.OpenGraph ? PhotoKey.Of(content, $"{recipe.CardFingerprint} {photo.Focus}") : null,
            }
        );
    }

    /// <summary>The photo as pages use it, with what the store knows of it.</summary>
    public RenderedPhoto Render(ImageRecipe recipe, StoreEntry? entry, StoreEntry? card) =>
        new()
        {
            Source = Source,
            Width = Header.Width,
            Height = Header.Height,
            Tone = entry?.Tone ?? Tone.Neutral,
            Renditions = [.. recipe.Formats.SelectMany(format => Sizes.Select(size => Rendition(format, size, entry)))],
            OpenGraph = CardKey is { } key ? Named(StoredNames.Card, ImageFormat.Jpeg, CardLayout.Card, key, card) : null,
            Key = Key,
            CardKey = CardKey,
        };

    private Rendition Rendition(ImageFormat format, PixelSize size, StoreEntry? entry) =>
        Named(StoredNames.Of(size.Width, format), format, size, Key, entry);

    private Rendition Named(string name, ImageFormat format, PixelSize size, PhotoKey key, StoreEntry? entry) =>
        new()
        {
            Format = format,
            Size = size,
            Path = OutputPath.Of($"images/{Source.Stem}-{key.Short}-{name}"),
            Bytes = entry?.File(name)?.Bytes,
        };
}
