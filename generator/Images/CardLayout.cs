using StaticMarche.Content.Values;

namespace StaticMarche.Images;

/// <summary>
/// How a photo becomes the 1200 × 630 picture that other sites show beside a link: it fills the card around its focal point; a photo
/// too small for that stands whole in the middle, on its own tone.
/// </summary>
internal sealed record CardLayout(PixelSize Photo, int Left, int Top, bool IsFilled)
{
    public static readonly PixelSize Card = new(1200, 630);

    /// <summary>A card is shown at half its size or less, where a quarter more than there is does not show.</summary>
    private const double MaxEnlargement = 1.25;

    /// <summary>The scale at which a photo fills the card.</summary>
    public static double FillingScale(PixelSize photo) => Math.Max((double)Card.Width / photo.Width, (double)Card.Height / photo.Height);

    public static CardLayout For(PixelSize photo, FocalPoint focus)
    {
        var filling = FillingScale(photo);
        if (filling <= MaxEnlargement)
        {
            var filled = photo.Scaled(filling);
            filled = new PixelSize(Math.Max(filled.Width, Card.Width), Math.Max(filled.Height, Card.Height));
            return new CardLayout(filled, Offset(filled.Width, Card.Width, focus.X), Offset(filled.Height, Card.Height, focus.Y), true);
        }

        var whole = photo.Scaled(Math.Min(1, Math.Min((double)Card.Width / photo.Width, (double)Card.Height / photo.Height)));
        return new CardLayout(whole, (Card.Width - whole.Width) / 2, (Card.Height - whole.Height) / 2, false);
    }

    /// <summary>Where the crop begins: the focal point in its middle, as far as the edges allow.</summary>
    private static int Offset(int size, int cropped, int percent) =>
        (int)Math.Clamp(Math.Round((size * percent / 100.0) - (cropped / 2.0)), 0, size - cropped);
}
