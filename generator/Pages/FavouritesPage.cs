using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>favourites.html</c>: an empty page that the shopper's own device fills.</summary>
internal sealed record FavouritesPage : PageModel
{
    private static readonly ModelShape<FavouritesPage> Members = MembersOf<FavouritesPage>();

    public override ModelShape Shape => Members;

    public static FavouritesPage Build(OutputPath path, Models models) =>
        new()
        {
            Head = ListHeads.Head("favourites", path, models) with
            {
                Description = models.Words.Say("favourites.description"),
                IsIndexed = false,
            },
        };
}
