namespace StaticMarche.Planning;

/// <summary>What a file of the search index holds.</summary>
internal enum SearchPart
{
    /// <summary>The tables; in a market that is not split, all products too.</summary>
    Root,

    /// <summary>The words of the descriptions, which are fetched once the first answers show.</summary>
    Words,

    /// <summary>Of a split index: what facets and sorts need of each product.</summary>
    Columns,

    /// <summary>Of a split index: every word, and in which file its places are.</summary>
    Lexicon,

    /// <summary>Of a split index: in which products a part of the words stands.</summary>
    Places,

    /// <summary>Of a split index: what the cards of some products show.</summary>
    Cards,
}

/// <summary>
/// Into which files the search index of so many products goes. Latency beats bytes: as few as a telephone can be asked to fetch at once.
/// </summary>
internal static class SearchParts
{
    /// <summary>Up to here the words of descriptions add so little (some 25 kB) that they travel with the root.</summary>
    public const int MostInOneFile = 500;

    /// <summary>
    /// Up to here one file holds all products, at some 20 bytes each: 80 kB on the way, half a second on a slow connection.
    /// </summary>
    public const int MostWhole = 4000;

    /// <summary>Products whose cards share a file: some 3 kB, and a page of results needs at most 24 of them.</summary>
    public const int CardsPerFile = 64;

    /// <summary>Files of word places grow with the market; one for so many products keeps each near 40 kB.</summary>
    private const int ProductsPerPlacesFile = 1000;

    public static bool IsSplit(int products) => products > MostWhole;

    public static int PlacesFiles(int products) => Files(products, ProductsPerPlacesFile);

    public static IEnumerable<(SearchPart Part, int Number)> Of(int products) => Of(products, IsSplit(products));

    /// <param name="products">How many there are.</param>
    /// <param name="isSplit">Whether the index is split; tests split small ones.</param>
    public static IEnumerable<(SearchPart Part, int Number)> Of(int products, bool isSplit)
    {
        yield return (SearchPart.Root, 0);
        if (!isSplit)
        {
            if (products > MostInOneFile)
            {
                yield return (SearchPart.Words, 0);
            }

            yield break;
        }

        yield return (SearchPart.Columns, 0);
        yield return (SearchPart.Lexicon, 0);
        for (var i = 0; i < PlacesFiles(products); i++)
        {
            yield return (SearchPart.Places, i);
        }

        for (var i = 0; i < Files(products, CardsPerFile); i++)
        {
            yield return (SearchPart.Cards, i);
        }
    }

    private static int Files(int products, int perFile) => (products + perFile - 1) / perFile;
}
