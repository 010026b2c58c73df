using StaticMarche.Catalogue;
using StaticMarche.Markup;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>What models are made from.</summary>
internal sealed record ModelSources
{
    public required MarketCatalogue Catalogue { get; init; }

    public required UrlScheme Urls { get; init; }

    /// <summary>Whether an address is elsewhere or one of the site's, for links within texts; null where nobody follows them.</summary>
    public Func<string, bool>? LeadsSomewhere { get; init; }

    public required Words Words { get; init; }

    public required Func<Photo, PublishedPhoto?> Photo { get; init; }

    /// <summary>Writes a partial of the theme that shows a card.</summary>
    public required Func<string, Card, Html> Write { get; init; }
}
