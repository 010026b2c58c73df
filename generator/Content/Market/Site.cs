using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Market;

/// <summary>The market itself, from <c>content/site.yml</c>.</summary>
internal sealed record Site
{
    public required string Name { get; init; }

    public string? Tagline { get; init; }

    /// <summary>Absolute, https or http, no query; may hold a path. Ends with a slash.</summary>
    public required Uri Url { get; init; }

    public string Language { get; init; } = "fr";

    public string Theme { get; init; } = "marche";

    public required Territory Territory { get; init; }

    public required string Contact { get; init; }

    public Uri? Repository { get; init; }

    public required Publisher Publisher { get; init; }

    public required IReadOnlyList<VendorKind> Kinds { get; init; }

    public IReadOnlyList<string> Moderators { get; init; } = [];

    public IReadOnlyList<string> ExcludedWords { get; init; } = [];

    public IReadOnlyList<string> ExcludedHosts { get; init; } = [];

    public ImageOptions Images { get; init; } = ImageOptions.Default;

    public Freshness Freshness { get; init; } = Freshness.Default;

    /// <summary>One accent colour per market, <c>#9c3f24</c>; null leaves the theme's own.</summary>
    public string? Accent { get; init; }

    /// <summary>
    /// The beginning of all ids in feeds and calendars, a <c>tag:</c> URI (RFC 4151). When null, ids begin with the site's address.
    /// </summary>
    public string? FeedId { get; init; }

    /// <summary>Null when site.yml says nothing of it: then nobody has given any permission.</summary>
    public OpenData? OpenData { get; init; }

    /// <summary>Where <c>url</c> stands in site.yml, for findings about the site as a whole.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The name of the theme as site.yml says it; null when it says nothing of it.</summary>
    public SourceSpan? ThemeSpan { get; init; }
}

internal sealed record Territory(string Name, string Code);

/// <summary>Who answers for the site: French law asks every site to say so (LCEN).</summary>
internal sealed record Publisher(string Name, string Address, string Director, string Host);

/// <summary>The licence and sources of the data in catalogue.json.</summary>
internal sealed record OpenData
{
    /// <summary>The name of the licence.</summary>
    public string? License { get; init; }

    /// <summary>The page of its text.</summary>
    public Located<string>? LicenseUrl { get; init; }

    /// <summary>Where facts come from that the market did not gather itself.</summary>
    public string? Sources { get; init; }
}

/// <param name="Widths">Pixels, ascending, distinct.</param>
/// <param name="Formats"><c>avif</c>, <c>jpeg</c>.</param>
internal sealed record ImageOptions(IReadOnlyList<int> Widths, IReadOnlyList<string> Formats)
{
    public static readonly ImageOptions Default = new([320, 640, 960, 1440], ["avif", "jpeg"]);
}

internal sealed record Freshness(int WarnMonths, int UnpublishMonths)
{
    public static readonly Freshness Default = new(12, 18);
}
