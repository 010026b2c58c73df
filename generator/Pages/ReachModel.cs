using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>How to get a product or find its maker.</summary>
/// <param name="Main">The way to press first: one that can be followed at once.</param>
/// <param name="Ways">All.</param>
/// <param name="Others">All but the main one.</param>
internal sealed record ReachModel(ReachWay? Main, IReadOnlyList<ReachWay> Ways, IReadOnlyList<ReachWay> Others) : ITemplateModel
{
    private static readonly ModelShape<ReachModel> Members = new ModelShape<ReachModel>()
        .With(reach => reach.Main)
        .With(reach => reach.Ways)
        .With(reach => reach.Others);

    public ModelShape Shape => Members;

    public static ReachModel Of(Vendor vendor, Words words, UrlScheme urls, DateOnly today) =>
        Choose(new ReachWays(vendor, words, urls, today).ToVendor());

    public static ReachModel Of(Product product, Models models) =>
        Choose(new ReachWays(product.Vendor, models.Words, models.Urls, models.Catalogue.Today).To(product));

    private static ReachModel Choose(IEnumerable<ReachWay?> ways)
    {
        var given = ways.OfType<ReachWay>().ToList();
        var main = given.Find(way => way.CanBeMain);
        return new ReachModel(main, given, [.. given.Where(way => !ReferenceEquals(way, main))]);
    }
}
