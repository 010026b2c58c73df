using System.Globalization;
using System.Text;
using System.Text.Json;
using StaticMarche.Catalogue;

namespace StaticMarche.Search;

/// <summary>In which products each word stands, and as what. Words with the same root are one, shown by the shortest.</summary>
internal sealed class SearchWords
{
    /// <summary>A place is the product's number times this, plus what the word is there.</summary>
    private const int Roles = 8;

    /// <summary>Words of a name are told apart by their place up to this one; later words count alike.</summary>
    private const int LastInName = 5;

    private const int Material = 6;
    private const int Description = 7;

    private readonly Dictionary<string, PlacedWord> _byRoot = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlacedWord> _byWord = new(StringComparer.Ordinal);
    private readonly Lazy<List<PlacedWord>> _inOrder;

    private SearchWords() => _inOrder = new(() => [.. _byRoot.Values.OrderBy(word => word.Shown, StringComparer.Ordinal)]);

    /// <summary>The words that stand in a product's description and in nothing else that is said of it.</summary>
    public static SearchWords OfDescriptions(IReadOnlyList<Product> products, Func<string, string> plain)
    {
        var words = new SearchWords();
        for (var row = 0; row < products.Count; row++)
        {
            var known = Known(products[row]);
            words.Add(FoldedWords.Of(plain(products[row].Description)).Where(word => !known.Contains(FoldedWords.RootOf(word))), row, 0);
        }

        return words;
    }

    /// <summary>
    /// All words of the products themselves, with what they are there; those of categories, vendors and communes stand in the tables.
    /// </summary>
    public static SearchWords OfProducts(IReadOnlyList<Product> products, Func<string, string> plain)
    {
        var words = new SearchWords();
        for (var row = 0; row < products.Count; row++)
        {
            var product = products[row];
            var name = FoldedWords.OfName(product.Name);
            for (var i = 0; i < name.Count; i++)
            {
                words.Add([name[i]], row, Math.Min(i, LastInName));
            }

            words.Add(FoldedWords.Joined(product.Name), row, 1);
            words.Add(product.Materials.SelectMany(FoldedWords.Of), row, Material);
            words.Add(FoldedWords.Of(plain(product.Description)), row, Description);
        }

        return words;
    }

    /// <summary>The words of texts, in the order of these.</summary>
    public static SearchWords OfTexts(IReadOnlyList<string> texts)
    {
        var words = new SearchWords();
        for (var row = 0; row < texts.Count; row++)
        {
            words.Add(FoldedWords.Of(texts[row]), row, 0);
        }

        return words;
    }

    /// <summary>All words, and all places, each as the difference to the one before.</summary>
    public void Write(Utf8JsonWriter json)
    {
        var all = _inOrder.Value;
        json.WriteString("words", Packed(all.Select(word => word.Shown)));
        json.WriteLists("places", all, word => json.WriteGaps(word.Places.Select(place => place / Roles)));
    }

    /// <summary>The words, and with which of them each file of places begins.</summary>
    public void WriteLexicon(Utf8JsonWriter json, int files)
    {
        var all = _inOrder.Value;
        json.WriteString("words", Packed(all.Select(word => word.Shown)));
        json.WriteColumn("starts", Starts(all, files), json.WriteNumberValue);
    }

    public void WritePlaces(Utf8JsonWriter json, int files, int number)
    {
        var all = _inOrder.Value;
        var starts = Starts(all, files);
        var end = number + 1 < files ? starts[number + 1] : all.Count;
        json.WriteLists("places", all[starts[number]..end], word => json.WriteGaps(word.Places));
    }

    /// <summary>Rows come in order; of what a word is in one row, the first counts.</summary>
    private void Add(IEnumerable<string> words, int row, int role)
    {
        foreach (var word in words)
        {
            var places = Find(word).Places;
            if (places.Count == 0 || places[^1] / Roles < row)
            {
                places.Add((row * Roles) + role);
            }
        }
    }

    private PlacedWord Find(string word)
    {
        if (_byWord.TryGetValue(word, out var known))
        {
            return known;
        }

        var root = FoldedWords.RootOf(word);
        if (!_byRoot.TryGetValue(root, out var placed))
        {
            _byRoot.Add(root, placed = new PlacedWord(word));
        }

        placed.Offer(word);
        return _byWord[word] = placed;
    }

    /// <summary>Files with about as many places each.</summary>
    private static List<int> Starts(List<PlacedWord> all, int files)
    {
        var total = all.Sum(word => (long)word.Places.Count);
        var starts = new List<int>();
        var before = 0L;
        for (var i = 0; i < all.Count; i++)
        {
            while (starts.Count < files && before >= total * starts.Count / files)
            {
                starts.Add(i);
            }

            before += all[i].Places.Count;
        }

        while (starts.Count < files)
        {
            starts.Add(all.Count);
        }

        return starts;
    }

    /// <summary>« bol bols bolet » is « 0bol 3s 3et »: a digit, in base 36, says how many letters the word before lends.</summary>
    private static string Packed(IEnumerable<string> words)
    {
        var packed = new StringBuilder();
        var before = "";
        foreach (var word in words)
        {
            var lent = Base36.Least(before.AsSpan().CommonPrefixLength(word));
            packed
                .Append(packed.Length > 0 ? " " : "")
                .Append(Base36.Digit(lent))
                .Append(CultureInfo.InvariantCulture, $"{word.AsSpan(lent)}");
            before = word;
        }

        return packed.ToString();
    }

    private static HashSet<string> Known(Product product)
    {
        var commune = product.Vendor.Commune;
        var texts = product
            .Materials.Append(product.Name)
            .Append(product.Vendor.Name)
            .Append(commune.Name)
            .Concat(commune.Former)
            .Concat(WordsOf(product.Category))
            .Concat(product.Category.Parent is { } family ? WordsOf(family) : []);
        return [.. texts.SelectMany(FoldedWords.Of).Select(FoldedWords.RootOf)];
    }

    private static IEnumerable<string> WordsOf(Category category) => category.Synonyms.Append(category.Name);

    private sealed class PlacedWord(string first)
    {
        /// <summary>The shortest of the words with this root.</summary>
        public string Shown { get; private set; } = first;

        public List<int> Places { get; } = [];

        public void Offer(string word)
        {
            if (word.Length < Shown.Length || (word.Length == Shown.Length && string.CompareOrdinal(word, Shown) < 0))
            {
                Shown = word;
            }
        }
    }
}
