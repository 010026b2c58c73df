using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Market;

/// <summary>Finds a commune by what people write: its official name, a former one, an INSEE code; case, accents, apostrophes and hyphens aside.</summary>
internal sealed class PlaceIndex
{
    /// <summary>Two or three letters resemble too many names.</summary>
    private const int MinSuggestedLength = 4;

    private readonly Dictionary<string, PlaceEntry> _byKey = new(StringComparer.Ordinal);

    public PlaceIndex(IReadOnlyList<PlaceEntry> places)
    {
        Places = places;
        foreach (var place in places)
        {
            _byKey.TryAdd(place.Code.Value, place);
            _byKey.TryAdd(Key(place.Name), place);
        }

        // Second, so that a name in use today wins over the same name of the past.
        foreach (var place in places)
        {
            foreach (var former in place.Former)
            {
                _byKey.TryAdd(former.Code, place);
                _byKey.TryAdd(Key(former.Name), place);
            }
        }
    }

    public IReadOnlyList<PlaceEntry> Places { get; }

    public PlaceEntry? Find(string written) => _byKey.GetValueOrDefault(Key(written));

    public IEnumerable<PlaceEntry> WithPostcode(string postcode) => Places.Where(place => place.Postcodes.Contains(postcode, StringComparer.Ordinal));

    /// <summary>
    /// The official name of the commune that somebody who wrote this may have meant: without the postcode or department beside it, the only one
    /// that begins so, or the one spelt nearest. Null when there is none.
    /// </summary>
    public string? Nearest(string written)
    {
        var words = Key(string.Concat(written.Where(character => !char.IsAsciiDigit(character))));
        if (words.Length < MinSuggestedLength)
        {
            return null;
        }

        if (_byKey.TryGetValue(words, out var exact))
        {
            return exact.Name;
        }

        var beginning = _byKey.Where(entry => entry.Key.StartsWith(words, StringComparison.Ordinal)).Select(entry => entry.Value).Distinct().Take(2).ToList();
        return beginning.Count == 1 ? beginning[0].Name : Suggestion.Nearest(words, _byKey.Keys) is { } key ? _byKey[key].Name : null;
    }

    /// <summary>Letters and digits only, folded; « St » and « Ste » as people abbreviate them.</summary>
    private static string Key(string name)
    {
        var words = string.Concat(LatinText.Fold(name).Select(character => char.IsLetterOrDigit(character) ? character : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word switch { "st" => "saint", "ste" => "sainte", _ => word });
        return string.Join(' ', words);
    }
}
