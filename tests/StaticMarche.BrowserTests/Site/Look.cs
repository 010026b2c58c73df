namespace StaticMarche.BrowserTests.Site;

/// <summary>How a page is looked at: on a screen of which width, with or without its scripts.</summary>
public sealed record Look(int Width, bool HasScript)
{
    /// <summary>Where the device's clock says it is; that of the machine unless given.</summary>
    public string? Zone { get; init; }

    /// <summary>What the device's clock says; the day of the build unless given.</summary>
    public string Now { get; init; } = SampleSite.Now;
}
