using StaticMarche.Catalogue;
using StaticMarche.Markdown;
using StaticMarche.Markup;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>What the models of all pages are made from. Immutable: shared by threads.</summary>
internal sealed class Models
{
    private readonly LinkPolicy _ownLinks;
    private readonly LinkPolicy _vendorLinks;

    public Models(ModelSources sources)
    {
        (Catalogue, Urls, Words) = (sources.Catalogue, sources.Urls, sources.Words);
        _ownLinks = LinkPolicy.OfSite(Urls.BasePath, sources.LeadsSomewhere);
        _vendorLinks = LinkPolicy.OfVendorsOn(sources.LeadsSomewhere);
        Photos = new PhotoModels(Urls, sources.Photo);
        Preview = Photos.PreviewOf(Catalogue.Products is [var first, ..] ? first.Photo : null);
        Cards = new Cards(sources, Photos);
        Neighbours = new Neighbours(Catalogue);
        Shelves = CategoryCard.All(Catalogue.Families, this);
        Map = MapModel.Of(Catalogue, Urls, Words);
        Browsing = new BrowseModels(this);
    }

    public MarketCatalogue Catalogue { get; }

    public UrlScheme Urls { get; }

    public Words Words { get; }

    public PhotoModels Photos { get; }

    /// <summary>What other sites show beside a link to a page that has no photo of its own; the same as for the home page.</summary>
    public PreviewPicture? Preview { get; }

    public Cards Cards { get; }

    public Neighbours Neighbours { get; }

    /// <summary>The territory as a drawing; null when nobody gave its border.</summary>
    public MapModel? Map { get; }

    /// <summary>Families that have products.</summary>
    public IReadOnlyList<CategoryCard> Shelves { get; }

    /// <summary><c>browse</c>: the ways into the market that stand beside each list.</summary>
    public BrowseModels Browsing { get; }

    public Html VendorProse(MarkdownText text) => text.ToHtml(_vendorLinks);

    /// <summary>What the market itself writes; what vendors write is <see cref="VendorProse"/>.</summary>
    public Html OwnProse(MarkdownText text) => text.ToHtml(_ownLinks);
}
