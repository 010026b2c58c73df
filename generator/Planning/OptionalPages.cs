using StaticMarche.Content.Themes;

namespace StaticMarche.Planning;

/// <summary>Pages that a theme may leave out: it has each whose template it has.</summary>
internal sealed record OptionalPages
{
    public static readonly OptionalPages All = new()
    {
        Search = true,
        Favourites = true,
        Map = true,
        Budgets = true,
        StallCards = true,
        Offline = true,
    };

    /// <summary>With it comes the search index.</summary>
    public bool Search { get; init; }

    public bool Favourites { get; init; }

    public bool Map { get; init; }

    public bool Budgets { get; init; }

    public bool StallCards { get; init; }

    /// <summary>False for a trial site: no page is for search engines, and no list of them.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>With the page for lost connections comes the service worker that shows it.</summary>
    public bool Offline { get; init; }

    public static OptionalPages Of(Theme theme)
    {
        return new OptionalPages
        {
            Search = Has(PageKind.Search),
            Favourites = Has(PageKind.Favourites),
            Map = Has(PageKind.Map),
            Budgets = Has(PageKind.Budget),
            Offline = Has(PageKind.Offline) && theme.Assets.ContainsKey("offline/service-worker.js"),
            StallCards = Has(PageKind.StallCard),
        };

        bool Has(PageKind kind) => theme.Templates.ContainsKey(kind.File);
    }
}
