using StaticMarche.Planning;

namespace StaticMarche.Pages;

/// <summary><c>favourites.html</c>: an empty page that the shopper's own device fills.</summary>
internal static class FavouritesPage
{
    public static PageModel Build(OutputPath path, Models models) =>
        new(
            ListPages.Head("favourites", path, models) with
            {
                Description = models.Words.Say("favourites.description"),
                IsIndexed = false,
            }
        );
}
