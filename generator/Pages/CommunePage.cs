using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>commune.html</c>: its makers, then their products.</summary>
internal static class CommunePage
{
    public static PageModel Build(Subject.OneCommune subject, OutputPath path, Models models)
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
            Photo = Cards.FaceOf(commune.Vendors[0]),
        };
        return new PageModel(
            ListPages.Paged(head, paging, words),
            ("commune", Card(commune, models)),
            ("vendors", models.Cards.Of(commune.Vendors)),
            ("products", models.Cards.Of(paging.Items)),
            ("browse", models.Browsing.Beside(commune)),
            ("paging", PagingModels.Of(paging, urls))
        );
    }

    public static ScriptObject Card(Commune commune, Models models) =>
        Model.Of(
            ("name", PlacePhrases.Name(commune)),
            ("slug", commune.Slug.Value),
            ("at", PlacePhrases.At(models.Words, PlacePhrases.Name(commune))),
            ("of", PlacePhrases.Of(models.Words, PlacePhrases.Name(commune))),
            ("href", models.Urls.Href(models.Urls.Of(commune))),
            ("count", commune.Vendors.Count)
        );
}
