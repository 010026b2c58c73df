using System.Globalization;

namespace StaticMarche.Assets;

/// <summary>
/// The market's accent as custom properties, one for each scheme. Any colour may be asked for, so it is mixed with black or white until it
/// can be read as text on the theme's paper (WCAG 2.2, 1.4.3), and the text on it is black or white, whichever reads better.
/// </summary>
internal static class AccentStyles
{
    /// <summary>A little more than the 4.5 to 1 that is asked for: papers of themes differ a little.</summary>
    private const double Contrast = 5;

    private const int Steps = 40;

    /// <summary>The luminance of the darkest light paper and of the lightest dark one.</summary>
    private const double LightPaper = 0.83;

    private const double DarkPaper = 0.02;

    /// <param name="accent"><c>#9c3f24</c>, checked when it was read.</param>
    public static string Of(string accent)
    {
        var colour = Colour.Parse(accent);
        return $":root{{{Properties(Readable(colour, Colour.Black, LightPaper))}}}"
            + $"@media (prefers-color-scheme:dark){{:root{{{Properties(Readable(colour, Colour.White, DarkPaper))}}}}}";
    }

    private static string Properties(Colour accent)
    {
        var luminance = accent.Luminance;
        var ink = ContrastOf(luminance, 0) > ContrastOf(luminance, 1) ? "#000" : "#fff";
        return $"--accent:{accent};--accent-ink:{ink}";
    }

    private static Colour Readable(Colour colour, Colour towards, double paper)
    {
        for (var step = 0; step < Steps; step++)
        {
            var mixed = colour.Mix(towards, (double)step / Steps);
            if (ContrastOf(mixed.Luminance, paper) >= Contrast)
            {
                return mixed;
            }
        }

        return towards;
    }

    private static double ContrastOf(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private readonly record struct Colour(int Red, int Green, int Blue)
    {
        public static readonly Colour Black = new(0, 0, 0);

        public static readonly Colour White = new(255, 255, 255);

        /// <summary>Relative luminance as WCAG defines it.</summary>
        public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

        public static Colour Parse(string text) => new(Channel(text[1..3]), Channel(text[3..5]), Channel(text[5..7]));

        public Colour Mix(Colour other, double share) =>
            new(Mix(Red, other.Red, share), Mix(Green, other.Green, share), Mix(Blue, other.Blue, share));

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

        private static int Mix(int one, int other, double share) => (int)Math.Round((one * (1 - share)) + (other * share));

        private static int Channel(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

        private static double Linear(int channel)
        {
            var value = channel / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
    }
}
