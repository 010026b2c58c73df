namespace StaticMarche.Content.Photos;

/// <summary>Reads the boxes of an AVIF: the size and turn of its primary picture, and its metadata items.</summary>
internal static class AvifHeader
{
    /// <summary>Null when there is no picture that a decoder could begin with.</summary>
    public static PhotoHeader? Read(ByteWindow file)
    {
        var boxes = new BoxCursor(file);
        while (boxes.Next())
        {
            if (boxes.Is("meta"u8))
            {
                return ReadMeta(file, boxes.Content.From(4));
            }
        }

        return null;
    }

    private static PhotoHeader? ReadMeta(ByteWindow file, ByteWindow meta)
    {
        var primary = meta.Child("pitm"u8);
        var properties = meta.Child("iprp"u8);
        var id = primary[0] == 0 ? primary.Big16(4) : primary.Big32(4);
        var shape = AvifShape.Of(properties, id);
        if (shape is not { Width: > 0, Height: > 0 })
        {
            return null;
        }

        var (width, height) = (shape.IsTurned ? shape.Height : shape.Width, shape.IsTurned ? shape.Width : shape.Height);
        return new PhotoHeader
        {
            Format = PhotoFormat.Avif,
            Width = (int)Math.Min(width, int.MaxValue),
            Height = (int)Math.Min(height, int.MaxValue),
            Pixels = shape.LargestPixels,
            HasLocation = AvifItems.HaveLocation(file, meta),
            FilmHasLocation = FilmLocation.IsIn(file),
            IsStreamed = false,
            Colours = shape.Colours,
            Gamut = shape.Colours.Gamut,
        };
    }
}
