using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Planning;

namespace StaticMarche.Pages;

/// <summary><c>stall-card.html</c>: what a vendor prints and puts on the stall.</summary>
internal static class StallCardPage
{
    public static PageModel Build(Vendor vendor, OutputPath path, Models models)
    {
        var (urls, words) = (models.Urls, models.Words);
        var head = new PageHead
        {
            Kind = "stall-card",
            Path = path,
            Heading = vendor.Name,
            Title = words.Say("stall_card.title", vendor.Name),
            Section = "vendors",
            Ancestors = [(words.Say("nav.home"), urls.Home), (words.Say("nav.vendors"), urls.Vendors), (vendor.Name, urls.Of(vendor))],
            IsIndexed = false,
        };
        return new PageModel(
            head,
            ("vendor", models.Cards.Of(vendor)),
            ("code", Code(urls.Absolute(urls.Of(vendor)))),
            ("address", Spoken(urls.Absolute(urls.Of(vendor))))
        );
    }

    private static ScriptObject Code(string address)
    {
        var code = StallCode.Of(address);
        return Model.Of(("size", code.Size), ("path", code.Path));
    }

    /// <summary>As people type it.</summary>
    private static string Spoken(string address) => address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/');
}
