using StaticMarche.Catalogue;
using StaticMarche.Planning;

namespace StaticMarche.Rendering.PageModels;

/// <summary>What models are made from.</summary>
internal sealed record ModelSources
{
    public required MarketCatalogue Catalogue { get; init; }

    public required UrlScheme Urls { get; init; }

    /// <summary>Which pages there are, for links within texts; null where nobody follows them.</summary>
    public SiteAddresses? Site { get; init; }

    public required Words Words { get; init; }

    public required Func<Photo, PublishedPhoto?> Photo { get; init; }

    /// <summary>Writes a partial of the theme that shows a card.</summary>
    public required Func<string, CardModel, Html> Write { get; init; }
}
