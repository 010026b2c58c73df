using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>stall-card.html</c>: what a vendor prints and puts on the stall.</summary>
internal sealed record StallCardPage : PageModel
{
    private static readonly ModelShape<StallCardPage> Members = MembersOf<StallCardPage>()
        .With(page => page.Vendor)
        .With(page => page.Code)
        .With(page => page.Address);

    public override ModelShape Shape => Members;

    public required VendorCard Vendor { get; init; }

    public required StallCode Code { get; init; }

    /// <summary>Of the vendor's page, as people type it.</summary>
    public required string Address { get; init; }

    public static StallCardPage Build(Vendor vendor, OutputPath path, Models models)
    {
        var (urls, words) = (models.Urls, models.Words);
        var address = urls.Absolute(urls.Of(vendor));
        return new StallCardPage
        {
            Head = new PageHead
            {
                Kind = "stall-card",
                Path = path,
                Heading = vendor.Name,
                Title = words.Say("stall_card.title", vendor.Name),
                Section = "vendors",
                Ancestors = [(words.Say("nav.home"), urls.Home), (words.Say("nav.vendors"), urls.Vendors), (vendor.Name, urls.Of(vendor))],
                IsIndexed = false,
            },
            Vendor = models.Cards.Of(vendor),
            Code = StallCode.Of(address),
            Address = address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/'),
        };
    }
}
