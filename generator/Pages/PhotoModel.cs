using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary>A photo as templates place it.</summary>
internal sealed record PhotoModel : ITemplateModel
{
    private static readonly ModelShape<PhotoModel> Members = new ModelShape<PhotoModel>()
        .With(photo => photo.Avif)
        .With(photo => photo.Jpeg)
        .With(photo => photo.SmallAvif)
        .With(photo => photo.Src)
        .With(photo => photo.Full)
        .With(photo => photo.Width)
        .With(photo => photo.Height)
        .With(photo => photo.Class)
        .With(photo => photo.Alt);

    public ModelShape Shape => Members;

    /// <summary>For <c>srcset</c>; empty when there is none.</summary>
    public required string Avif { get; init; }

    /// <summary>For <c>srcset</c>; empty when there is none.</summary>
    public required string Jpeg { get; init; }

    /// <summary>For <c>srcset</c>, as large as a card needs.</summary>
    public required string SmallAvif { get; init; }

    /// <summary>As large as a card needs.</summary>
    public required string Src { get; init; }

    /// <summary>The largest.</summary>
    public required string Full { get; init; }

    /// <summary>Of the largest, in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Of the largest, in pixels.</summary>
    public required int Height { get; init; }

    /// <summary>The classes of its tone and focus.</summary>
    public required string Class { get; init; }

    public required string Alt { get; init; }
}

/// <summary>The picture that other sites show beside a link.</summary>
/// <param name="Url">The whole address.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record PreviewPicture(string Url, int Width, int Height, string Alt) : ITemplateModel
{
    private static readonly ModelShape<PreviewPicture> Members = new ModelShape<PreviewPicture>()
        .With(picture => picture.Url)
        .With(picture => picture.Width)
        .With(picture => picture.Height)
        .With(picture => picture.Alt);

    public ModelShape Shape => Members;
}
