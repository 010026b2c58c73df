using Microsoft.Playwright;

namespace StaticMarche.BrowserTests.Site;

/// <summary>How a page is looked at: on which screen, in which scheme, with or without its scripts.</summary>
public sealed record Look(int Width, ColorScheme Scheme, bool HasScript)
{
    /// <summary>Where the device's clock says it is; that of the machine unless given.</summary>
    public string? Zone { get; init; }

    /// <summary>Four that hold every pair of screen, scheme and scripts: axe takes its time, and what needs all three at once is rare.</summary>
    public static IReadOnlyList<Look> Pairs { get; } =
    [
        new(Visit.Phone, ColorScheme.Light, true),
        new(Visit.Phone, ColorScheme.Dark, false),
        new(Visit.Desktop, ColorScheme.Light, false),
        new(Visit.Desktop, ColorScheme.Dark, true),
    ];

    public override string ToString() =>
        $"{(Width == Visit.Phone ? "phone" : "desktop")}, {(Scheme == ColorScheme.Dark ? "dark" : "light")}, {(HasScript ? "with" : "without")} scripts";
}
