using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Markdown;
using StaticMarche.Markup;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>vendor.html</c>.</summary>
internal sealed record VendorPage : PageModel
{
    private static readonly ModelShape<VendorPage> Members = MembersOf<VendorPage>()
        .With(page => page.Vendor)
        .With(page => page.Products)
        .With(page => page.Events);

    public override ModelShape Shape => Members;

    public required VendorModel Vendor { get; init; }

    /// <summary>In the vendor's own order.</summary>
    public required IReadOnlyList<ProductCard> Products { get; init; }

    /// <summary>Those that are not over.</summary>
    public required IReadOnlyList<EventCard> Events { get; init; }

    public static VendorPage Build(Vendor vendor, OutputPath path, Models models) =>
        new()
        {
            Head = HeadOf(vendor, path, models),
            Vendor = VendorModel.Of(vendor, models),
            Products = models.Cards.Of(vendor.Products),
            Events = models.Cards.Of(vendor.Events.Where(marketEvent => !marketEvent.IsPast(models.Catalogue.Today))),
        };

    private static PageHead HeadOf(Vendor vendor, OutputPath path, Models models)
    {
        var (urls, words) = (models.Urls, models.Words);
        var at = PlacePhrases.At(words, PlacePhrases.Name(vendor.Commune));
        return new PageHead
        {
            Kind = "vendor",
            Path = path,
            Heading = vendor.Name,
            Description = Excerpts.Cut(
                words.Say("vendor.description", vendor.Tagline ?? vendor.Name, at, words.Say("count.products", vendor.Products.Count)),
                PageHead.DescriptionLength
            ),
            Section = "vendors",
            Ancestors = [(words.Say("nav.home"), urls.Home), (words.Say("nav.vendors"), urls.Vendors)],
            Photo = vendor.Face,
            Feed = (words.Say("vendor.feed", vendor.Name), urls.FeedOf(vendor)),
            Source = vendor.Source.File,
        };
    }
}

/// <summary>All there is to say of a vendor, on the vendor's own page.</summary>
internal sealed record VendorModel : ITemplateModel
{
    /// <summary>Three lines at the width of a text: fewer would let a large initial hang into what follows.</summary>
    private const int InitialLength = 240;

    private static readonly ModelShape<VendorModel> Members = new ModelShape<VendorModel>()
        .With(vendor => vendor.Name)
        .With(vendor => vendor.Tagline)
        .With(vendor => vendor.Kind)
        .With(vendor => vendor.Commune)
        .With(vendor => vendor.Verified)
        .With(vendor => vendor.StallCard)
        .With(vendor => vendor.Photo)
        .With(vendor => vendor.HasInitial)
        .With(vendor => vendor.Story)
        .With(vendor => vendor.Delivery)
        .With(vendor => vendor.Reach);

    public ModelShape Shape => Members;

    public required string Name { get; init; }

    public required string? Tagline { get; init; }

    public required string Kind { get; init; }

    public required CommuneCard Commune { get; init; }

    public required DateModel? Verified { get; init; }

    /// <summary>The address of the card to print.</summary>
    public required string StallCard { get; init; }

    public required PhotoModel? Photo { get; init; }

    /// <summary>Whether the story begins with a paragraph that has room for a large initial.</summary>
    public required bool HasInitial { get; init; }

    public required Html Story { get; init; }

    /// <summary>Each way in words.</summary>
    public required IReadOnlyList<string> Delivery { get; init; }

    public required ReachModel Reach { get; init; }

    public static VendorModel Of(Vendor vendor, Models models)
    {
        var card = models.Cards.Of(vendor);
        var story = MarkdownText.Parse(vendor.Story);
        return new VendorModel
        {
            Name = vendor.Name,
            Tagline = vendor.Tagline,
            Kind = card.Kind,
            Commune = CommuneCard.Make(vendor.Commune, models),
            Verified = card.Verified,
            StallCard = models.Urls.Href(models.Urls.StallCardOf(vendor)),
            Photo = card.Photo,
            HasInitial = story.OpensWithParagraph(InitialLength),
            Story = models.VendorProse(story),
            Delivery = DeliveryOf(vendor, models.Words),
            Reach = ReachModel.Of(vendor, models.Words, models.Urls, models.Catalogue.Today),
        };
    }

    public static IReadOnlyList<string> DeliveryOf(Vendor vendor, Words words) =>
        [.. vendor.Delivery.Select(way => words.Say($"delivery.{way.Code()}"))];
}
