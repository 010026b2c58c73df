using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>products.html</c>, <c>vendors.html</c> and <c>new-products.html</c>.</summary>
internal static class ListPages
{
    public static PageModel Build(Subject.ProductList list, OutputPath path, Models models)
    {
        var (words, paging) = (models.Words, list.Paging);
        var head = Paged(Head("products", path, models), paging, words) with
        {
            Description = words.Say("products.description", words.Say("count.products", paging.Total), In(models)),
            Photo = paging.Items is [var first, ..] ? first.Photo : null,
        };
        return new PageModel(
            head,
            ("products", models.Cards.Of(paging.Items)),
            ("families", models.Shelves),
            ("browse", models.Browsing.Whole),
            ("paging", PagingModels.Of(paging, models.Urls))
        );
    }

    public static PageModel Build(Subject.VendorList list, OutputPath path, Models models)
    {
        var (words, paging) = (models.Words, list.Paging);
        var head = Paged(Head("vendors", path, models), paging, words) with
        {
            Description = words.Say("vendors.description", words.Say("count.vendors", paging.Total), In(models)),
            Photo = paging.Items is [var first, ..] ? Cards.FaceOf(first) : null,
        };
        return new PageModel(
            head,
            ("vendors", models.Cards.Of(paging.Items)),
            ("communes", Model.List(models.Catalogue.Communes.Select(commune => CommunePage.Card(commune, models)))),
            ("paging", PagingModels.Of(paging, models.Urls))
        );
    }

    public static PageModel Build(Subject.NewProducts list, OutputPath path, Models models)
    {
        var head = Head("new-products", path, models) with
        {
            Description = models.Words.Say("new_products.description", In(models)),
            Photo = list.Products is [var first, ..] ? first.Photo : null,
        };
        return new PageModel(head, ("products", models.Cards.Of(list.Products)), ("browse", models.Browsing.Whole));
    }

    /// <summary>What a page of a long list adds to its head.</summary>
    public static PageHead Paged<T>(PageHead head, Paging<T> paging, Words words) =>
        head with
        {
            Title = paging.Number == 1 ? head.Title : words.Say("title.paged", head.Heading, paging.Number),
            Previous = paging.Previous,
            Next = paging.Next,
        };

    public static PageHead Head(string kind, OutputPath path, Models models)
    {
        var section = kind.Replace('-', '_');
        return new PageHead
        {
            Kind = kind,
            Path = path,
            Heading = models.Words.Say($"{section}.title"),
            Section = section,
            Ancestors = [(models.Words.Say("nav.home"), models.Urls.Home)],
        };
    }

    public static string In(Models models) => PlacePhrases.In(models.Words, models.Catalogue.Site.Territory.Name);
}
