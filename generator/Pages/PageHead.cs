using System.Globalization;
using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Markup;
using StaticMarche.Planning;

namespace StaticMarche.Pages;

/// <summary>What every page says of itself: <c>page</c> in templates.</summary>
internal sealed record PageHead
{
    /// <summary>Search engines show about this much of a description.</summary>
    public const int DescriptionLength = 160;

    /// <summary>The name of its template: <c>product</c>, <c>new-products</c> …</summary>
    public required string Kind { get; init; }

    public required OutputPath Path { get; init; }

    /// <summary>The <c>h1</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>Before the market's name in the window's title; the heading unless given.</summary>
    public string? Title { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Which entry of the navigation it belongs to.</summary>
    public string Section { get; init; } = "";

    /// <summary>From the home page down, without the page itself.</summary>
    public IReadOnlyList<(string Label, OutputPath Path)> Ancestors { get; init; } = [];

    /// <summary>The photo that other sites show beside a link; one of the market's when the page has none of its own.</summary>
    public Photo? Photo { get; init; }

    /// <summary>What the page offers, for those who show a price beside a link.</summary>
    public Product? Offer { get; init; }

    public (string Title, OutputPath Path)? Feed { get; init; }

    public OutputPath? Previous { get; init; }

    public OutputPath? Next { get; init; }

    /// <summary>False for pages that search engines should leave alone.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>
    /// Where else the content is at home: the page that a former address leads to. Search engines follow it there; told not to index this
    /// one, they
    /// might leave out both.
    /// </summary>
    public OutputPath? Canonical { get; init; }

    /// <summary>The content file behind it, for « proposer une modification ».</summary>
    public string? Source { get; init; }

    public ScriptObject ToModel(Models models, Json? jsonLd)
    {
        var (urls, words, site) = (models.Urls, models.Words, models.Catalogue.Site);
        var change = new ChangeLinks(site, words, urls.Absolute(Path));
        return Model.Of(
            ("kind", Kind),
            ("href", urls.Href(Path)),
            ("url", urls.Absolute(Path)),
            ("heading", Heading),
            ("title", Kind == "home" ? site.Name : words.Say("title.page", Title ?? Heading, site.Name)),
            ("description", Description),
            ("canonical", IsIndexed ? urls.Absolute(Canonical ?? Path) : null),
            ("section", Section),
            ("breadcrumbs", Model.List(Ancestors.Select(ancestor => Model.Link(ancestor.Label, urls.Href(ancestor.Path))))),
            ("image", models.Photos.PreviewOf(Photo) ?? models.Preview),
            ("offer", OfferOf(Offer)),
            ("feed", Feed is { } feed ? Model.Of(("title", feed.Title), ("href", urls.Href(feed.Path))) : null),
            ("previous", Previous is { } previous ? urls.Href(previous) : null),
            ("next", Next is { } next ? urls.Href(next) : null),
            ("is_indexed", IsIndexed),
            ("json_ld", jsonLd),
            ("suggest", change.Suggest(Heading, Source)),
            ("report", change.Report(Heading))
        );
    }

    /// <summary>Only a price that is one: others cannot say « à partir de ».</summary>
    private static ScriptObject? OfferOf(Product? product) =>
        product is not { Price: Price.Exact { Amount: var amount } }
            ? null
            : Model.Of(
                ("amount", (amount.Cents / 100m).ToString("0.00", CultureInfo.InvariantCulture)),
                ("currency", "EUR"),
                (
                    "availability",
                    product.Availability switch
                    {
                        Availability.SoldOut => "out of stock",
                        Availability.MadeToOrder => "available for order",
                        _ => "in stock",
                    }
                )
            );
}
