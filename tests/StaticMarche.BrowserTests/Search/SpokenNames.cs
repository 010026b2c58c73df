namespace StaticMarche.BrowserTests.Search;

/// <summary>
/// Names as makers and moderators give them, thrown from words that a search may take for something else: small words, letters, signs,
/// numbers, prices, facts, gifts, other scripts. The same names for the same seed, no two alike, and made of so few words that many are
/// nearly alike.
/// </summary>
internal sealed class SpokenNames(int seed)
{
    private static readonly string[] Words =
    [
        "Chez",
        "Elle",
        "elle",
        "Lui",
        "Entre",
        "nous",
        "Nous",
        "et",
        "à",
        "À",
        "de",
        "du",
        "des",
        "le",
        "La",
        "les",
        "un",
        "Une",
        "pour",
        "Pour",
        "sans",
        "avec",
        "sur",
        "qui",
        "Quoi",
        "tout",
        "plus",
        "Moins",
        "l’",
        "d’",
        "L’",
        "qu’",
        "L.A.",
        "A",
        "B.",
        "C++",
        "C",
        "M&M",
        "&",
        "+",
        "!",
        "…",
        "n° 5",
        "3",
        "30 €",
        "12€50",
        "20 euros",
        "cadeau",
        "Idée",
        "offrir",
        "Pièce unique",
        "sur mesure",
        "en stock",
        "personnalisé",
        "St",
        "Ste",
        "Saint",
        "Bol",
        "Bols",
        "bleu",
        "Bleue",
        "bleus",
        "Noël",
        "pêche",
        "péché",
        "Thé",
        "porte-clés",
        "Poitiers",
        "bois",
        "marché",
        "木",
        "Ἀθήνα",
        "🌙",
        "★",
        "été",
        "Été",
        "mer",
        "Mère",
    ];

    private const int Few = 7;

    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _few = [];
    private ulong _state = (ulong)seed;

    public string Next()
    {
        while (_few.Count < Few)
        {
            _few.Add(Words[Throw(Words.Length)]);
        }

        string name;
        do
        {
            var words = Enumerable.Range(0, 1 + Throw(4)).Select(_ => _few[Throw(Few)]);
            name = string.Join(' ', words).Replace("’ ", "’", StringComparison.Ordinal);
        } while (!name.Any(SaysSomething) || !_given.Add(name));

        return name;
    }

    private static bool SaysSomething(char character) =>
        char.IsLetterOrDigit(character) || char.IsSymbol(character) || char.IsSurrogate(character);

    /// <summary>SplitMix64.</summary>
    private int Throw(int sides)
    {
        _state += 0x9E3779B97F4A7C15UL;
        var value = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return (int)((value ^ (value >> 31)) % (ulong)sides);
    }
}
