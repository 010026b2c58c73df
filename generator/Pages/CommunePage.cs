using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>commune.html</c>: its makers, then their products.</summary>
internal sealed record CommunePage : PageModel
{
    private static readonly ModelShape<CommunePage> Members = MembersOf<CommunePage>()
        .With(page => page.Commune)
        .With(page => page.Vendors)
        .With(page => page.Products)
        .With(page => page.Browse)
        .With(page => page.Paging);

    public override ModelShape Shape => Members;

    public required CommuneCard Commune { get; init; }

    public required IReadOnlyList<VendorCard> Vendors { get; init; }

    public required IReadOnlyList<ProductCard> Products { get; init; }

    public required BrowseModel Browse { get; init; }

    public required PagingModel Paging { get; init; }

    public static CommunePage Build(Subject.OneCommune subject, OutputPath path, Models models)
    {
        var (commune, paging, words, urls) = (subject.Commune, subject.Paging, models.Words, models.Urls);
        var at = PlacePhrases.At(words, PlacePhrases.Name(commune));
        var (vendors, products) = (words.Say("count.vendors", commune.Vendors.Count), words.Say("count.products", paging.Total));
        var head = new PageHead
        {
            Kind = "commune",
            Path = path,
            Heading = words.Say("commune.title", at),
            Description = words.Say("commune.description", vendors, products, at),
            Section = "vendors",
            Ancestors = [(words.Say("nav.home"), urls.Home), (words.Say("nav.vendors"), urls.Vendors)],
            Photo = commune.Vendors[0].Face,
        };
        return new CommunePage
        {
            Head = ListHeads.Paged(head, paging, words),
            Commune = CommuneCard.Make(commune, models),
            Vendors = models.Cards.Of(commune.Vendors),
            Products = models.Cards.Of(paging.Items),
            Browse = models.Browsing.Beside(commune),
            Paging = PagingModel.Of(paging, urls),
        };
    }
}
