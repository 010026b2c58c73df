using StaticMarche.Catalogue;
using StaticMarche.Planning;

namespace StaticMarche.Rendering.Artefacts;

/// <summary>What the files for machines are made from.</summary>
internal sealed record ArtefactInput
{
    public required MarketCatalogue Catalogue { get; init; }

    public required SitePlan Plan { get; init; }

    /// <summary>The published form of a photo; null when the site is made without images.</summary>
    public required Func<Photo, PublishedPhoto?> Photo { get; init; }

    /// <summary>The words of a Markdown text, without its marks.</summary>
    public required Func<string, string> PlainText { get; init; }

    public ArtefactWords Words { get; init; } = new();

    public ManifestLook Look { get; init; } = new();

    public UrlScheme Urls => Plan.Urls;
}

/// <summary>What a telephone shows of a site that somebody put on its home screen.</summary>
internal sealed record ManifestLook
{
    /// <summary>Behind the icon while the site opens; as CSS writes colours.</summary>
    public string Background { get; init; } = "#faf7f1";

    /// <summary>Around the page, unless site.yml has an accent colour.</summary>
    public string Theme { get; init; } = "#9c3f24";

    public IReadOnlyList<ManifestIcon> Icons { get; init; } = [];
}

/// <param name="Sizes"><c>192x192</c>, or <c>any</c> for SVG.</param>
/// <param name="Purpose"><c>any</c> or <c>maskable</c>.</param>
internal sealed record ManifestIcon(OutputPath Path, string MediaType, string Sizes, string Purpose = "any");
