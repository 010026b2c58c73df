using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Rendering.Prose;

namespace StaticMarche.Rendering.PageModels;

/// <summary>What the models of all pages are made from. Immutable: shared by threads.</summary>
internal sealed class Models
{
    private readonly LinkPolicy _ownLinks;

    public Models(MarketCatalogue catalogue, UrlScheme urls, Words words, Func<Photo, PublishedPhoto?> published)
    {
        (Catalogue, Urls, Words) = (catalogue, urls, words);
        _ownLinks = LinkPolicy.OfSite(urls.BasePath);
        Photos = new PhotoModels(urls, published);
        Cards = new Cards(catalogue, urls, words, Photos);
        Neighbours = new Neighbours(catalogue);
        Shelves = Shelf.Of(catalogue.Families, this);
    }

    public MarketCatalogue Catalogue { get; }

    public UrlScheme Urls { get; }

    public Words Words { get; }

    public PhotoModels Photos { get; }

    public Cards Cards { get; }

    public Neighbours Neighbours { get; }

    /// <summary>Families that have products.</summary>
    public Scriban.Runtime.ScriptArray Shelves { get; }

    /// <summary>What the market itself writes; what vendors write goes through <see cref="VendorMarkdown"/>.</summary>
    public Html OwnProse(string markdown) => MarkdownText.Parse(markdown).ToHtml(_ownLinks);
}
