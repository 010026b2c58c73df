using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>vendors.html</c>.</summary>
internal sealed record VendorListPage : PageModel
{
    private static readonly ModelShape<VendorListPage> Members = MembersOf<VendorListPage>()
        .With(page => page.Vendors)
        .With(page => page.Communes)
        .With(page => page.Paging);

    public override ModelShape Shape => Members;

    public required IReadOnlyList<VendorCard> Vendors { get; init; }

    public required IReadOnlyList<CommuneCard> Communes { get; init; }

    public required PagingModel Paging { get; init; }

    public static VendorListPage Build(Subject.VendorList list, OutputPath path, Models models)
    {
        var (words, paging) = (models.Words, list.Paging);
        return new VendorListPage
        {
            Head = ListHeads.Paged(ListHeads.Head("vendors", path, models), paging, words) with
            {
                Description = words.Say("vendors.description", words.Say("count.vendors", paging.Total), ListHeads.In(models)),
                Photo = paging.Items is [var first, ..] ? first.Face : null,
            },
            Vendors = models.Cards.Of(paging.Items),
            Communes = CommuneCard.All(models),
            Paging = PagingModel.Of(paging, models.Urls),
        };
    }
}
