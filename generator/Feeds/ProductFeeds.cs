using System.Globalization;
using System.ServiceModel.Syndication;
using StaticMarche.Catalogue;
using StaticMarche.Diagnostics;
using StaticMarche.Markdown;
using StaticMarche.Markup;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Feeds;

/// <summary>
/// Atom feeds (RFC 4287) of new products. An id must never change (4.2.6): an entry is known by the first address that its page had,
/// which still answers. All dates are those that profiles give, so that a feed changes only when the catalogue does.
/// </summary>
internal sealed class ProductFeeds(ArtefactInput input)
{
    /// <summary>A feed needs a date, also that of a market without vendors.</summary>
    private static readonly DateOnly NoDay = new(2000, 1, 1);

    private readonly UrlScheme _urls = input.Urls;
    private readonly LastingIds _ids = new(input.Catalogue.Site, input.Urls);

    public byte[] OfMarket(IEnumerable<Product> products) =>
        Write(
            new FeedHead(input.Words.Say("new_products.title"), _urls.NewProductsFeed, _urls.NewProducts, Latest(input.Catalogue.Vendors)),
            products
        );

    public byte[] Of(Category category) =>
        Write(
            new FeedHead(
                category.Name,
                _urls.FeedOf(category),
                _urls.Of(category),
                Latest(category.Products.Select(product => product.Vendor))
            ),
            category.Products
        );

    public byte[] Of(Vendor vendor) =>
        Write(
            new FeedHead(vendor.Name, _urls.FeedOf(vendor), _urls.Of(vendor), vendor.LastChange) { Id = _urls.OfVendor(vendor.FirstSlug) },
            vendor.Products
        );

    private byte[] Write(FeedHead head, IEnumerable<Product> products) =>
        LibraryCall.Run(Library.Syndication, head.Feed.Address, () => WriteFeed(head, products));

    private byte[] WriteFeed(FeedHead head, IEnumerable<Product> products)
    {
        // The fair order turns every day; a feed must not.
        var entries = products
            .Where(product => !product.IsSoldOut)
            .OrderByDescending(product => product.Added)
            .ThenBy(product => product.Vendor.Slug)
            .ThenBy(product => product.Slug)
            .Take(SitePlanner.NewLength)
            .ToList();
        var feed = ToFeed(head, entries.Count > 0 ? entries[0].Added : head.Otherwise);
        feed.Items = entries.Select(ToEntry);
        return XmlBytes.Write(new Atom10FeedFormatter(feed).WriteTo);
    }

    private SyndicationFeed ToFeed(FeedHead head, DateOnly updated)
    {
        var site = input.Catalogue.Site;
        var name = PublicText.OneLine(site.Name);
        var feed = new SyndicationFeed
        {
            Id = _ids.Of(head.Id),
            Title = Text($"{head.Title} – {site.Name}"),
            LastUpdatedTime = Midnight(updated),
            Language = site.Language,
            Generator = "StaticMarche",
        };
        feed.Authors.Add(new SyndicationPerson(null, name, _urls.Absolute(_urls.Home)));
        feed.Links.Add(SyndicationLink.CreateSelfLink(Uri(head.Feed), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(Uri(head.Page), "text/html"));
        return feed;
    }

    private SyndicationItem ToEntry(Product product)
    {
        var entry = new SyndicationItem
        {
            Id = _ids.Of(_urls.OfProduct(product.Vendor.FirstSlug, product.FirstSlug)),
            Title = Text(product.Name),
            Summary = Text($"{PriceTexts.Of(product.Price, input.Words)} · {input.PlainText(product.Description)}"),
            PublishDate = Midnight(product.Added),
            LastUpdatedTime = Midnight(product.Added),
        };
        entry.Authors.Add(new SyndicationPerson(null, PublicText.OneLine(product.Vendor.Name), _urls.Absolute(_urls.Of(product.Vendor))));
        entry.Categories.Add(new SyndicationCategory(product.Category.Slug.Value, null, PublicText.OneLine(product.Category.Name)));
        entry.Links.Add(SyndicationLink.CreateAlternateLink(Uri(_urls.Of(product)), "text/html"));
        if (product.Photo is { } photo && PictureChoice.ForFeed(input.Photo(photo)) is { } picture)
        {
            entry.Links.Add(SyndicationLink.CreateMediaEnclosureLink(Uri(picture.Path), picture.MediaType, 0));
            entry.Content = SyndicationContent.CreateHtmlContent(ContentOf(product, photo, picture));
        }

        return entry;
    }

    /// <summary>Most readers show this and no enclosure: the picture, the price, the words.</summary>
    private string ContentOf(Product product, Photo photo, PublishedRendition picture)
    {
        var alt = HtmlText.EncodeAttribute(PublicText.OneLine(photo.Alt));
        var price = HtmlText.Encode(PublicText.OneLine(PriceTexts.Of(product.Price, input.Words)));
        var description = PublicText.Clean(VendorMarkdown.ToHtml(product.Description, input.VendorLinks).Value);
        var image = string.Create(
            CultureInfo.InvariantCulture,
            $"<img src=\"{_urls.Absolute(picture.Path)}\" width=\"{picture.Width}\" height=\"{picture.Height}\" alt=\"{alt}\">"
        );
        return $"<p>{image}</p>\n<p>{price}</p>\n{description}";
    }

    private Uri Uri(OutputPath path) => new(_urls.Absolute(path));

    private static TextSyndicationContent Text(string text) => new(PublicText.OneLine(text));

    private static DateOnly Latest(IEnumerable<Vendor> vendors) => vendors.Select(vendor => vendor.LastChange).DefaultIfEmpty(NoDay).Max();

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    /// <param name="Otherwise">The last change of a feed without entries.</param>
    private sealed record FeedHead(string Title, OutputPath Feed, OutputPath Page, DateOnly Otherwise)
    {
        /// <summary>
        /// Not its own address where that may change: a vendor's feed is known by the first address of the vendor's page.
        /// </summary>
        public OutputPath Id { get; init; } = Feed;
    }
}
