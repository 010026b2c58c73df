namespace StaticMarche.Images;

/// <summary>Width and height in pixels.</summary>
internal readonly record struct PixelSize(int Width, int Height)
{
    public PixelSize Turned => new(Height, Width);

    /// <summary>The same shape at another width.</summary>
    public PixelSize AtWidth(int width) => new(width, Math.Max(1, (int)Math.Round((double)Height * width / Width)));

    public PixelSize Scaled(double scale) => new(Math.Max(1, (int)Math.Round(Width * scale)), Math.Max(1, (int)Math.Round(Height * scale)));
}
