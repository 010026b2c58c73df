using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>What pages of lists, and others that the theme's texts name, say of themselves.</summary>
internal static class ListHeads
{
    /// <summary>The head of a page whose title is a text of the theme, <c>KIND.title</c>.</summary>
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

    /// <summary>What a page of a long list adds to its head.</summary>
    public static PageHead Paged<T>(PageHead head, Paging<T> paging, Words words) =>
        head with
        {
            Title = paging.Number == 1 ? head.Title : words.Say("title.paged", head.Heading, paging.Number),
            Previous = paging.Previous,
            Next = paging.Next,
        };

    public static string In(Models models) => PlacePhrases.In(models.Words, models.Catalogue.Site.Territory.Name);
}
