namespace StaticMarche.Planning;

/// <summary>The words that addresses are made of, from the theme's strings (<c>address.*</c>).</summary>
internal sealed record UrlWords
{
    public string Products { get; init; } = "produits";

    public string Vendors { get; init; } = "createurs";

    public string Categories { get; init; } = "categories";

    public string Communes { get; init; } = "communes";

    public string Agenda { get; init; } = "agenda";

    public string Selections { get; init; } = "selections";

    public string NewProducts { get; init; } = "nouveautes";

    public string Budgets { get; init; } = "budgets";

    public string Search { get; init; } = "recherche";

    public string Favourites { get; init; } = "favoris";

    public string Map { get; init; } = "carte";

    public string Offline { get; init; } = "hors-ligne";

    public string StallCard { get; init; } = "carte-de-stand";

    public string Pieces { get; init; } = "pieces";

    public string Page { get; init; } = "page";

    public string Feed { get; init; } = "flux";

    /// <summary>Words that a theme doesn't give, or that can't stand in an address, keep their French default.</summary>
    public static UrlWords From(Func<string, string?> word)
    {
        var french = new UrlWords();
        return new UrlWords
        {
            Products = Word("products", french.Products),
            Vendors = Word("vendors", french.Vendors),
            Categories = Word("categories", french.Categories),
            Communes = Word("communes", french.Communes),
            Agenda = Word("agenda", french.Agenda),
            Selections = Word("selections", french.Selections),
            NewProducts = Word("new_products", french.NewProducts),
            Budgets = Word("budgets", french.Budgets),
            Search = Word("search", french.Search),
            Favourites = Word("favourites", french.Favourites),
            Map = Word("map", french.Map),
            Offline = Word("offline", french.Offline),
            StallCard = Word("stall_card", french.StallCard),
            Pieces = Word("pieces", french.Pieces),
            Page = Word("page", french.Page),
            Feed = Word("feed", french.Feed),
        };

        string Word(string name, string otherwise) =>
            word(name) is { } text && Content.Values.Slug.TryParse(text, out var slug) ? slug.Value : otherwise;
    }
}
