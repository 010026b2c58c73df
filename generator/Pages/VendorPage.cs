using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Markdown;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>vendor.html</c>.</summary>
internal static class VendorPage
{
    /// <summary>Three lines at the width of a text: fewer would let a large initial hang into what follows.</summary>
    private const int InitialLength = 240;

    public static PageModel Build(Vendor vendor, OutputPath path, Models models) =>
        new(
            Head(vendor, path, models),
            ("vendor", Whole(vendor, models)),
            ("products", models.Cards.Of(vendor.Products)),
            ("events", models.Cards.Of(vendor.Events.Where(marketEvent => !marketEvent.IsPast(models.Catalogue.Today))))
        );

    private static PageHead Head(Vendor vendor, OutputPath path, Models models)
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
            Photo = Cards.FaceOf(vendor),
            Feed = (words.Say("vendor.feed", vendor.Name), urls.FeedOf(vendor)),
            Source = vendor.Source.File,
        };
    }

    private static ScriptObject Whole(Vendor vendor, Models models)
    {
        var card = models.Cards.Of(vendor);
        return Model.Of(
            ("name", vendor.Name),
            ("tagline", vendor.Tagline),
            ("kind", card["kind"]),
            ("commune", CommunePage.Card(vendor.Commune, models)),
            ("verified", card["verified"]),
            ("stall_card", models.Urls.Href(models.Urls.StallCardOf(vendor))),
            ("photo", card["photo"]),
            ("has_initial", MarkdownText.Parse(vendor.Story).OpensWithParagraph(InitialLength)),
            ("story", models.VendorProse(vendor.Story)),
            ("delivery", ProductPage.Delivery(vendor, models.Words)),
            ("reach", ReachModels.Of(vendor, models))
        );
    }
}
