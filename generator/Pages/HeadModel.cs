using StaticMarche.Catalogue;
using StaticMarche.Content.Values;
using StaticMarche.Markup;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>page</c>, what every template knows of its page: <see cref="PageHead"/> with its addresses and texts in full.</summary>
internal sealed record HeadModel : ITemplateModel
{
    private static readonly ModelShape<HeadModel> Members = new ModelShape<HeadModel>()
        .With(page => page.Kind)
        .With(page => page.Href)
        .With(page => page.Url)
        .With(page => page.Heading)
        .With(page => page.Title)
        .With(page => page.Description)
        .With(page => page.Canonical)
        .With(page => page.Section)
        .With(page => page.Breadcrumbs)
        .With(page => page.Image)
        .With(page => page.Offer)
        .With(page => page.Feed)
        .With(page => page.Previous)
        .With(page => page.Next)
        .With(page => page.IsIndexed)
        .With(page => page.JsonLd)
        .With(page => page.Suggest)
        .With(page => page.Report);

    public ModelShape Shape => Members;

    public required string Kind { get; init; }

    /// <summary>Within the site.</summary>
    public required string Href { get; init; }

    /// <summary>The whole address.</summary>
    public required string Url { get; init; }

    public required string Heading { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Null for a page that search engines should leave alone.</summary>
    public required string? Canonical { get; init; }

    public required string Section { get; init; }

    public required IReadOnlyList<LabelledLink> Breadcrumbs { get; init; }

    public required PreviewPicture? Image { get; init; }

    public required OfferModel? Offer { get; init; }

    public required TitledLink? Feed { get; init; }

    public required string? Previous { get; init; }

    public required string? Next { get; init; }

    public required bool IsIndexed { get; init; }

    public required Json? JsonLd { get; init; }

    public required string Suggest { get; init; }

    public required string Report { get; init; }

    /// <param name="jsonLd">What search engines are told; null when they are told nothing.</param>
    public static HeadModel Of(PageHead head, Models models, Json? jsonLd)
    {
        var (urls, words, site) = (models.Urls, models.Words, models.Catalogue.Site);
        var change = new ChangeLinks(site, words, urls.Absolute(head.Path));
        return new HeadModel
        {
            Kind = head.Kind,
            Href = urls.Href(head.Path),
            Url = urls.Absolute(head.Path),
            Heading = head.Heading,
            Title = head.Kind == "home" ? site.Name : words.Say("title.page", head.Title ?? head.Heading, site.Name),
            Description = head.Description,
            Canonical = head.IsIndexed ? urls.Absolute(head.Canonical ?? head.Path) : null,
            Section = head.Section,
            Breadcrumbs = [.. head.Ancestors.Select(ancestor => new LabelledLink(ancestor.Label, urls.Href(ancestor.Path)))],
            Image = models.Photos.PreviewOf(head.Photo) ?? models.Preview,
            Offer = OfferModel.Of(head.Offer),
            Feed = head.Feed is { } feed ? new TitledLink(feed.Title, urls.Href(feed.Path)) : null,
            Previous = head.Previous is { } previous ? urls.Href(previous) : null,
            Next = head.Next is { } next ? urls.Href(next) : null,
            IsIndexed = head.IsIndexed,
            JsonLd = jsonLd,
            Suggest = change.Suggest(head.Heading, head.Source),
            Report = change.Report(head.Heading),
        };
    }
}

/// <summary>What a page offers, in the words of the Open Graph.</summary>
/// <param name="Amount">Euros, with two decimals after a point.</param>
internal sealed record OfferModel(string Amount, string Currency, string Availability) : ITemplateModel
{
    private static readonly ModelShape<OfferModel> Members = new ModelShape<OfferModel>()
        .With(offer => offer.Amount)
        .With(offer => offer.Currency)
        .With(offer => offer.Availability);

    public ModelShape Shape => Members;

    /// <summary>Only for a price that is one: others cannot say « à partir de ».</summary>
    public static OfferModel? Of(Product? product) =>
        product is not { Price: Price.Exact { Amount: var amount } }
            ? null
            : new OfferModel(
                amount.Plain,
                "EUR",
                product.Availability switch
                {
                    Content.Market.Availability.SoldOut => "out of stock",
                    Content.Market.Availability.MadeToOrder => "available for order",
                    _ => "in stock",
                }
            );
}
