using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Content.Themes;
using StaticMarche.Planning;

namespace StaticMarche.Rendering;

/// <summary>What the pages of a site are made from.</summary>
internal sealed record RenderingInput
{
    /// <summary>Holds <c>themes/</c>.</summary>
    public required SiteFolder Folder { get; init; }

    public required Theme Theme { get; init; }

    public required MarketCatalogue Catalogue { get; init; }

    public required SitePlan Plan { get; init; }

    /// <summary>The published form of a photo; null when the site is made without images.</summary>
    public required Func<Photo, PublishedPhoto?> Photo { get; init; }
}
